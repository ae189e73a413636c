package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.lado.allegation.Allegation.Closed;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegation.UnderEnquiry;
import safeguarding.lado.allegation.AllegationLifecycle.Step;
import safeguarding.rulings.Ruling;

/** What may happen to an allegation: (state, command, now) → new state or a named refusal. */
final class AllegationPolicy {
  private AllegationPolicy() {}

  /** Everything that reaches the LADO is recorded (report 205/2018 §4.6). */
  static Ruling<Received> receive(UUID id, ToldContact told, Instant now) {
    return ContactRules.check(told, now).map(contact -> new Received(id, contact));
  }

  /** The threshold, and with it the outcome of the referral (report 205/2018 §3.1, §3.2, §4.5). */
  static Ruling<Decided> decide(Allegation allegation, DecideThreshold command, Instant now) {
    Step step =
        command.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY
            ? Step.OPEN_ENQUIRY
            : Step.CLOSE_AT_THRESHOLD;
    return AllegationLifecycle.next(allegation.state(), step)
        .then(next ->
            ThresholdRules.check(allegation.contact(), command, now)
                .map(decision -> decided(allegation, next, decision)));
  }

  /** The outcome of an enquiry (KCSIE part 4). */
  static Ruling<Concluded> conclude(Allegation allegation, RecordOutcome command, LocalDate today) {
    return AllegationLifecycle.next(allegation.state(), Step.RECORD_OUTCOME)
        .then(_ -> concluded(allegation, ((Decided) allegation).decision(), command, today));
  }

  private static Ruling<Concluded> concluded(
      Allegation allegation, ThresholdDecision decision, RecordOutcome command, LocalDate today) {
    return OutcomeRules.check(decision, command, today)
        .map(outcome -> new Concluded(allegation.id(), allegation.contact(), decision, outcome));
  }

  private static Decided decided(
      Allegation allegation, AllegationState next, ThresholdDecision decision) {
    return next == AllegationState.UNDER_ENQUIRY
        ? new UnderEnquiry(allegation.id(), allegation.contact(), decision)
        : new Closed(allegation.id(), allegation.contact(), decision);
  }
}
