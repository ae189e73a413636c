package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.calendar.LongDate;
import safeguarding.lado.allegation.Allegation.Closed;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegation.UnderEnquiry;
import safeguarding.lado.allegation.AllegationLifecycle.Step;
import safeguarding.lado.correction.Correcting;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How the decisions on an allegation may be corrected and taken back: to whatever could have been
 * decided, as long as nothing that followed loses its ground.
 */
final class DecisionCorrectionRules {
  private static final String DECIDED_AT = "decided_at";

  private DecisionCorrectionRules() {}

  /**
   * The case with its threshold decision as it is right. New information may open an enquiry after
   * the contact was closed; an enquiry may prove to have been none.
   *
   * @param firstMeeting the day on which the first strategy meeting was held; empty when none was
   * @param told all of the decision
   */
  static Ruling<Decided> threshold(
      Allegation kept,
      Optional<LocalDate> firstMeeting,
      DecideThreshold told,
      String why,
      Instant now) {
    Step step =
        told.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY
            ? Step.CORRECT_TO_ENQUIRY
            : Step.CORRECT_TO_CLOSED;
    return AllegationLifecycle.next(kept.state(), step)
        .then(_ -> ThresholdRules.check(kept.contact(), told, now))
        .then(decision -> threshold((Decided) kept, decision, firstMeeting, why));
  }

  private static Ruling<Decided> threshold(
      Decided kept, ThresholdDecision decision, Optional<LocalDate> firstMeeting, String why) {
    if (decision.equals(kept.decision())) {
      return Ruling.refused(Correcting.NOTHING_CHANGED);
    }
    Violations violations = new Violations();
    if (kept instanceof Concluded concluded
        && decision.decidedOn().isAfter(concluded.outcome().concludedOn())) {
      violations.against(
          "decided-after-conclusion",
          DECIDED_AT,
          "It cannot have been decided after the enquiry was concluded");
    } else if (firstMeeting.isPresent() && decision.decidedOn().isAfter(firstMeeting.get())) {
      violations.against(
          "decided-after-strategy-meeting",
          DECIDED_AT,
          "It cannot have been decided after %s, when a strategy meeting was held"
              .formatted(LongDate.inWords(firstMeeting.get())));
    }
    reason(why, violations);
    return violations.ruling(() -> with(kept, decision));
  }

  private static Decided with(Decided kept, ThresholdDecision decision) {
    if (kept instanceof Concluded concluded) {
      return new Concluded(kept.id(), kept.contact(), decision, concluded.outcome());
    }
    return decision.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY
        ? new UnderEnquiry(kept.id(), kept.contact(), decision)
        : new Closed(kept.id(), kept.contact(), decision);
  }

  /**
   * The case with its outcome as it is right.
   *
   * @param findings what it consists of until now
   * @param told all of the outcome
   */
  static Ruling<Concluded> outcome(
      Allegation kept, List<Finding> findings, RecordOutcome told, String why, LocalDate today) {
    return AllegationLifecycle.next(kept.state(), Step.CORRECT_OUTCOME)
        .map(_ -> (Concluded) kept)
        .then(concluded ->
            OutcomeRules.check(concluded.decision(), told, today)
                .then(outcome ->
                    outcome.equals(concluded.outcome())
                            && FindingRules.findings(told).equals(findings)
                        ? Ruling.refused(Correcting.NOTHING_CHANGED)
                        : withReason(
                            new Concluded(kept.id(), kept.contact(), concluded.decision(), outcome),
                            why)));
  }

  /** The case without the last of its decisions: of a wrong case, or because of new evidence. */
  static Ruling<Allegation> takeBack(Allegation kept, String why) {
    return AllegationLifecycle.next(kept.state(), Step.TAKE_BACK)
        .then(_ ->
            switch (kept) {
              case Concluded concluded ->
                  withReason(
                      new UnderEnquiry(kept.id(), kept.contact(), concluded.decision()), why);
              case Received _, Closed _, UnderEnquiry _ ->
                  withReason(new Received(kept.id(), kept.contact()), why);
            });
  }

  private static <A> Ruling<A> withReason(A next, String why) {
    Violations violations = new Violations();
    reason(why, violations);
    return violations.ruling(() -> next);
  }

  private static void reason(String why, Violations violations) {
    violations.required("reason", why, "Write why");
    violations.longText("reason", why);
  }
}
