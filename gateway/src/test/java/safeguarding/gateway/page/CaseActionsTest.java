package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingRow;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** What the one green button of a case asks for. */
class CaseActionsTest {
  private static final SignedIn LADO =
      new SignedIn(
          new Caller("subject", "Demo Person", new AuthorityCode("E06000017"), Set.of(Role.LADO)),
          "",
          "",
          null);

  @Test
  void an_enquiry_without_a_strategy_meeting_is_to_have_one_and_may_have_its_outcome() {
    GetAllegationResponse.Builder enquiry = record(AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY);
    assertThat(next(enquiry)).isEqualTo("Book a meeting");
    assertThat(others(enquiry)).contains("Record the outcome");

    enquiry
        .addMeetings(
            meeting(MeetingKind.MEETING_KIND_PROFESSIONALS, MeetingState.MEETING_STATE_HELD))
        .addMeetings(
            meeting(
                MeetingKind.MEETING_KIND_COMPLEX_STRATEGY, MeetingState.MEETING_STATE_CANCELLED));
    assertThat(next(enquiry)).isEqualTo("Book a meeting");

    enquiry.addMeetings(
        meeting(MeetingKind.MEETING_KIND_COMPLEX_STRATEGY, MeetingState.MEETING_STATE_BOOKED));
    assertThat(next(enquiry)).as("the decision comes next").isNull();
    assertThat(others(enquiry)).doesNotContain("Record the outcome");
  }

  @Test
  void a_removal_asks_for_its_referral_once_the_case_is_concluded() {
    GetAllegationResponse.Builder concluded = record(AllegationState.ALLEGATION_STATE_CONCLUDED);
    assertThat(next(concluded)).isNull();

    Deadline.Builder referral = Deadline.newBuilder().setRuleId("lado.dbs-referral");
    assertThat(next(concluded.clone().addDeadlines(referral))).isEqualTo("Record the DBS referral");
    assertThat(
            next(
                concluded.clone().addDeadlines(referral.setMetOn(Date.newBuilder().setYear(2018)))))
        .isNull();
  }

  private static @Nullable String next(GetAllegationResponse.Builder record) {
    NextAction next = CaseActionsGrpc.next(LADO, record.build());
    return next == null ? null : next.button();
  }

  private static List<String> others(GetAllegationResponse.Builder record) {
    return CaseActionsGrpc.others(LADO, record.build()).stream().map(Link::text).toList();
  }

  private static GetAllegationResponse.Builder record(AllegationState state) {
    return GetAllegationResponse.newBuilder()
        .setAllegationId(UUID.randomUUID().toString())
        .setState(state);
  }

  private static MeetingRow meeting(MeetingKind kind, MeetingState state) {
    return MeetingRow.newBuilder().setKind(kind).setState(state).build();
  }
}
