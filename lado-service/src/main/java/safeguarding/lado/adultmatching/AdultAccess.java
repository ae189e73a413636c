package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.security.Caller;

/**
 * Who may see which adult: the one place where that is asked, by matching, linking and looking
 * alike. What a caller may not see is not there for them: not offered, not counted, not found.
 */
@Singleton
public final class AdultAccess {
  private final AdultMatchStore store;

  AdultAccess(AdultMatchStore store) {
    this.store = store;
  }

  /**
   * Those of the adults that the caller may see: about whom there is an allegation that the caller
   * sees, which the table's own policy says (ADR 0011). Works inside the authority's transaction.
   */
  public Set<UUID> visible(Caller caller, Collection<UUID> adults) {
    return caller.roles().isEmpty() ? Set.of() : store.existing(adults);
  }
}
