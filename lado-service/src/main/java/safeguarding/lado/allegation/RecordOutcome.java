package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an enquiry as somebody wants it recorded; null is missing.
 *
 * @param outcome of the case; may be missing where there are findings
 * @param findings what several allegations of the case came to; those left blank do not count
 */
public record RecordOutcome(
    @Nullable LocalDate concludedOn,
    @Nullable AllegationOutcome outcome,
    String reasons,
    List<ToldFinding> findings) {

  /** Takes the text without the blanks around it. */
  public RecordOutcome {
    reasons = reasons.strip();
    findings = List.copyOf(findings);
  }

  /** Of a case that holds one allegation. */
  public RecordOutcome(
      @Nullable LocalDate concludedOn, @Nullable AllegationOutcome outcome, String reasons) {
    this(concludedOn, outcome, reasons, List.of());
  }
}
