package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;

class ContractFormTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 11, 22);
  private static final List<Question> HOLDING =
      List.of(
          Question.day("holding.held_on", "Day held"),
          Question.choices("holding.agencies_present", "Who came", List.of()),
          Question.yesNo("holding.domestic_abuse", "Domestic abuse"),
          Question.hidden("holding.decisions[0].child_id"),
          Question.choice("holding.decisions[0].outcome", "Decision", List.of()),
          Question.hidden("holding.decisions[1].child_id"),
          Question.choice("holding.decisions[1].outcome", "Decision", List.of()),
          Question.select("holding.decisions[1].category", "Category", List.of()),
          Question.longText("holding.reasons", "Reasons"));

  @Test
  void every_answer_goes_to_the_field_that_its_question_names() {
    HoldConferenceRequest.Builder request = HoldConferenceRequest.newBuilder();

    new ContractForm(HOLDING, TODAY)
        .fill(
            Form.of(
                Map.of(
                    "holding-held-on", "yesterday",
                    "holding-agencies-present", "social-care health",
                    "holding-domestic-abuse", "yes",
                    "holding-decisions-0-child-id", "a",
                    "holding-decisions-0-outcome", "no-plan",
                    "holding-decisions-1-child-id", "b",
                    "holding-decisions-1-outcome", "plan",
                    "holding-decisions-1-category", "neglect")),
            request);

    assertThat(request.getHolding().getHeldOn()).isEqualTo(ProtoTimes.date(TODAY.minusDays(1)));
    assertThat(request.getHolding().getAgenciesPresentList())
        .containsExactly(Agency.AGENCY_SOCIAL_CARE, Agency.AGENCY_HEALTH);
    assertThat(request.getHolding().getDomesticAbuse()).isTrue();
    assertThat(request.getHolding().getDecisionsList())
        .containsExactly(
            ChildDecision.newBuilder()
                .setChildId("a")
                .setOutcome(DecisionOutcome.DECISION_OUTCOME_NO_PLAN)
                .build(),
            ChildDecision.newBuilder()
                .setChildId("b")
                .setOutcome(DecisionOutcome.DECISION_OUTCOME_PLAN)
                .setCategory(PlanCategory.PLAN_CATEGORY_NEGLECT)
                .build());
  }

  @Test
  void what_is_not_asked_is_not_read() {
    HoldConferenceRequest.Builder request =
        HoldConferenceRequest.newBuilder().setConferenceId("mine");

    new ContractForm(HOLDING, TODAY)
        .fill(
            Form.of(
                Map.of("conference-id", "another", "authority-code", "E0", "holding-chair", "x")),
            request);

    assertThat(request.getConferenceId()).isEqualTo("mine");
    assertThat(request.getAuthorityCode()).isEmpty();
    assertThat(request.getHolding().getChair()).isEmpty();
  }

  @Test
  void a_moment_is_a_day_and_a_time_in_london_and_what_is_optional_stays_absent() {
    BookConferenceRequest.Builder request = BookConferenceRequest.newBuilder();

    new ContractForm(
            List.of(
                Question.moment("booking.starts_at", "When"),
                Question.select("booking.out_of_time.reason", "Why", List.of())),
            TODAY)
        .fill(
            Form.of(Map.of("booking-starts-at", "4 June 2018", "booking-starts-at-time", "2:30pm")),
            request);

    assertThat(ProtoTimes.instant(request.getBooking().getStartsAt()))
        .isEqualTo(Instant.parse("2018-06-04T13:30:00Z"));
    assertThat(request.getBooking().hasOutOfTime()).isFalse();
  }

  @Test
  void a_refusal_stands_at_its_question_in_the_order_of_the_form() {
    Refusal refusal =
        Refusal.newBuilder()
            .setCode("invalid-fields")
            .addViolations(violation("reasons", "Enter the reasons"))
            .addViolations(violation("decisions[1].child_id", "Not of this conference"))
            .addViolations(violation("decisions[0].outcome", "Choose the decision"))
            .addViolations(violation("agencies_present[2]", "Named twice"))
            .addViolations(violation("conference_id", "Held already"))
            .build();

    assertThat(new ContractForm(HOLDING, TODAY).errors(refusal))
        .containsExactly(
            entry("holding-agencies-present", "Named twice"),
            entry("holding-decisions-0-outcome", "Choose the decision"),
            entry("holding-decisions-1-outcome", "Not of this conference"),
            entry("holding-reasons", "Enter the reasons"),
            entry("", "Held already"));
  }

  @Test
  void a_refusal_of_a_whole_list_stands_at_its_first_question_and_one_of_no_field_at_the_top() {
    ContractForm form = new ContractForm(HOLDING, TODAY);

    assertThat(
            form.errors(
                Refusal.newBuilder().addViolations(violation("holding.decisions", "All")).build()))
        .containsExactly(entry("holding-decisions-0-outcome", "All"));
    assertThat(form.errors(Refusal.newBuilder().setMessage("Not now.").build()))
        .containsExactly(entry("", "Not now."));
  }

  @Test
  void what_is_missing_or_cannot_be_read_is_said_at_its_field_and_stays_as_typed() {
    List<Question> questions =
        List.of(
            Question.moment("booking.starts_at", "The day").required("Enter the day"),
            Question.number("x.people", "How many"),
            Question.text("booking.chair", "Chair").required("Enter who chairs it"));

    Form form =
        AnswersCheck.checked(
            Form.of(
                Map.of(
                    "booking-starts-at", "31/2/18",
                    "booking-starts-at-time", "late",
                    "x-people", "some")),
            questions,
            TODAY);

    assertThat(form.errors().keySet())
        .containsExactly(
            "booking-starts-at", "booking-starts-at-time", "x-people", "booking-chair");
    assertThat(form.value("booking-starts-at")).isEqualTo("31/2/18");
  }

  @Test
  void a_group_that_is_taken_away_moves_those_after_it_up() {
    Map<String, String> values = new HashMap<>();
    values.put("count", "3");
    values.put("action", "remove-2");
    for (int child = 0; child < 3; child++) {
      values.put("referral-children-" + child + "-given-names", "Name " + child);
    }
    values.put("referral-summary", "Stays");
    Asking.Several several = new Asking.Several("referral.children", "Add another child", 12);

    Form left = OtherGroups.changed(Form.of(values), several, "remove-2");

    assertThat(left.values())
        .containsOnly(
            entry("count", "2"),
            entry("referral-children-0-given-names", "Name 0"),
            entry("referral-children-1-given-names", "Name 2"),
            entry("referral-summary", "Stays"));
    assertThat(OtherGroups.changed(left, several, "add").value("count")).isEqualTo("3");
  }

  private static FieldViolation violation(String field, String message) {
    return FieldViolation.newBuilder().setField(field).setMessage(message).build();
  }
}
