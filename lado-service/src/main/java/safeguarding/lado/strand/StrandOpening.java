package safeguarding.lado.strand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A strand as somebody wants it opened, and, once {@link StrandPolicy} lets it through, as it was;
 * null is missing.
 *
 * @param reference their own; empty when not known
 */
public record StrandOpening(
    @Nullable StrandKind kind,
    @Nullable LocalDate openedOn,
    String ledBy,
    String reference,
    String notes) {

  /** Takes the texts without the blanks around them. */
  public StrandOpening {
    ledBy = ledBy.strip();
    reference = reference.strip();
    notes = notes.strip();
  }
}
