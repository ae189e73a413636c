package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The end of a strand as somebody wants it recorded; null is missing. */
public record ToldClosing(
    @Nullable UUID strandId,
    @Nullable LocalDate closedOn,
    @Nullable StrandResult result,
    String notes) {

  /** Takes the text without the blanks around it. */
  public ToldClosing {
    notes = notes.strip();
  }
}
