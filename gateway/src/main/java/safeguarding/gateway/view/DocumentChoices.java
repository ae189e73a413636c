package safeguarding.gateway.view;

import java.util.List;

/**
 * The lists of values of documents and retention in words. Their keys are those of the contract.
 */
public final class DocumentChoices {
  public static final List<Choice> KINDS =
      List.of(
          Choice.of("referral", "Referral"),
          Choice.of("statement", "Statement"),
          Choice.of("minutes", "Minutes"),
          Choice.of("letter", "Letter"),
          Choice.of("photograph", "Photograph"),
          Choice.of("other", "Other"));

  /** Why a record is kept until its day. */
  public static final List<Choice> RETENTION_REASONS =
      List.of(
          Choice.of("ten-years", "Ten years from the last contact about the adult"),
          Choice.of("pension-age", "The adult reaches State Pension age"),
          Choice.of(
              "pension-age-at-latest",
              "The adult reaches State Pension age at the latest: the date of birth is known in part"),
          Choice.of(
              "pension-age-not-known",
              "The date of birth is not known: somebody aged 16 at the first contact reaches State"
                  + " Pension age"),
          Choice.of("open", "The day has come, but the case is not closed or concluded"));

  public static final List<Choice> UNDERSTOOD =
      List.of(Choice.of("yes", "I know what goes for good and what stays"));

  private DocumentChoices() {}
}
