package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Families.child;
import static safeguarding.gateway.e2e.Families.childNumber;
import static safeguarding.gateway.e2e.Families.done;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.e2e.Families.Referred;
import safeguarding.local.Program;

/** A child from the first day in care to the second review through the JSON API. */
class CareApiIT {
  private static final String BASE = "/api/v1/authorities/" + LEICESTERSHIRE;
  private final Api iro = RunningSuite.as("iro", LEICESTERSHIRE);

  /** A child becomes looked after on a day. */
  static String start(String child, String day) {
    return """
    {"child":%s,"firstEpisode":{"startedOn":"%s","legalStatus":"v2","placementType":"u6","inArea":true},
     "need":"n1","notifiedOn":"%s","iro":"I. Reviewer","iroAppointedOn":"%s"}\
    """
        .formatted(child, day, day, day);
  }

  private static String review(String childId, String instant) {
    return """
    {"subject":"looked-after","childIds":["%s"],"startsAt":"%s","place":"School","iro":"I. Reviewer"}\
    """
        .formatted(childId, instant);
  }

  private static String held(String childId, String day, String participation) {
    return """
    {"heldOn":"%s","children":[{"childId":"%s","participation":"%s"}],"decisions":"The plan goes on."}\
    """
        .formatted(day, childId, participation);
  }

  private Api.Reply change(String path, String etag, String body) throws IOException {
    return iro.post(BASE + path, body, "If-Match", "\"" + etag + "\"");
  }

  private JsonNode started(String number, String birth, String day) throws IOException {
    return done(iro.post(BASE + "/care-periods", start(child(number, birth), day)), 201);
  }

  @Test
  void the_first_review_is_due_in_20_working_days_the_second_in_3_months_the_next_in_6()
      throws IOException {
    JsonNode care = started(childNumber(), "2010-05-01", "2019-04-18");
    String childId = care.path("childId").asText();
    // Good Friday, Easter Monday and the first Monday of May lie between.
    assertThat(care.path("firstReviewDueOn").asText()).isEqualTo("2019-05-21");

    holdReview(childId, "2019-05-14", "pn1");
    assertThat(nextReview(childId).path("dueOn").asText()).isEqualTo("2019-08-14");

    holdReview(childId, "2019-08-13", "pn1");
    assertThat(nextReview(childId).path("dueOn").asText()).isEqualTo("2020-02-13");
    assertThat(childPart(childId).path("reviews").size()).isEqualTo(2);
  }

  private void holdReview(String childId, String day, String participation) throws IOException {
    JsonNode booked = done(iro.post(BASE + "/reviews", review(childId, day + "T10:00:00Z")), 201);
    done(
        change(
            "/reviews/" + booked.path("reviewId").asText() + "/holding",
            booked.path("etag").asText(),
            held(childId, day, participation)),
        200);
  }

  private JsonNode composed(String childId) throws IOException {
    return done(iro.get(BASE + "/children/" + childId), 200);
  }

  private JsonNode childPart(String childId) throws IOException {
    return composed(childId).path("care");
  }

  private JsonNode nextReview(String childId) throws IOException {
    for (JsonNode deadline : childPart(childId).path("deadlines")) {
      if (deadline.path("ruleId").asText().startsWith("cla.review.")
          && deadline.path("metOn").isNull()) {
        return deadline;
      }
    }
    throw new AssertionError("no review is due");
  }

  @Test
  void episodes_that_overlap_and_reviews_before_the_first_day_are_refused() throws IOException {
    String number = childNumber();
    JsonNode care = started(number, "2010-05-01", "2019-04-18");
    String childId = care.path("childId").asText();

    Api.Reply again =
        iro.post(BASE + "/care-periods", start(child(number, "2010-05-01"), "2019-06-03"));
    Api.Reply episode =
        change(
            "/care-periods/" + care.path("carePeriodId").asText() + "/episodes",
            care.path("etag").asText(),
            """
            {"startedOn":"2019-04-17","reason":"p","legalStatus":"v2","placementType":"k2","inArea":false}\
            """);
    Api.Reply early = iro.post(BASE + "/reviews", review(childId, "2019-04-17T10:00:00Z"));

    assertThat(again.code()).isEqualTo("already-looked-after");
    assertThat(episode.code()).isEqualTo("episode-overlaps");
    assertThat(episode.json().path("violations").path(0).path("field").asText())
        .isEqualTo("startedOn");
    assertThat(early.code()).isEqualTo("review-before-care");
  }

