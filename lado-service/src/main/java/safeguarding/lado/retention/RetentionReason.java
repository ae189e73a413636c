package safeguarding.lado.retention;

/** Why a record is kept until its day: the latest of what asks for it. */
enum RetentionReason {
  /** Ten years from the last contact about the adult. */
  TEN_YEARS,
  /** Until the adult reaches pension age. */
  PENSION_AGE,
  /** The same, of a date of birth known in part. */
  PENSION_AGE_AT_LATEST,
  /** The same, of somebody whose date of birth nobody knows. */
  PENSION_AGE_NOT_KNOWN,
  /** The day has come, but the case is not closed or concluded. */
  OPEN
}
