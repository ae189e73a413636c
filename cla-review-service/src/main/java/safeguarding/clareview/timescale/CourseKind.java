package safeguarding.clareview.timescale;

/** What is reviewed, and so by which clock. */
public enum CourseKind {
  LOOKED_AFTER(
      ClaReviewTimescales.REVIEW_FIRST,
      ClaReviewTimescales.REVIEW_SECOND,
      ClaReviewTimescales.REVIEW_SUBSEQUENT),
  /** A series of short breaks: reviewed, and not counted as looked after. */
  SHORT_BREAKS(
      ClaReviewTimescales.SHORT_BREAK_FIRST,
      ClaReviewTimescales.SHORT_BREAK_NEXT,
      ClaReviewTimescales.SHORT_BREAK_NEXT),
  SUPERVISION_ORDER(
      ClaReviewTimescales.SO_REVIEW_FIRST,
      ClaReviewTimescales.SO_REVIEW_SECOND,
      ClaReviewTimescales.SO_REVIEW_SUBSEQUENT);

  private final String first;
  private final String second;
  private final String subsequent;

  CourseKind(String first, String second, String subsequent) {
    this.first = first;
    this.second = second;
    this.subsequent = subsequent;
  }

  /**
   * Whether the child is counted as looked after, and so the unit is told and an officer appointed.
   */
  boolean isLookedAfter() {
    return this == LOOKED_AFTER;
  }

  /** The rule of the review that follows so many. */
  String reviewAfter(int held) {
    return switch (held) {
      case 0 -> first;
      case 1 -> second;
      default -> subsequent;
    };
  }
}
