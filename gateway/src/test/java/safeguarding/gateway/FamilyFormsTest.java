package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.SampleFamily.ALDER;
import static safeguarding.gateway.SampleFamily.BIRCH;
import static safeguarding.gateway.SampleFamily.BOOKED;
import static safeguarding.gateway.SampleFamily.ENQUIRED;
import static safeguarding.gateway.SampleFamily.FAMILY;
import static safeguarding.gateway.SampleFamily.REQUESTED;
import static safeguarding.gateway.SampleFamily.STOOD_DOWN;
import static safeguarding.gateway.SampleFamily.UNBORN;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.CompleteChildRequest;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.ReferredChild;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceRequest;
import safeguarding.contracts.childprotection.v1.WithdrawalReason;

/** What the forms of child protection send, and what comes back. */
class FamilyFormsTest {
  private static final String PAGE = "/families/" + FAMILY;
  private static final String ENQUIRY = PAGE + "/enquiries/";
  private static final String CONFERENCE = PAGE + "/conferences/";

  private static FakeFamilies families;
  private static RunningGateway gateway;

  @BeforeAll
  static void configure() {
    families = FakeFamilies.start();
    gateway = RunningGateway.withService("child-protection", "Child protection", families.target());
  }

  @AfterAll
  static void stop() {
    gateway.close();
    families.close();
  }

  @BeforeEach
  void everythingIsGranted() {
    families.grant();
  }

  @Test
  void another_referral_begins_with_the_children_as_they_are_known() {
    var support = as("business-support");
    assertThat(support.open(PAGE + "/referral").body())
        .contains("name=\"count\" value=\"3\"")
        .contains("name=\"referral-children-1-given-names\" type=\"text\" value=\"Birch\"")
        .contains("value=\"29 February 2012\"", "value=\"30 August 2018\"");

    Map<String, String> typed = referral();
    typed.put("action", "remove-1");
    typed.put("count", "2");
    String fewer = support.send(PAGE + "/referral", typed).body();
    assertThat(fewer)
        .contains("name=\"count\" value=\"1\"")
        .contains("name=\"referral-children-0-child-number\" type=\"text\" value=\"104418\"")
        .contains("Seen &amp; heard.");
  }

  @Test
  void a_referral_is_sent_with_its_children_and_leads_to_the_family() {
    HttpResponse<String> sent = as("business-support").send(PAGE + "/referral", referral());

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(SignedInBrowser.location(sent).getPath()).isEqualTo(PAGE);
    ReceiveReferralRequest asked = families.asked(ReceiveReferralRequest.class);
    assertThat(asked.getReferral().getFamilyId()).isEqualTo(FAMILY);
    assertThat(asked.getReferral().getChildrenList())
        .extracting(ReferredChild::getChildNumber)
        .containsExactly("104417", "104418");
  }

  @Test
  void a_refusal_stands_at_its_field_and_nothing_typed_is_lost() {
    families.refuse(
        "child-in-another-family", "children[1].child_number", "This child is elsewhere");

    HttpResponse<String> again = as("business-support").send(PAGE + "/referral", referral());

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("<a href=\"#referral-children-1-child-number\">This child is elsewhere</a>")
        .contains("id=\"referral-children-1-child-number-error\"")
        .contains("Seen &amp; heard.");
  }

  @Test
  void an_enquiry_has_an_outcome_for_each_child() {
    String form = ENQUIRY + ENQUIRED + "/section-47-outcome";
    assertThat(as("conference-chair").open(form).body())
        .contains("Birch Sample, number 104418", "Unborn child, number 104419")
        .contains("12 June 2018, 6 working days left");

    as("conference-chair")
        .send(
            form,
            Map.of(
                "etag", "enquiry-2",
                "section-47-conclusion-concluded-on", "1 June 2018",
                "section-47-conclusion-findings-0-child-id", BIRCH,
                "section-47-conclusion-findings-0-outcome", "continuing-risk",
                "section-47-conclusion-findings-1-child-id", UNBORN,
                "section-47-conclusion-findings-1-outcome", "no-continuing-risk"));

    RecordSection47OutcomeRequest asked = families.asked(RecordSection47OutcomeRequest.class);
    assertThat(asked.getEnquiryId()).isEqualTo(ENQUIRED);
    assertThat(asked.getEtag()).isEqualTo("enquiry-2");
    assertThat(asked.getSection47Conclusion().getFindingsList())
        .extracting(ChildFinding::getChildId)
        .containsExactly(BIRCH, UNBORN);
  }

