package safeguarding.gateway.view;

/**
 * A statutory clock of a record, in words.
 *
 * @param words 'overdue by 1 working day', '2 working days left', 'met on 4 June 2018'
 * @param detail 'started 4 June 2018, due 5 June 2018; limit 1 working day (Working Together 2018)'
 */
public record Clock(String title, String words, String detail, Tone tone) {
  /** How a clock stands. The word says it too: colour is never alone. */
  public enum Tone {
    MET("met"),
    MET_LATE("late"),
    RUNNING("running"),
    TODAY("today"),
    OVERDUE("overdue");

    private final String style;

    Tone(String style) {
      this.style = style;
    }

    /** The class that styles it. */
    public String style() {
      return style;
    }
  }

  /**
   * What is left of a clock.
   *
   * @param text '2 working days left'
   * @param namesDueDay whether the text says which day it is due
   */
  public record Words(String text, boolean namesDueDay) {}

  /**
   * How a clock stands that is not met, in words. Where no working day lies between, as from Friday
   * to Sunday, the due day is named instead of a number.
   *
   * @param tone OVERDUE, TODAY or RUNNING
   * @param workingDays left, negative when overdue; 0 also where they cannot be counted
   * @param dueOn the due day in words
   */
  public static Words words(Tone tone, int workingDays, String dueOn) {
    String days = Sentence.count(Math.abs(workingDays), "working day", "working days");
    return switch (tone) {
      case OVERDUE ->
          workingDays < 0
              ? new Words("overdue by " + days, false)
              : new Words("overdue since " + dueOn, true);
      case TODAY -> new Words("due today", false);
      case RUNNING, MET, MET_LATE ->
          workingDays > 0 ? new Words(days + " left", false) : new Words("due " + dueOn, true);
    };
  }
}
