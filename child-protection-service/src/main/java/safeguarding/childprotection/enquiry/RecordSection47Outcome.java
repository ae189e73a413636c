package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcome of an enquiry as somebody wants it recorded; null is missing. */
public record RecordSection47Outcome(
    @Nullable LocalDate concludedOn, List<ToldFinding> findings, String reasons) {

  /** Keeps its own copy of the findings, and takes the text without the blanks around it. */
  public RecordSection47Outcome {
    findings = List.copyOf(findings);
    reasons = reasons.strip();
  }

  /** What was found for one child, as told. */
  public record ToldFinding(UUID childId, @Nullable Section47Outcome outcome) {}
}
