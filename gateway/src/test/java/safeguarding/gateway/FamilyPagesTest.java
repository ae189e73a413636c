package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.SampleFamily.ALDER;
import static safeguarding.gateway.SampleFamily.BIRCH;
import static safeguarding.gateway.SampleFamily.BOOKED;
import static safeguarding.gateway.SampleFamily.CONCLUDED;
import static safeguarding.gateway.SampleFamily.ENQUIRED;
import static safeguarding.gateway.SampleFamily.FAMILY;
import static safeguarding.gateway.SampleFamily.PLAN;
import static safeguarding.gateway.SampleFamily.REFERRED;
import static safeguarding.gateway.SampleFamily.STOOD_DOWN;
import static safeguarding.gateway.SampleFamily.UNBORN;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.ReferredChild;

/** Child protection's pages as a browser gets them. */
class FamilyPagesTest {
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
  void the_list_shows_initials_states_and_what_is_due_first() {
    HttpResponse<String> list = as("business-support").open("/conferences?state=on-plan");

    assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
    assertThat(list.body())
        .contains("1 family group", "CP-2018-0012", "AS, BS", "3 children", "On a plan")
        .contains("Initial conference held: 6 working days left, due 12 June 2018")
        .contains("href=\"/families/referral\"")
        .doesNotContain("Alder");
    assertThat(as("auditor").open("/conferences").body()).doesNotContain("/families/referral");
    assertThat(as("auditor").open("/conferences.csv").body())
        .contains("CP-2018-0012,4 June 2018,3,\"AS, BS\",On a plan,");
  }

  @Test
  void the_page_of_a_family_shows_its_children_what_happened_and_what_is_due() {
    String page = as("conference-chair").open(PAGE).body();

    assertThat(page)
        .contains("Family group of 3 children", "Alder Sample", "Unborn child")
        .contains("Expected 30 August 2018", "href=\"/children/" + ALDER + "\"")
        .contains("Late request", "Repeat", "Under enquiry")
        .contains("Stood down", "30 May 2018: Chair ill, agreed by A manager")
        .contains("12 June 2018, 6 working days left")
        .contains("Initial conference held: BS")
        .contains("Section 47 enquiry concluded")
        .contains("Alder Sample: Substantiated, with continuing risk of significant harm")
        .contains("Alder Sample: Neglect, not the first plan.");
  }

  @Test
  void the_one_green_button_is_what_is_due_first_of_what_the_reader_may_do() {
    assertThat(as("conference-chair").open(PAGE).body())
        .contains("booked for 23 February 2018 at 2pm: record the decisions.")
        .contains("href=\"" + CONFERENCE + BOOKED + "/holding\" role=\"button\"")
        .contains(CONFERENCE + BOOKED + "/standing-down")
        .contains(PAGE + "/plans/" + PLAN + "/ending");
    assertThat(as("business-support").open(PAGE).body())
        .contains("href=\"" + ENQUIRY + ENQUIRED + "/strategy-record\" role=\"button\"")
        .contains(CONFERENCE + BOOKED + "/standing-down")
        .doesNotContain("/holding", "/ending");
    assertThat(as("auditor").open(PAGE).body())
        .contains("Alder Sample")
        .doesNotContain("What this needs from you", "/standing-down", "/referral");
  }

  @Test
  void every_form_that_is_possible_opens() {
    var chair = as("conference-chair");
    for (String form :
        List.of(
            "/families/referral",
            PAGE + "/referral",
            ENQUIRY + REFERRED + "/closure",
            ENQUIRY + REFERRED + "/strategy-discussion",
            ENQUIRY + ENQUIRED + "/strategy-record",
            ENQUIRY + ENQUIRED + "/section-47-outcome",
            CONFERENCE + STOOD_DOWN + "/booking",
            CONFERENCE + BOOKED + "/holding",
            CONFERENCE + BOOKED + "/standing-down",
            PAGE + "/plans/" + PLAN + "/ending")) {
      HttpResponse<String> page = chair.open(form);
      assertThat(page.statusCode()).as(form).isEqualTo(200);
      assertThat(page.body()).as(form).contains("action=\"" + form + "\" method=\"post\"");
    }
  }

  @Test
  void a_step_that_is_not_possible_now_is_said_and_leads_back() {
    var chair = as("conference-chair");
    for (String form :
        List.of(
            ENQUIRY + ENQUIRED + "/closure",
            ENQUIRY + CONCLUDED + "/strategy-record",
            ENQUIRY + REFERRED + "/section-47-outcome",
            ENQUIRY + CONCLUDED + "/conference-request",
            CONFERENCE + BOOKED + "/booking",
            CONFERENCE + STOOD_DOWN + "/holding",
            PAGE + "/review-conference")) {
      HttpResponse<String> page = chair.open(form);
      assertThat(page.statusCode()).as(form).isEqualTo(409);
      assertThat(page.body()).as(form).contains("<a class=\"govuk-link\" href=\"" + PAGE + "\">");
    }
  }

  @Test
  void who_may_not_do_it_and_what_is_not_there_is_not_found() {
    assertThat(status("business-support", CONFERENCE + BOOKED + "/holding")).isEqualTo(404);
    assertThat(status("auditor", ENQUIRY + REFERRED + "/closure")).isEqualTo(404);
    assertThat(status("conference-chair", CONFERENCE + UUID.randomUUID() + "/booking"))
        .isEqualTo(404);
    assertThat(status("conference-chair", CONFERENCE + "nonsense/booking")).isEqualTo(404);
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

  private static int status(String role, String path) {
    return as(role).open(path).statusCode();
  }
}
