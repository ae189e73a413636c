package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.strand.ChangedStrands;
import safeguarding.lado.strand.Strand;

/**
 * A reinstatement counts as agreed only as long as nobody knows of a strand that keeps it from
 * being agreed (lado.md, rule 1; {@link ReinstatementPolicy#open}). When such a strand is recorded
 * afterwards, or turns out to be one by a correction, every reinstatement that it makes wrong is
 * recorded again as not agreed, and all are raised with the directors at once, from today: until
 * today nobody knew.
 *
 * <p>One that is not agreed stays so, whatever is corrected of the strands, and when one is taken
 * back: the directors were asked about it, and its entry can be corrected, which judges it again.
 */
@Singleton
final class AgreementsTakenBack implements ChangedStrands {
  private final WorkStatusStore store;
  private final Escalations escalations;

  AgreementsTakenBack(WorkStatusStore store, Escalations escalations) {
    this.store = store;
    this.escalations = escalations;
  }

  @Override
  public Optional<UUID> changed(CaseHead about, List<Strand> strands, Recorded recorded) {
    List<String> told = new ArrayList<>();
    for (KeptWorkStatus kept : agreed(store.of(about.id()))) {
      List<Strand> open = ReinstatementPolicy.open(strands, kept.since(), kept.recorded().at());
      if (!open.isEmpty()) {
        told.add(takeBack(about, told.size(), kept.again(), open, recorded));
      }
    }
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            escalations.raiseReinstatement(
                about,
                about.nextVersion(),
                LondonTime.dateOf(recorded.at()),
                String.join(" ", told),
                recorded));
  }

  /**
   * The reinstatements that are agreed, the newest first. Of several entries of one day the one
   * recorded last counts: what was put right since is not a reinstatement any more.
   */
  private static List<KeptWorkStatus> agreed(List<KeptWorkStatus> newestFirst) {
    Map<LocalDate, KeptWorkStatus> ofDay = new LinkedHashMap<>();
    newestFirst.forEach(kept -> ofDay.putIfAbsent(kept.since(), kept));
    return ofDay.values().stream()
        .filter(kept -> kept.status() == WorkStatus.REINSTATED)
        .filter(kept -> Objects.requireNonNull(kept.notAgreed()).isEmpty())
        .toList();
  }

  /**
   * Records it again, and answers with what the directors are told.
   *
   * @param open the strands that keep it from being agreed
   */
  private String takeBack(
      CaseHead about, int position, WorkStatusEntry entry, List<Strand> open, Recorded recorded) {
    LocalDate since = Objects.requireNonNull(entry.since());
    List<NotAgreedReason> reasons =
        ReinstatementPolicy.whyNotAgreed(open, entry.lado(), entry.police());
    store.insert(about, position, entry, reasons, recorded);
    return ReinstatementPolicy.reason(entry, LongDate.inWords(since), reasons);
  }
}