  @Test
  void under_four_is_pn0_and_only_under_four() throws IOException {
    String four = started(childNumber(), "2015-05-14", "2019-04-18").path("childId").asText();
    String three = started(childNumber(), "2015-05-15", "2019-04-18").path("childId").asText();

    Api.Reply pn0 = holdOn(four, "2019-05-14", "pn0");
    Api.Reply pn1 = holdOn(three, "2019-05-14", "pn1");

    assertThat(pn0.code()).isEqualTo("participation-from-four");
    assertThat(pn1.code()).isEqualTo("participation-under-four");
    assertThat(pn1.json().path("violations").path(0).path("field").asText())
        .isEqualTo("children[0].participation");
  }

  private Api.Reply holdOn(String childId, String day, String participation) throws IOException {
    JsonNode booked = done(iro.post(BASE + "/reviews", review(childId, day + "T10:00:00Z")), 201);
    return change(
        "/reviews/" + booked.path("reviewId").asText() + "/holding",
        booked.path("etag").asText(),
        held(childId, day, participation));
  }

  @Test
  void an_alert_is_raised_and_answered_once() throws IOException {
    String childId = started(childNumber(), "2010-05-01", "2019-04-18").path("childId").asText();

    JsonNode raised =
        done(
            iro.post(
                BASE + "/practice-alerts",
                """
                {"childId":"%s","kind":"concern","theme":"drift-or-delay","raisedOn":"2019-06-03","team":"North",
                 "summary":"No care plan after six weeks.","asked":"A care plan by the end of the month."}\
                """
                    .formatted(childId)),
            201);
    assertThat(raised.path("reference").asText()).startsWith("ALERT-2019-");
    assertThat(raised.path("responseDueOn").asText()).isEqualTo("2019-06-10");
    String path = "/practice-alerts/" + raised.path("alertId").asText() + "/answer";
    String answer =
        """
        {"answeredOn":"2019-06-07","answeredBy":"T. Manager","answer":"The plan is written and shared."}\
        """;
    JsonNode answered = done(change(path, raised.path("etag").asText(), answer), 200);

    assertThat(change(path, answered.path("etag").asText(), answer).code())
        .isEqualTo("alert-already-answered");
  }

  @Test
  void a_child_on_a_plan_and_looked_after_is_one_child_each_part_from_its_service()
      throws IOException {
    String number = childNumber();
    var families =
        new Families(RunningSuite.as("conference-chair", LEICESTERSHIRE), LEICESTERSHIRE);
    Referred referred =
        families.refer(Families.referral("2019-05-02", child(number, "2012-02-29")));
    families.onPlan(
        referred,
        families.conferenceRequested(referred, "2019-05-03T14:00:00Z", "2019-05-09"),
        "2019-05-21");
    String childId = started(number, "2012-02-29", "2019-07-01").path("childId").asText();

    JsonNode both = composed(childId);
    assertThat(referred.children()).containsExactly(childId);
    assertThat(both.path("dualPlanning").asBoolean()).isTrue();
    assertThat(both.path("childProtection").path("plans").size()).isEqualTo(1);
    assertThat(both.path("care").path("state").asText()).isEqualTo("looked-after");
    assertThat(both.path("unavailable").isEmpty()).isTrue();

    RunningSuite.get().stop(Program.CHILD_PROTECTION_SERVICE);
    try {
      JsonNode one = composed(childId);
      assertThat(one.path("childProtection").isNull()).isTrue();
      assertThat(one.path("unavailable").toString()).contains("child-protection");
      assertThat(one.path("care").path("state").asText()).isEqualTo("looked-after");
      holdReview(childId, "2019-07-16", "pn1");
    } finally {
      RunningSuite.bringBack(Program.CHILD_PROTECTION_SERVICE);
    }
  }
}
