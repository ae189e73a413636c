package safeguarding.lado.workstatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;
import safeguarding.lado.strand.Strand;
import safeguarding.lado.strand.StrandKind;

/**
 * No reinstatement counts as agreed while a strand is open, or before the LADO, and the police
 * where they enquire, were asked and agree (lado.md, rule 1; report 205/2018 §4.6: 'The Police and
 * LADO had not been consulted prior to the care providers reinstating the care worker').
 */
final class ReinstatementPolicy {
  private ReinstatementPolicy() {}

  /**
   * Why a reinstatement is not agreed; empty where it is.
   *
   * @param open the strands of {@link #open}
   */
  static List<NotAgreedReason> whyNotAgreed(
      List<Strand> open, @Nullable Consultation lado, @Nullable Consultation police) {
    List<NotAgreedReason> reasons = new ArrayList<>();
    if (!open.isEmpty()) {
      reasons.add(NotAgreedReason.STRAND_OPEN);
    }
    if (lado == Consultation.DOES_NOT_AGREE) {
      reasons.add(NotAgreedReason.LADO_DOES_NOT_AGREE);
    } else if (lado != Consultation.AGREES) {
      reasons.add(NotAgreedReason.LADO_NOT_CONSULTED);
    }
    boolean policeEnquire = open.stream().anyMatch(strand -> strand.kind() == StrandKind.POLICE);
    if (police == Consultation.DOES_NOT_AGREE) {
      reasons.add(NotAgreedReason.POLICE_DO_NOT_AGREE);
    } else if (police != Consultation.AGREES && (policeEnquire || police != null)) {
      reasons.add(NotAgreedReason.POLICE_NOT_CONSULTED);
    }
    return reasons;
  }

  /**
   * The strands without whose end it cannot be agreed: that ran on its day, which may be long past
   * when it is recorded, or that were on record when it was and ran then. One of which nobody knew
   * when it was recorded counts on its day alone, and one that was closed by mistake as if it had
   * never been closed.
   *
   * @param since the day of the reinstatement
   * @param recordedAt when it was first recorded, however late its entry is corrected
   */
  static List<Strand> open(List<Strand> strands, LocalDate since, Instant recordedAt) {
    LocalDate then = LondonTime.dateOf(recordedAt);
    return strands.stream()
        .filter(strand ->
            strand.isOpenOn(since)
                || (!strand.recorded().at().isAfter(recordedAt) && strand.isOpenOn(then)))
        .toList();
  }

  /** What the directors are told: 'Reinstated on 3 June 2019 without agreement: ….'. */
  static String reason(WorkStatusEntry entry, String day, List<NotAgreedReason> reasons) {
    return "Reinstated on %s by %s, not agreed: %s."
        .formatted(
            day,
            entry.decidedBy(),
            reasons.stream().map(NotAgreedReason::words).collect(Collectors.joining("; ")));
  }

  /**
   * What the directors are told of all that is not agreed of what one change recorded.
   *
   * @param number of the change
   * @return empty where nothing is
   */
  static String reason(List<KeptWorkStatus> known, int number) {
    return known.stream()
        .filter(one -> one.number() == number && one.isNotAgreed())
        .sorted(Comparator.comparingInt(KeptWorkStatus::place))
        .map(one ->
            reason(
                one.told(), LongDate.inWords(one.since()), Objects.requireNonNull(one.notAgreed())))
        .collect(Collectors.joining(" "));
  }
}
