package safeguarding.lado.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.strand.Strand;
import safeguarding.lado.strand.StrandClosing;
import safeguarding.lado.workstatus.KeptWorkStatus;

/**
 * The duty to refer whoever was removed from work with children, or would have been (Safeguarding
 * Vulnerable Groups Act 2006 s.35).
 *
 * @param removedOn the first day on which they were
 * @param madeOn null while it is not made
 */
public record DbsReferral(LocalDate removedOn, @Nullable LocalDate madeOn) {

  /**
   * The duty in a case; empty where nobody was removed, or the last word is that no referral is
   * needed: the Act asks for harm or a risk of it besides the removal.
   *
   * @param followUps the newest first
   */
  static Optional<DbsReferral> of(
      List<KeptWorkStatus> statuses, List<Strand> strands, List<KeptFollowUp> followUps) {
    List<KeptFollowUp> said =
        followUps.stream().filter(entry -> entry.kind() == FollowUpKind.DBS_REFERRAL).toList();
    if (!said.isEmpty() && said.getFirst().standing() == FollowUpStanding.NOT_NEEDED) {
      return Optional.empty();
    }
    LocalDate madeOn =
        said.stream()
            .filter(entry -> entry.standing() == FollowUpStanding.DONE)
            .map(KeptFollowUp::happenedOn)
            .min(LocalDate::compareTo)
            .orElse(null);
    return Stream.concat(
            statuses.stream().filter(KeptWorkStatus::isRemoval).map(KeptWorkStatus::since),
            strands.stream()
                .map(Strand::closing)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(closing -> closing.result().isRemoval())
                .map(StrandClosing::closedOn))
        .min(LocalDate::compareTo)
        .map(removedOn -> new DbsReferral(removedOn, madeOn));
  }
}
