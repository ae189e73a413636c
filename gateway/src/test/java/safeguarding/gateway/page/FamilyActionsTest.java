package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** What a family's page offers: what the record says is waiting, and what else may be done. */
class FamilyActionsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);

  @Test
  void a_withdrawn_conference_is_asked_for_again_only_while_its_clock_runs() {
    GetFamilyResponse moved =
        family()
            .addEnquiries(continuingRisk())
            .addConferences(
                Conference.newBuilder()
                    .setState(ConferenceState.CONFERENCE_STATE_WITHDRAWN)
                    .setEnquiryId("enquiry-1")
                    .addChildIds("child-1"))
            .build();
    GetFamilyResponse inError =
        moved.toBuilder()
            .addDeadlines(
                Deadline.newBuilder()
                    .setRuleId("cp.icpc")
                    .setAboutId("enquiry-1")
                    .setDueOn(date(2018, 6, 12)))
            .build();

    assertThat(actions(moved).next()).isNull();
    assertThat(actions(moved).links(moved.getEnquiries(0)))
        .extracting(Link::text)
        .containsExactly("Request a conference");
    assertThat(actions(inError).next()).extracting("button").isEqualTo("Request a conference");
  }

  @Test
  void a_plan_that_ends_at_18_waits_for_no_review() {
    Plan.Builder plan =
        Plan.newBuilder().setChildId("child-1").setStartedOn(date(2018, 3, 1)).setPlanId("plan-1");
    GetFamilyResponse ofAge = family().addPlans(plan).build();
    GetFamilyResponse child = family().addPlans(plan.setReviewDueOn(date(2018, 6, 1))).build();

    assertThat(actions(ofAge).next()).isNull();
    assertThat(actions(ofAge).others()).extracting(Link::text).contains("Book a review conference");
    assertThat(actions(child).next()).extracting("button").isEqualTo("Book a review conference");
  }

  private static FamilyActionsGrpc actions(GetFamilyResponse family) {
    var chair =
        new SignedIn(
            new Caller(
                "subject",
                "Demo Person",
                new AuthorityCode("E06000017"),
                Set.of(Role.CONFERENCE_CHAIR)),
            "token",
            "c-1",
            null);
    return new FamilyActionsGrpc(chair, family, TODAY);
  }

  private static GetFamilyResponse.Builder family() {
    return GetFamilyResponse.newBuilder()
        .setFamilyId("family-1")
        .addChildren(FamilyChild.newBuilder().setChildId("child-1"));
  }

  private static Enquiry continuingRisk() {
    return Enquiry.newBuilder()
        .setEnquiryId("enquiry-1")
        .setState(EnquiryState.ENQUIRY_STATE_CONCLUDED)
        .setSection47Conclusion(
            Section47Conclusion.newBuilder()
                .addFindings(
                    ChildFinding.newBuilder()
                        .setChildId("child-1")
                        .setOutcome(Section47Outcome.SECTION47_OUTCOME_CONTINUING_RISK)))
        .build();
  }

  private static Date date(int year, int month, int day) {
    return ProtoTimes.date(LocalDate.of(year, month, day));
  }
}
