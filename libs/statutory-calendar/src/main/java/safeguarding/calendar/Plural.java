package safeguarding.calendar;

/** Counts things in words: 1 working day, 2 working days. */
final class Plural {
  private Plural() {}

  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
