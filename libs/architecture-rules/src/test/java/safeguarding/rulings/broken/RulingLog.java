package safeguarding.rulings.broken;

import org.reactivestreams.Publisher;

/** A ruling that needs a library. */
interface RulingLog {
  Publisher<String> rulings();
}
