package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.timescale.CaseEvents;

/**
 * One line of a list: enough to recognise a case and to compute its clocks, without what is
 * alleged.
 *
 * @param givenNames of the adult; empty when not known
 * @param familyName of the adult; empty when not known
 * @param ownRole a role that the authority has added; empty for one of the list
 * @param setting empty when not known
 * @param employerKnewOn null when not known
 * @param decidedOn null until the threshold is decided
 * @param clearCut whether it was clear then that the allegation is malicious or unfounded
 * @param referralOutcome null until the threshold is decided
 * @param concludedOn null until the outcome is recorded
 * @param outcome null until the outcome is recorded
 * @param repeat how many other contacts there are about the same adult
 * @param restricted whether only named people see it
 */
public record AllegationSummary(
    UUID id,
    String reference,
    Instant receivedAt,
    AllegationState state,
    String givenNames,
    String familyName,
    AdultRole role,
    String ownRole,
    String setting,
    Concern primaryConcern,
    @Nullable LocalDate employerKnewOn,
    @Nullable LocalDate decidedOn,
    boolean clearCut,
    @Nullable ReferralOutcome referralOutcome,
    @Nullable LocalDate concludedOn,
    @Nullable AllegationOutcome outcome,
    int repeat,
    boolean restricted) {

  /** The adult's initials, at most two letters; empty when no name is known. */
  public String initials() {
    return adult().initials();
  }

  /** The adult's full name; empty when not known. */
  public String adultName() {
    return adult().full();
  }

  /** What the adult is called. */
  public PersonName adult() {
    return new PersonName(givenNames, familyName);
  }

  /** What the clocks look at. */
  public CaseEvents events() {
    return new CaseEvents(
        employerKnewOn,
        LondonTime.dateOf(receivedAt),
        decidedOn,
        state.hasEnquiry(),
        concludedOn,
        clearCut ? decidedOn : null);
  }
}
