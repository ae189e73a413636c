package safeguarding.lado.strategymeeting;

/**
 * Somebody at a meeting.
 *
 * @param name may be empty where the agency is known
 * @param agency may be empty where the name is known
 * @param email empty: told of the meeting some other way
 */
public record Person(String name, String agency, String email) {

  /** 'D. Officer, Police'. */
  String words() {
    return name.isEmpty() || agency.isEmpty() ? name + agency : name + ", " + agency;
  }
}
