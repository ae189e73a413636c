package safeguarding.lado.linkedcase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.AllegationState;

/**
 * A case that belongs, or belonged, together with another.
 *
 * @param id of the other allegation
 * @param givenNames of its adult; empty when not known
 * @param familyName of its adult; empty when not known
 * @param undone null while they belong together
 */
public record LinkedCase(
    UUID id,
    String reference,
    AllegationState state,
    String givenNames,
    String familyName,
    String reason,
    Recorded linked,
    @Nullable Recorded undone) {

  /** Whether they belong together now. */
  public boolean isLinked() {
    return undone == null;
  }
}
