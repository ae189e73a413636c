package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.lado.allegation.Allegation.Closed;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegation.UnderEnquiry;
import safeguarding.lado.allegation.AllegationLifecycle.Step;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;

class AllegationPolicyTest {
  private static final Instant RECEIVED = Instant.parse("2018-06-04T14:20:00Z");
  private static final Instant DECIDED = Instant.parse("2018-06-05T09:00:00Z");
  private static final Instant NOW = Instant.parse("2018-06-20T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 20);

  @Test
  void a_contact_that_meets_a_criterion_goes_to_an_enquiry() {
    Decided decided = granted(AllegationPolicy.decide(received(), enquiry(DECIDED), NOW));

    assertThat(decided).isInstanceOf(UnderEnquiry.class);
    assertThat(decided.decision().criteria()).containsExactly(ThresholdCriterion.HARMED_A_CHILD);
  }

  @Test
  void a_contact_below_the_threshold_is_logged_and_closed_or_answered_with_advice() {
    for (ReferralOutcome outcome :
        List.of(ReferralOutcome.LOGGED_AND_CLOSED, ReferralOutcome.ADVICE_GIVEN)) {
      Decided decided =
          granted(
              AllegationPolicy.decide(
                  received(),
                  decide(DECIDED, List.of(), List.of(ConsultationReason.BOUNDARIES), outcome),
                  NOW));

      assertThat(decided).isInstanceOf(Closed.class);
      assertThat(decided.decision().referralOutcome()).isEqualTo(outcome);
    }
  }

  @Test
  void a_contact_below_the_threshold_may_be_closed_for_reasons_in_plain_words() {
    granted(
        AllegationPolicy.decide(
            received(),
            decide(DECIDED, List.of(), List.of(), ReferralOutcome.LOGGED_AND_CLOSED),
            NOW));
  }

  @Test
  void another_lado_is_told_whether_the_threshold_is_met_or_not() {
    for (List<ThresholdCriterion> criteria :
        List.of(List.<ThresholdCriterion>of(), List.of(ThresholdCriterion.RISK_OF_HARM))) {
      assertThat(
              granted(
                  AllegationPolicy.decide(
                      received(),
                      decide(
                          DECIDED, criteria, List.of(), ReferralOutcome.REFERRED_TO_ANOTHER_LADO),
                      NOW)))
          .isInstanceOf(Closed.class);
    }
  }

  @Test
  void an_enquiry_without_a_criterion_is_refused() {
    assertRefused(
        decide(DECIDED, List.of(), List.of(), ReferralOutcome.INTERNAL_ENQUIRY),
        "enquiry-below-threshold",
        "criteria");
  }

  @ParameterizedTest
  @EnumSource(ReferralOutcome.class)
  void only_of_an_enquiry_it_is_said_that_the_case_is_clear_cut(ReferralOutcome outcome) {
    boolean enquiry = outcome == ReferralOutcome.INTERNAL_ENQUIRY;
    DecideThreshold told =
        new DecideThreshold(
            DECIDED,
            enquiry ? List.of(ThresholdCriterion.HARMED_A_CHILD) : List.of(),
            List.of(),
            "Nobody was in the building that day.",
            outcome,
            true);

    if (enquiry) {
      Decided decided = granted(AllegationPolicy.decide(received(), told, NOW));
      assertThat(decided.decision().clearCut()).isTrue();
    } else {
      assertRefused(told, "clear-cut-without-enquiry", "clear_cut");
    }
  }

  @Test
  void closing_a_contact_that_meets_the_threshold_is_refused() {
    assertRefused(
        decide(
            DECIDED,
            List.of(ThresholdCriterion.POSSIBLE_OFFENCE),
            List.of(),
            ReferralOutcome.LOGGED_AND_CLOSED),
        "closed-above-threshold",
        "referral_outcome");
  }

  @Test
  void a_criterion_and_a_reason_for_consultation_exclude_each_other() {
    assertRefused(
        decide(
            DECIDED,
            List.of(ThresholdCriterion.HARMED_A_CHILD),
            List.of(ConsultationReason.ABUSED_POWER),
            ReferralOutcome.INTERNAL_ENQUIRY),
        "criteria-and-consultation",
        "consultation_reasons");
  }

  @Test
  void unsuitability_is_a_criterion_from_september_2020_in_london() {
    List<ThresholdCriterion> unsuitable = List.of(ThresholdCriterion.UNSUITABLE);
    Instant lastMomentWithout = Instant.parse("2020-08-31T22:59:59Z");
    Instant now = Instant.parse("2020-10-01T09:00:00Z");

    Refusal refusal =
        refused(
            AllegationPolicy.decide(
                received(),
                decide(lastMomentWithout, unsuitable, List.of(), ReferralOutcome.INTERNAL_ENQUIRY),
                now));
    assertThat(refusal.code()).isEqualTo("criterion-not-in-force");

    granted(
        AllegationPolicy.decide(
            received(),
            decide(
                lastMomentWithout.plusSeconds(1),
                unsuitable,
                List.of(),
                ReferralOutcome.INTERNAL_ENQUIRY),
            now));
  }

  @Test
  void a_decision_before_the_contact_is_refused() {
    assertRefused(enquiry(RECEIVED.minusSeconds(1)), "decided-before-contact", "decided_at");
    granted(AllegationPolicy.decide(received(), enquiry(RECEIVED), NOW));
  }

  @Test
  void a_decision_in_the_future_is_refused() {
    assertRefused(enquiry(NOW.plusSeconds(1)), "invalid-fields", "decided_at");
  }

  @Test
  void a_decision_without_time_reasons_or_outcome_is_refused_field_by_field() {
    Refusal refusal =
        refused(
            AllegationPolicy.decide(
                received(),
                new DecideThreshold(null, List.of(), List.of(), " ", null, false),
                NOW));

    assertThat(refusal.code()).isEqualTo("invalid-fields");
    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly("decided_at", "reasons", "referral_outcome");
  }

  @Test
  void an_enquiry_ends_with_any_outcome_even_not_concluded() {
    for (AllegationOutcome outcome : AllegationOutcome.values()) {
      Concluded concluded =
          granted(
              AllegationPolicy.conclude(
                  underEnquiry(),
                  new RecordOutcome(TODAY, outcome, "What the enquiry found."),
                  TODAY));

      assertThat(concluded.outcome().outcome()).isEqualTo(outcome);
      assertThat(concluded.decision()).isEqualTo(underEnquiry().decision());
    }
  }

  @Test
  void an_outcome_before_the_threshold_was_decided_is_refused() {
    Refusal refusal =
        refused(
            AllegationPolicy.conclude(underEnquiry(), outcomeOn(LocalDate.of(2018, 6, 4)), TODAY));

    assertThat(refusal.code()).isEqualTo("concluded-before-decision");
    granted(AllegationPolicy.conclude(underEnquiry(), outcomeOn(LocalDate.of(2018, 6, 5)), TODAY));
  }

  @Test
  void an_outcome_in_the_future_is_refused() {
    Refusal refusal =
        refused(AllegationPolicy.conclude(underEnquiry(), outcomeOn(TODAY.plusDays(1)), TODAY));

    assertThat(refusal.violations()).extracting(Violation::field).containsExactly("concluded_on");
  }

  @Test
  void an_outcome_without_day_kind_or_reasons_is_refused_field_by_field() {
    Refusal refusal =
        refused(
            AllegationPolicy.conclude(underEnquiry(), new RecordOutcome(null, null, ""), TODAY));

    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly("concluded_on", "outcome", "reasons");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void the_policy_does_what_the_lifecycle_says_from_every_state(AllegationState state, Step step) {
    Allegation from = inState(state);
    Ruling<? extends Allegation> ruling =
        switch (step) {
          case OPEN_ENQUIRY -> AllegationPolicy.decide(from, enquiry(DECIDED), NOW);
          case CLOSE_AT_THRESHOLD ->
              AllegationPolicy.decide(
                  from, decide(DECIDED, List.of(), List.of(), ReferralOutcome.ADVICE_GIVEN), NOW);
          case RECORD_OUTCOME -> AllegationPolicy.conclude(from, outcomeOn(TODAY), TODAY);
          case CORRECT_TO_ENQUIRY -> corrected(from, enquiry(DECIDED.plusSeconds(60)));
          case CORRECT_TO_CLOSED ->
              corrected(from, decide(DECIDED, List.of(), List.of(), ReferralOutcome.ADVICE_GIVEN));
          case CORRECT_OUTCOME -> corrected(from, outcomeOn(TODAY.minusDays(1)));
          case TAKE_BACK -> DecisionCorrectionRules.takeBack(from, "It is of another case.");
        };

    switch (AllegationLifecycle.next(state, step)) {
      case Granted<AllegationState>(AllegationState to) ->
          assertThat(granted(ruling).state()).isEqualTo(to);
      case Refused<AllegationState>(Refusal refusal) ->
          assertThat(refused(ruling)).isEqualTo(refusal);
    }
  }

  @Test
  void a_closed_contact_is_enquired_after_new_information_by_the_rules_of_a_decision() {
    Decided opened = granted(corrected(inState(AllegationState.CLOSED), enquiry(DECIDED)));

    assertThat(opened).isInstanceOf(UnderEnquiry.class);
    assertThat(
            refused(corrected(inState(AllegationState.CLOSED), enquiry(RECEIVED.minusSeconds(1))))
                .code())
        .isEqualTo("decided-before-contact");
    assertThat(
            refused(
                    corrected(
                        inState(AllegationState.CLOSED),
                        decide(DECIDED, List.of(), List.of(), ReferralOutcome.INTERNAL_ENQUIRY)))
                .code())
        .isEqualTo("enquiry-below-threshold");
  }

  @Test
  void a_corrected_decision_is_not_after_the_conclusion_nor_after_a_strategy_meeting() {
    Instant later = Instant.parse("2018-06-08T09:00:00Z");
    Concluded concluded =
        granted(
            AllegationPolicy.conclude(underEnquiry(), outcomeOn(LocalDate.of(2018, 6, 7)), TODAY));

    assertThat(refused(corrected(concluded, enquiry(later))).code())
        .isEqualTo("decided-after-conclusion");
    assertThat(
            refused(
                DecisionCorrectionRules.threshold(
                    underEnquiry(),
                    Optional.of(LocalDate.of(2018, 6, 7)),
                    enquiry(later),
                    "Why.",
                    NOW)))
        .isEqualTo(
            Refusal.at(
                "decided-after-strategy-meeting",
                "decided_at",
                "It cannot have been decided after 7 June 2018, when a strategy meeting was held"));
    Decided right = granted(corrected(concluded, enquiry(later.minusSeconds(86_400))));
    assertThat(right)
        .isInstanceOfSatisfying(
            Concluded.class, still -> assertThat(still.outcome()).isEqualTo(concluded.outcome()));
  }

  @Test
  void an_enquiry_with_its_outcome_stays_one_until_the_outcome_is_taken_back() {
    DecideThreshold none = decide(DECIDED, List.of(), List.of(), ReferralOutcome.ADVICE_GIVEN);

    Refusal refusal = refused(corrected(inState(AllegationState.CONCLUDED), none));

    assertThat(refusal.code()).isEqualTo("outcome-stands");
    Allegation again =
        granted(DecisionCorrectionRules.takeBack(inState(AllegationState.CONCLUDED), "Evidence."));
    assertThat(granted(corrected(again, none))).isInstanceOf(Closed.class);
  }

  @Test
  void a_corrected_outcome_holds_what_an_outcome_must_hold_and_changes_something() {
    Allegation concluded = inState(AllegationState.CONCLUDED);

    assertThat(refused(corrected(concluded, outcomeOn(LocalDate.of(2018, 6, 4)))).code())
        .isEqualTo("concluded-before-decision");
    assertThat(refused(corrected(concluded, outcomeOn(TODAY))).code()).isEqualTo("nothing-changed");
    assertThat(refused(corrected(inState(AllegationState.UNDER_ENQUIRY), enquiry(DECIDED))).code())
        .isEqualTo("nothing-changed");
    RecordOutcome inParts =
        new RecordOutcome(
            TODAY,
            null,
            "What the enquiry found.",
            List.of(new ToldFinding("Shouted", AllegationOutcome.SUBSTANTIATED)));
    granted(corrected(concluded, inParts));
  }

  @Test
  void nothing_is_corrected_or_taken_back_without_a_reason() {
    Allegation concluded = inState(AllegationState.CONCLUDED);

    assertThat(
            List.of(
                refused(
                    DecisionCorrectionRules.threshold(
                        concluded, Optional.empty(), enquiry(RECEIVED), "", NOW)),
                refused(
                    DecisionCorrectionRules.outcome(
                        concluded, List.of(), outcomeOn(TODAY.minusDays(1)), "", TODAY)),
                refused(DecisionCorrectionRules.takeBack(concluded, ""))))
        .containsOnly(Refusal.at("invalid-fields", "reason", "Write why"));
  }

  private static Ruling<Decided> corrected(Allegation from, DecideThreshold told) {
    return DecisionCorrectionRules.threshold(from, Optional.empty(), told, "Why.", NOW);
  }

  private static Ruling<Concluded> corrected(Allegation from, RecordOutcome told) {
    return DecisionCorrectionRules.outcome(from, List.of(), told, "Why.", TODAY);
  }

  private static Stream<Arguments> cells() {
    return Stream.of(AllegationState.values())
        .flatMap(state -> Stream.of(Step.values()).map(step -> Arguments.of(state, step)));
  }

  private static Received received() {
    return granted(
        AllegationPolicy.receive(new UUID(0, 1), aContact().receivedAt(RECEIVED).told(), NOW));
  }

  private static UnderEnquiry underEnquiry() {
    return (UnderEnquiry) granted(AllegationPolicy.decide(received(), enquiry(DECIDED), NOW));
  }

  private static Allegation inState(AllegationState state) {
    return switch (state) {
      case RECEIVED -> received();
      case CLOSED ->
          granted(
              AllegationPolicy.decide(
                  received(),
                  decide(DECIDED, List.of(), List.of(), ReferralOutcome.LOGGED_AND_CLOSED),
                  NOW));
      case UNDER_ENQUIRY -> underEnquiry();
      case CONCLUDED -> granted(AllegationPolicy.conclude(underEnquiry(), outcomeOn(TODAY), TODAY));
    };
  }

  private static DecideThreshold enquiry(Instant at) {
    return decide(
        at,
        List.of(ThresholdCriterion.HARMED_A_CHILD),
        List.of(),
        ReferralOutcome.INTERNAL_ENQUIRY);
  }

  private static DecideThreshold decide(
      @Nullable Instant at,
      List<ThresholdCriterion> criteria,
      List<ConsultationReason> consultation,
      @Nullable ReferralOutcome outcome) {
    return new DecideThreshold(
        at, criteria, consultation, "Why it was decided so.", outcome, false);
  }

  private static RecordOutcome outcomeOn(LocalDate day) {
    return new RecordOutcome(day, AllegationOutcome.SUBSTANTIATED, "What the enquiry found.");
  }

  private static void assertRefused(DecideThreshold command, String code, String field) {
    Refusal refusal = refused(AllegationPolicy.decide(received(), command, NOW));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.violations()).extracting(Violation::field).containsExactly(field);
  }

  private static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static <T> Refusal refused(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T> _ -> throw new AssertionError("granted");
      case Refused<T>(Refusal refusal) -> refusal;
    };
  }
}
