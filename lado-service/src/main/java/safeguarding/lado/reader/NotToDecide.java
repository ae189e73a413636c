package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/** Says beforehand of many cases what {@link CaseAccess#mustBeIndependent} would refuse. */
@Singleton
public final class NotToDecide {
  private final ReaderStore store;
  private final CaseAccess access;

  NotToDecide(ReaderStore store, CaseAccess access) {
    this.store = store;
    this.access = access;
  }

  /**
   * Those of these cases on which the caller may take no deciding step, as things stand, with the
   * code that says why. Works inside the authority's transaction.
   */
  public Map<UUID, String> of(Caller caller, List<UUID> ids) {
    Map<UUID, String> refused = new HashMap<>();
    for (UUID id : ids.isEmpty() ? List.<UUID>of() : store.toBeAsked(ids)) {
      if (access.mustBeIndependent(caller, id) instanceof Refused<UUID>(Refusal refusal)) {
        refused.put(id, refusal.code());
      }
    }
    return refused;
  }
}
