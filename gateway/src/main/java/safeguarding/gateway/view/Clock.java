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

  /** What is left, in words. */
  public static String left(int workingDays) {
    if (workingDays == 0) {
      return "due today";
    }
    String days = Sentence.count(Math.abs(workingDays), "working day", "working days");
    return workingDays < 0 ? "overdue by " + days : days + " left";
  }

  /** How a running clock stands. */
  public static Tone toneOf(int workingDays) {
    return workingDays < 0 ? Tone.OVERDUE : workingDays == 0 ? Tone.TODAY : Tone.RUNNING;
  }
}
