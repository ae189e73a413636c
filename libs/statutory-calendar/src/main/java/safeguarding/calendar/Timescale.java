package safeguarding.calendar;

import java.time.LocalDate;

/**
 * One version of a rule that says by when something must be done.
 *
 * @param id stable, used in code, in the API and on screen, such as {@code lado.referral}
 * @param title what must have happened, in words for a page
 * @param limit how long it may take
 * @param kind who may change it
 * @param source the act, guidance or paper that sets it
 * @param holdsFrom the first day on which a clock that starts is judged by this version
 */
public record Timescale(
    String id, String title, Limit limit, Kind kind, String source, LocalDate holdsFrom) {

  /** Who may change a rule, and how. */
  public enum Kind {
    /** Set by law; may only be tightened. */
    STATUTORY("statutory"),
    /** May be varied by a named person with a reason that is kept and shown. */
    STATUTORY_GUIDANCE("statutory guidance"),
    /** May be varied by a named person with a reason that is kept and shown. */
    EXPECTATION("expectation"),
    /** The council's own to set. */
    LOCAL("local");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as a reader sees it. */
    public String inWords() {
      return words;
    }
  }

  /**
   * @throws IllegalArgumentException where the id, the title or the source is blank
   */
  public Timescale {
    if (id.isBlank() || title.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A timescale has an id, a title and a source.");
    }
  }

  /** Whether this is a version of the same rule from the same day. */
  boolean replaces(Timescale other) {
    return id.equals(other.id) && holdsFrom.equals(other.holdsFrom);
  }
}