  @Test
  void a_booking_shows_the_last_acceptable_date_and_asks_why_it_is_later() {
    String form = CONFERENCE + STOOD_DOWN + "/booking";
    assertThat(as("business-support").open(form).body())
        .contains("Last acceptable date", "12 June 2018, 6 working days left")
        .contains("Only where it is out of time");
    families.refuse("out-of-time-reason-needed", "out_of_time.reason", "Choose why it is later");
    Map<String, String> typed =
        Map.of(
            "booking-starts-at", "13/6/2018",
            "booking-starts-at-time", "2pm",
            "booking-chair", "Chair of the day");

    HttpResponse<String> again = as("business-support").send(form, typed);

    assertThat(again.body())
        .contains("<a href=\"#booking-out-of-time-reason\">Choose why it is later</a>")
        .contains("value=\"13 June 2018\"");
    assertThat(families.asked(BookConferenceRequest.class).getBooking().hasOutOfTime()).isFalse();
  }

  @Test
  void a_conference_is_held_with_a_decision_for_each_child() {
    HttpResponse<String> held =
        as("conference-chair")
            .send(
                CONFERENCE + BOOKED + "/holding",
                Map.ofEntries(
                    Map.entry("holding-held-on", "23 feb 2018"),
                    Map.entry("holding-chair", "Chair of the day"),
                    Map.entry("holding-agencies-present", "social-care police"),
                    Map.entry("holding-inquorate-reason", "Agreed."),
                    Map.entry("holding-domestic-abuse", "no"),
                    Map.entry("holding-decisions-0-child-id", ALDER),
                    Map.entry("holding-decisions-0-outcome", "plan"),
                    Map.entry("holding-decisions-0-category", "neglect"),
                    Map.entry("holding-decisions-1-child-id", BIRCH),
                    Map.entry("holding-decisions-1-outcome", "no-plan"),
                    Map.entry("holding-reasons", "Written.")));

    assertThat(held.statusCode()).as(held.body()).isEqualTo(303);
    HoldConferenceRequest asked = families.asked(HoldConferenceRequest.class);
    assertThat(asked.getHolding().getAgenciesPresentList())
        .containsExactly(Agency.AGENCY_SOCIAL_CARE, Agency.AGENCY_POLICE);
    assertThat(asked.getHolding().getDecisions(1).getChildId()).isEqualTo(BIRCH);
    assertThat(asked.getHolding().getDecisions(1).getOutcome())
        .isEqualTo(DecisionOutcome.DECISION_OUTCOME_NO_PLAN);
    assertThat(asked.getHolding().hasOutOfTime()).isFalse();
  }

  @Test
  void a_conference_that_waits_for_a_date_is_withdrawn_and_says_so() {
    String page = as("business-support").open(PAGE).body();
    assertThat(page)
        .contains("href=\"" + CONFERENCE + REQUESTED + "/withdrawal\"")
        .doesNotContain(CONFERENCE + STOOD_DOWN + "/withdrawal")
        .contains("Withdrawn")
        .contains("30 April 2018: It was entered by mistake, or twice, agreed by A manager")
        .contains("How it is known", "It was entered twice.");
    assertThat(as("business-support").open(CONFERENCE + REQUESTED + "/withdrawal").body())
        .contains("value=\"moved\"", "How it is known")
        .doesNotContain("value=\"plans-ended\"");
    assertThat(as("business-support").open(CONFERENCE + STOOD_DOWN + "/withdrawal").body())
        .contains("value=\"plans-ended\"");
    HttpResponse<String> done =
        as("business-support")
            .send(
                CONFERENCE + REQUESTED + "/withdrawal",
                Map.of(
                    "etag", "conference-3",
                    "withdrawal-withdrawn-on", "1 june 2018",
                    "withdrawal-reason", "moved",
                    "withdrawal-agreed-by", "A manager",
                    "withdrawal-reasons", "Told by the new authority."));

    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    WithdrawConferenceRequest asked = families.asked(WithdrawConferenceRequest.class);
    assertThat(asked.getConferenceId()).isEqualTo(REQUESTED);
    assertThat(asked.getEtag()).isEqualTo("conference-3");
    assertThat(asked.getWithdrawal().getReason())
        .isEqualTo(WithdrawalReason.WITHDRAWAL_REASON_MOVED);
  }

