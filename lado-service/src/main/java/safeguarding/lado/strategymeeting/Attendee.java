package safeguarding.lado.strategymeeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting, or invited to one.
 *
 * @param attendance until it is held what they have told before, null where nothing; of one that
 *     was held null only as told: what is kept has one
 */
public record Attendee(Person person, @Nullable Attendance attendance) {

  /** The same of a meeting that was held: nobody's reply is looked for any more. */
  Attendee unnumbered() {
    return new Attendee(person.numbered(0), attendance);
  }
}
