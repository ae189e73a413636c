package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.record.v1.TimelineEvent;
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
  void a_conference_is_asked_for_while_the_service_says_that_one_is_needed() {
    GetFamilyResponse needed =
        family().addEnquiries(continuingRisk().addConferenceNeededFor("child-1")).build();
    GetFamilyResponse moved = family().addEnquiries(continuingRisk()).build();

    assertThat(actions(needed).next()).extracting("button").isEqualTo("Request a conference");
    assertThat(actions(moved).next()).isNull();
    assertThat(actions(moved).links(moved.getEnquiries(0))).isEmpty();
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

  @Test
  void a_conference_is_withdrawn_unless_it_reviews_an_open_plan() {
    Plan.Builder plan = Plan.newBuilder().setChildId("child-1").setPlanId("plan-1");
    Conference review = stoodDown(ConferenceKind.CONFERENCE_KIND_REVIEW);
    Conference initial = stoodDown(ConferenceKind.CONFERENCE_KIND_INITIAL);
    GetFamilyResponse open = family().addPlans(plan).build();
    GetFamilyResponse ended = family().addPlans(plan.setEndedOn(date(2018, 6, 1))).build();

    assertThat(actions(open).links(review))
        .extracting(Link::text)
        .containsExactly("Book the conference");
    assertThat(actions(open).links(initial))
        .extracting(Link::text)
        .contains("Withdraw the conference");
    assertThat(actions(ended).links(review))
        .extracting(Link::text)
        .contains("Withdraw the conference");
  }

  private static Conference stoodDown(ConferenceKind kind) {
    return Conference.newBuilder()
        .setConferenceId("conference-1")
        .setKind(kind)
        .setState(ConferenceState.CONFERENCE_STATE_STOOD_DOWN)
        .addChildIds("child-1")
        .build();
  }

  @Test
  void who_comes_too_late_is_told_what_happened_in_the_words_of_the_timeline() {
    GetFamilyResponse completed =
        family().addTimeline(TimelineEvent.newBuilder().setKind("child-completed")).build();

    assertThat(FamilyBriefGrpc.changes(completed).getLast())
        .startsWith("Last entry: Child's details completed, recorded by ");
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

  private static Enquiry.Builder continuingRisk() {
    return Enquiry.newBuilder()
        .setEnquiryId("enquiry-1")
        .setState(EnquiryState.ENQUIRY_STATE_CONCLUDED)
        .setSection47Conclusion(
            Section47Conclusion.newBuilder()
                .addFindings(
                    ChildFinding.newBuilder()
                        .setChildId("child-1")
                        .setOutcome(Section47Outcome.SECTION47_OUTCOME_CONTINUING_RISK)));
  }

  private static Date date(int year, int month, int day) {
    return ProtoTimes.date(LocalDate.of(year, month, day));
  }
}
