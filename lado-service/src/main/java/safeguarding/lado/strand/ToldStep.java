package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in a strand, as somebody wants it recorded; null is missing. */
public record ToldStep(
    @Nullable UUID strandId,
    @Nullable StrandStepKind kind,
    @Nullable LocalDate happenedOn,
    String notes) {

  /** Takes the text without the blanks around it. */
  public ToldStep {
    notes = notes.strip();
  }
}
