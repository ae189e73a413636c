package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.CancelReviewRequest;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.contracts.clareview.v1.StartCareRequest;

/** The pages of children looked after as a browser gets them. */
class CarePagesTest {
  private static final String PAGE = "/children/" + FakeCare.CHILD;

  private static FakeCare care;
  private static RunningGateway gateway;

  @BeforeAll
  static void configure() {
    care = FakeCare.start();
    gateway = RunningGateway.withService("cla-review", "Children looked after", care.target());
  }

  @AfterAll
  static void stop() {
    gateway.close();
    care.close();
  }

  @BeforeEach
  void everythingIsGranted() {
    care.grant();
    gateway.services.answer();
  }

  @Test
  void the_list_shows_initials_codes_with_their_meaning_and_what_is_left() {
    HttpResponse<String> list = as("iro").open("/looked-after?state=looked-after&legalStatus=c2");

    assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
    assertThat(list.body())
        .contains("1 child", "CLA-2018-0010", "BT", "C2 Full care order")
        .contains("U6 Foster placement with other carer, not long term")
        .contains("First review: 3 working days left, due 30 May 2018")
        .contains("href=\"/care-periods/start\"")
        .doesNotContain("Birch");
    ListChildrenRequest asked = care.asked(ListChildrenRequest.class);
    assertThat(asked.getStatesList()).containsExactly(CareState.CARE_STATE_LOOKED_AFTER);
    assertThat(asked.getLegalStatusesList()).containsExactly(LegalStatus.LEGAL_STATUS_C2);
    assertThat(as("auditor").open("/looked-after").body()).doesNotContain("/care-periods/start");
    assertThat(as("auditor").open("/looked-after.csv").body())
        .contains("CLA-2018-0010,BT,6,Looked after,1 May 2018,C2 Full care order,");
  }

