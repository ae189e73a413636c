package safeguarding.lado.strategymeeting;

/**
 * Somebody at a meeting.
 *
 * @param name may be empty where the agency is known
 * @param agency may be empty where the name is known
 * @param email empty: told of the meeting some other way
 * @param number of somebody who is invited to a booked meeting, theirs as long as they are on its
 *     list; else 0
 */
public record Person(String name, String agency, String email, int number) {

  /** Somebody without a number, or of whom none is told. */
  public Person(String name, String agency, String email) {
    this(name, agency, email, 0);
  }

  /** The same with a number. */
  Person numbered(int other) {
    return new Person(name, agency, email, other);
  }

  /** Whether all that is written of both is alike. */
  boolean isWrittenAs(Person other) {
    return numbered(0).equals(other.numbered(0));
  }

  /** 'D. Officer, Police'. */
  String words() {
    return name.isEmpty() || agency.isEmpty() ? name + agency : name + ", " + agency;
  }
}