  @Test
  void a_birth_is_recorded_and_only_what_is_missing_is_asked() {
    String form = PAGE + "/children/" + UNBORN + "/completion";
    assertThat(as("business-support").open(PAGE).body())
        .contains("Record the birth: Unborn child, number 104419", "href=\"" + form + "\"")
        .doesNotContain("/children/" + ALDER + "/completion");
    assertThat(as("business-support").open(form).body())
        .contains("Record the birth", "completion-given-names", "value=\"child-1\"");
    families.refuse("child-known-otherwise", "given_names", "This child is known otherwise");
    Map<String, String> typed =
        Map.of("completion-date-of-birth", "27 aug 2018", "completion-given-names", "Hazel");

    assertThat(as("business-support").send(form, Map.of()).body())
        .contains("<a href=\"#completion-date-of-birth\">");
    assertThat(as("business-support").send(form, typed).body())
        .contains("<a href=\"#completion-given-names\">This child is known otherwise</a>")
        .contains("value=\"27 August 2018\"");
    CompleteChildRequest asked = families.asked(CompleteChildRequest.class);
    assertThat(asked.getChildId()).isEqualTo(UNBORN);
    assertThat(asked.getCompletion().getDateOfBirth()).isEqualTo(SampleFamily.day(2018, 8, 27));
    assertThat(asked.getCompletion().getFamilyName()).isEmpty();
  }

  @Test
  void that_a_plan_is_already_over_is_folded_and_opens_where_it_is_wrong() {
    String form = CONFERENCE + BOOKED + "/holding";
    String folded = "<details class=\"govuk-details\"";
    assertThat(as("conference-chair").open(form).body())
        .contains("This plan is already over: Alder Sample, number 104417")
        .contains(folded + ">")
        .doesNotContain(folded + " open>");
    families.refuse(
        "plan-ending-needed", "decisions[1].plan_ending.ended_on", "Enter when it ended");

    assertThat(as("conference-chair").send(form, holding()).body())
        .contains("<a href=\"#holding-decisions-1-plan-ending-ended-on\">Enter when it ended</a>")
        .contains(folded + " open>");
    assertThat(families.asked(HoldConferenceRequest.class).getHolding().getDecisions(0))
        .returns(false, ChildDecision::hasPlanEnding);
  }

  private static Map<String, String> holding() {
    return Map.ofEntries(
        Map.entry("holding-held-on", "23 feb 2018"),
        Map.entry("holding-chair", "Chair of the day"),
        Map.entry("holding-agencies-present", "social-care police"),
        Map.entry("holding-inquorate-reason", "Agreed."),
        Map.entry("holding-domestic-abuse", "no"),
        Map.entry("holding-decisions-0-child-id", ALDER),
        Map.entry("holding-decisions-0-outcome", "plan"),
        Map.entry("holding-decisions-0-category", "neglect"),
        Map.entry("holding-decisions-1-child-id", BIRCH),
        Map.entry("holding-decisions-1-outcome", "no-plan"),
        Map.entry("holding-reasons", "Written."));
  }

  private static Map<String, String> referral() {
    return new HashMap<>(
        Map.of(
            "count", "2",
            "referral-received-on", "4 June 2018",
            "referral-source", "school",
            "referral-summary", "Seen & heard.",
            "referral-children-0-child-number", "104417",
            "referral-children-1-child-number", "104418"));
  }

  private static SignedInBrowser as(String role) {
    return SignedInBrowser.of(gateway, role);
  }
}