  @Test
  void a_child_of_one_service_is_shown_and_the_silence_of_the_other_is_said() {
    gateway.services.silence("GetChild");

    HttpResponse<String> page = as("iro").open(PAGE);

    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.body())
        .contains("Alder Test-Person", "C2 Full care order")
        .contains("Child protection: not available since")
        .contains("Book the review");
  }

  @Test
  void who_may_not_see_the_child_or_make_the_change_finds_nothing() {
    assertThat(as("lado").open(PAGE).statusCode()).isEqualTo(404);
    for (String form :
        List.of(
            "/care-periods/start",
            "/supervision-orders/start",
            PAGE + "/episode",
            PAGE + "/care-ending",
            PAGE + "/iro-appointment",
            PAGE + "/review",
            PAGE + "/practice-alert",
            "/reviews/" + FakeCare.HELD + "/holding",
            "/reviews/" + FakeCare.HELD + "/cancellation",
            "/practice-alerts/" + FakeCare.ALERT + "/answer")) {
      assertThat(as("auditor").open(form).statusCode()).as(form).isEqualTo(404);
      assertThat(as("auditor").send(form, Map.of()).statusCode()).as(form).isEqualTo(404);
    }
    assertThat(as("iro").open("/children/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_that_lacks_answers_comes_back_with_each_at_its_field() {
    HttpResponse<String> answer =
        as("business-support")
            .send("/care-periods/start", Map.of("care-child-given-names", "Alder"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Error: A child becomes looked after")
        .contains("href=\"#care-child-child-number\"", "href=\"#care-first-episode-legal-status\"")
        .contains("value=\"Alder\"");
  }

  @Test
  void a_child_becomes_looked_after_and_a_refusal_stands_at_its_field() {
    HttpResponse<String> done = as("iro").send("/care-periods/start", start());

    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    assertThat(SignedInBrowser.location(done).getPath()).isEqualTo(PAGE);
    assertThat(care.asked(StartCareRequest.class).getCare().getFirstEpisode().getLegalStatus())
        .isEqualTo(LegalStatus.LEGAL_STATUS_C2);

    care.refuse("first_episode.started_on", "Periods of care cannot overlap");
    HttpResponse<String> refused = as("iro").send("/care-periods/start", start());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("<a href=\"#care-first-episode-started-on\">Periods of care cannot overlap</a>")
        .contains("value=\"104417\"");
  }

  @Test
  void a_review_is_booked_for_siblings_by_reference_and_says_the_last_day_in_time() {
    HttpResponse<String> form = as("business-support").open(PAGE + "/review");
    HttpResponse<String> done = as("business-support").send(PAGE + "/review", booking());

    assertThat(form.body())
        .contains("due 30 May 2018, 3 working days left")
        .contains("CLA-2018-0009, AT");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    BookReviewRequest asked = care.asked(BookReviewRequest.class);
    assertThat(asked.getReview().getChildIdsList())
        .contains(FakeCare.SIBLING, FakeCare.CHILD)
        .hasSize(3);
    assertThat(SignedInBrowser.location(done).getPath()).isEqualTo(PAGE);

    care.refuse("child_ids[1]", "There is no such child");
    HttpResponse<String> refused = as("business-support").send(PAGE + "/review", booking());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("<a href=\"#review-child-ids\">There is no such child</a>")
        .contains("value=\"cla-2018-0010, CLA-2018-9999\"");
  }

  @Test
  void siblings_are_offered_with_initials_or_their_number_also_to_a_reviewing_officer() {
    assertThat(as("iro").open("/children/" + FakeCare.SIBLING + "/review").body())
        .contains("CT, of the same family (CP-2018-0012)", "value=\"" + FakeChildren.BOTH + "\"")
        .contains("104420, of the same family (CP-2018-0012)");
  }

  @Test
  void a_step_that_is_past_is_said_with_the_way_back() {
    HttpResponse<String> order = as("iro").open(PAGE + "/supervision-order-ending");
    HttpResponse<String> review = as("iro").open("/reviews/" + FakeCare.HELD + "/holding");

    assertThat(order.statusCode()).isEqualTo(409);
    assertThat(order.body())
        .contains("This child is under no supervision order today.", "href=\"" + PAGE + "\"");
    assertThat(review.statusCode()).isEqualTo(409);
    assertThat(review.body()).contains("This review was held and is on record.");
    assertThat(as("iro").open("/reviews/" + UUID.randomUUID() + "/holding").body())
        .contains("Born 1 May 2010. PN0 under 4 on the day of the review, and only then");
  }

  @Test
  void a_review_is_cancelled_and_one_that_was_held_is_not() {
    String form = "/reviews/" + UUID.randomUUID() + "/cancellation";
    assertThat(as("business-support").open(form).body())
        .contains("Where one is due, book another in its place.", "due 30 May 2018");
    assertThat(as("iro").open("/reviews/" + FakeCare.HELD + "/cancellation").statusCode())
        .isEqualTo(409);
    HttpResponse<String> done =
        as("business-support")
            .send(
                form,
                Map.of(
                    "cancellation-cancelled-on", "24 may 2018",
                    "cancellation-reason", "The school is closed."));

    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    assertThat(SignedInBrowser.location(done).getPath()).isEqualTo(PAGE);
    assertThat(care.asked(CancelReviewRequest.class).getCancellation().getReason())
        .isEqualTo("The school is closed.");
  }

  @Test
  void a_period_that_is_already_over_is_folded_away_until_it_is_needed() {
    String folded = "<details class=\"govuk-details\"";
    assertThat(as("iro").open("/care-periods/start").body())
        .contains("This period of care is already over", folded + ">")
        .contains("E48 Special guardianship: carer who was neither a relative or friend nor")
        .doesNotContain(folded + " open>");
    assertThat(as("iro").open("/supervision-orders/start").body())
        .contains("This order is already over", folded + ">");
    care.refuse("ending", "Enter when care ended: a later period is known");

    assertThat(as("iro").send("/care-periods/start", start()).body())
        .contains("<a href=\"#care-ending-ceased-on\">Enter when care ended: a later period")
        .contains(folded + " open>");
  }

  @Test
  void the_form_of_a_review_begins_with_the_course_that_is_meant() {
    assertThat(as("iro").open(PAGE + "/review").body())
        .containsPattern("value=\"looked-after\" checked")
        .contains("value=\"supervision-order\"");
  }

  @Test
  void an_alert_is_listed_read_and_answered() {
    String alert = "/practice-alerts/" + FakeCare.ALERT;

    assertThat(as("iro").open("/practice-alerts?theme=drift-or-delay").body())
        .contains("1 practice alert", "ALERT-2018-0003", "Drift or delay", "Waits for an answer");
    assertThat(as("business-support").open(alert).body())
        .contains("Concern: Drift or delay", "No permanence plan.")
        .contains("href=\"" + alert + "/answer\"");
    assertThat(as("conference-chair").open(alert).body()).doesNotContain(alert + "/answer");
    assertThat(as("business-support").open(alert + "/answer").body())
        .contains("due 30 May 2018, 3 working days left");
  }

  private static Map<String, String> start() {
    Map<String, String> fields = new HashMap<>();
    fields.put("request_id", UUID.randomUUID().toString());
    fields.put("care-child-child-number", "104417");
    fields.put("care-first-episode-started-on", "1/5/18");
    fields.put("care-first-episode-legal-status", "c2");
    fields.put("care-first-episode-placement-type", "u6");
    fields.put("care-first-episode-in-area", "yes");
    fields.put("care-need", "n1");
    return fields;
  }

  private static Map<String, String> booking() {
    Map<String, String> fields = new HashMap<>();
    fields.put("request_id", UUID.randomUUID().toString());
    fields.put("review-subject", "looked-after");
    fields.put("review-child-ids", FakeCare.CHILD);
    fields.put("page-references", "cla-2018-0010, CLA-2018-9999");
    fields.put("review-starts-at", "25 may 2018");
    fields.put("review-starts-at-time", "2:30pm");
    fields.put("review-iro", "I. Reviewer");
    return fields;
  }

  private static SignedInBrowser as(String role) {
    return SignedInBrowser.of(gateway, role);
  }
}
