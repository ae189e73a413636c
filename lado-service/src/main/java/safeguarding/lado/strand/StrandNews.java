package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;

/** Tells the other features of strands that have changed, in the transaction that changes them. */
@Singleton
final class StrandNews {
  private final StrandStore store;
  private final List<ChangedStrands> others;

  StrandNews(StrandStore store, List<ChangedStrands> others) {
    this.store = store;
    this.others = others;
  }

  /** What came of telling them, once it is done. */
  static final class Raised {
    @Nullable UUID id;
  }

  /**
   * Tells them.
   *
   * @param about the allegation, with the version over which the strands are saved
   * @return the escalation that came of it; null where there is none
   */
  @Nullable UUID tell(CaseHead about, Recorded recorded) {
    List<Strand> now = store.of(about.id());
    List<UUID> raised =
        others.stream()
            .map(other -> other.changed(about, now, recorded))
            .flatMap(Optional::stream)
            .toList();
    return raised.isEmpty() ? null : raised.getFirst();
  }
}
