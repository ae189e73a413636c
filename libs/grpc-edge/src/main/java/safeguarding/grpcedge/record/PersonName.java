package safeguarding.grpcedge.record;

/**
 * What a person is called, as lists and work lists write it.
 *
 * @param given empty when not known
 * @param family empty when not known
 */
public record PersonName(String given, String family) {

  /** The initials, at most two letters of whatever script; empty when no name is known. */
  public String initials() {
    return first(given) + first(family);
  }

  /** The full name; empty when not known. */
  public String full() {
    return given.isEmpty() || family.isEmpty() ? given + family : given + " " + family;
  }

  private static String first(String name) {
    return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
  }
}
