package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.SampleFamily.ALDER;
import static safeguarding.gateway.SampleFamily.BOOKED;
import static safeguarding.gateway.SampleFamily.CONCLUDED;
import static safeguarding.gateway.SampleFamily.ENQUIRED;
import static safeguarding.gateway.SampleFamily.FAMILY;
import static safeguarding.gateway.SampleFamily.PLAN;
import static safeguarding.gateway.SampleFamily.REFERRED;
import static safeguarding.gateway.SampleFamily.STOOD_DOWN;
import static safeguarding.gateway.SampleFamily.UNBORN;
import static safeguarding.gateway.SampleFamily.WITHDRAWN;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
            CONFERENCE + STOOD_DOWN + "/withdrawal",
            PAGE + "/children/" + UNBORN + "/completion",
            PAGE + "/review-conference",
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
            ENQUIRY + REFERRED + "/conference-request",
            CONFERENCE + BOOKED + "/booking",
            CONFERENCE + BOOKED + "/withdrawal",
            CONFERENCE + WITHDRAWN + "/booking",
            CONFERENCE + STOOD_DOWN + "/holding",
            PAGE + "/children/" + ALDER + "/completion")) {
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

  private static SignedInBrowser as(String role) {
    return SignedInBrowser.of(gateway, role);
  }

  private static int status(String role, String path) {
    return as(role).open(path).statusCode();
  }
}
