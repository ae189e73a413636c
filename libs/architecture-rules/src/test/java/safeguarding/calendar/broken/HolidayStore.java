package safeguarding.calendar.broken;

import org.reactivestreams.Publisher;

/** Calendar arithmetic that needs a library. */
interface HolidayStore {
  Publisher<String> holidays();
}
