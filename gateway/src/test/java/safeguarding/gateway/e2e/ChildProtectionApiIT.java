package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Families.booking;
import static safeguarding.gateway.e2e.Families.child;
import static safeguarding.gateway.e2e.Families.childNumber;
import static safeguarding.gateway.e2e.Families.done;
import static safeguarding.gateway.e2e.Families.plansForNeglect;
import static safeguarding.gateway.e2e.Families.referral;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.e2e.Families.Referred;

/** A family from the referral to a plan through the JSON API, and what the rules say on the way. */
class ChildProtectionApiIT {
  private final Families families =
      new Families(RunningSuite.as("conference-chair", LEICESTERSHIRE), LEICESTERSHIRE);

  @Test
  void the_conference_is_due_15_working_days_after_a_friday_before_two_bank_holidays()
      throws IOException {
    Referred referred = aFamily("2019-05-02");

    String conference =
        families.conferenceRequested(referred, "2019-05-03T14:00:00Z", "2019-05-09");

    // 6 and 27 May 2019 are bank holidays.
    JsonNode family = families.family(referred.familyId());
    assertThat(family.path("enquiries").path(0).path("conferenceDueOn").asText())
        .isEqualTo("2019-05-28");
    assertThat(family.path("conferences").path(0).path("conferenceId").asText())
        .isEqualTo(conference);
    assertThat(family.path("conferences").path(0).path("dueOn").asText()).isEqualTo("2019-05-28");
    assertThat(family.path("conferences").path(0).path("lateRequest").asBoolean()).isFalse();
    assertThat(family.path("children").path(0).path("nextDeadline").path("ruleId").asText())
        .isEqualTo("cp.icpc");

    JsonNode onPlan = families.onPlan(referred, conference, "2019-05-28");
    assertThat(onPlan.path("plans").size()).isEqualTo(2);
    assertThat(onPlan.path("plans").path(0).path("reviewDueOn").asText()).isEqualTo("2019-08-28");
    assertThat(onPlan.path("states").path(0).asText()).isEqualTo("on-plan");
  }

  private Referred aFamily(String day) throws IOException {
    return families.refer(
        referral(day, child(childNumber(), "2012-02-29"), child(childNumber(), "2015-07-01")));
  }

  @Test
  void a_conference_before_its_strategy_discussion_or_on_a_bank_holiday_is_refused_at_the_field()
      throws IOException {
    String conference =
        families.conferenceRequested(aFamily("2019-05-02"), "2019-05-03T14:00:00Z", "2019-05-09");

    Api.Reply before =
        families.change(
            "/conferences/" + conference + "/booking", "1", booking("2019-05-02T09:30:00Z"));
    Api.Reply holiday =
        families.change(
            "/conferences/" + conference + "/booking", "1", booking("2019-05-27T09:30:00Z"));

    assertThat(before.code()).isEqualTo("conference-before-strategy-discussion");
    assertThat(before.json().path("violations").path(0).path("field").asText())
        .isEqualTo("startsAt");
    assertThat(holiday.code()).isEqualTo("not-a-working-day");
    assertThat(holiday.json().path("violations").path(0).path("message").asText())
        .contains("27 May 2019")
        .contains("bank holiday");
  }

  @Test
  void a_conference_after_the_last_day_needs_a_reason_and_a_manager() throws IOException {
    String conference =
        families.conferenceRequested(aFamily("2019-05-02"), "2019-05-03T14:00:00Z", "2019-05-24");
    String path = "/conferences/" + conference + "/booking";

    Api.Reply without = families.change(path, "1", booking("2019-05-29T09:30:00Z"));
    Api.Reply with =
        families.change(
            path,
            "1",
            """
            {"startsAt":"2019-05-29T09:30:00Z","chair":"C. Chair","place":"",
             "outOfTime":{"reason":"late-request","agreedBy":"T. Manager"}}\
            """);

    assertThat(without.code()).isEqualTo("out-of-time-reason-needed");
    assertThat(with.status()).as(with.body()).isEqualTo(200);
  }

  @Test
  void a_child_of_one_family_group_cannot_be_in_a_second() throws IOException {
    String number = childNumber();
    families.refer(referral("2019-05-02", child(number, "2012-02-29")));

    Api.Reply second =
        families.post(
            "/referrals",
            referral(
                "2019-06-03", child(childNumber(), "2010-01-01"), child(number, "2012-02-29")));

    assertThat(second.code()).isEqualTo("child-in-another-family");
    assertThat(second.json().path("violations").path(0).path("field").asText())
        .isEqualTo("children[1].childNumber");
    assertThat(second.body()).doesNotContain("Test-Person").doesNotContain(number);
  }

  @Test
  void a_plan_ends_once() throws IOException {
    Referred referred = aFamily("2019-05-02");
    String conference =
        families.conferenceRequested(referred, "2019-05-03T14:00:00Z", "2019-05-09");
    JsonNode plan = families.onPlan(referred, conference, "2019-05-21").path("plans").path(0);
    String path = "/plans/" + plan.path("planId").asText() + "/ending";
    String moved =
        """
        {"endedOn":"2019-07-01","reason":"moved","reasons":"The family has moved; the receiving council was told."}\
        """;

    JsonNode ended = done(families.change(path, plan.path("etag").asText(), moved), 200);
    Api.Reply again = families.change(path, ended.path("etag").asText(), moved);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("plan-already-ended");
  }

  @Test
  void last_years_events_entered_today_change_last_years_figures() throws IOException {
    int before = plansOn31March("2015-16");
    Referred referred = aFamily("2016-01-04");
    String conference =
        families.conferenceRequested(referred, "2016-01-05T10:00:00Z", "2016-01-11");

    families.onPlan(referred, conference, "2016-01-20");

    assertThat(plansOn31March("2015-16")).isEqualTo(before + 2);
    assertThat(plansOn31March("2014-15")).isZero();
  }

  private static int plansOn31March(String year) throws IOException {
    for (JsonNode indicator :
        done(
                RunningSuite.as("director", LEICESTERSHIRE)
                    .get("/api/v1/authorities/" + LEICESTERSHIRE + "/dashboard?period=" + year),
                200)
            .path("indicators")) {
      if (indicator.path("code").asText().equals("CP.PLANS")) {
        return indicator.path("numerator").asInt();
      }
    }
    throw new AssertionError("no CP.PLANS");
  }

  @Test
  void a_decision_is_needed_for_every_child_and_a_second_plan_is_refused() throws IOException {
    Referred referred = aFamily("2019-05-02");
    String conference =
        families.conferenceRequested(referred, "2019-05-03T14:00:00Z", "2019-05-09");
    String path = "/conferences/" + conference;
    JsonNode booked =
        done(families.change(path + "/booking", "1", booking("2019-05-21T09:30:00Z")), 200);

    Api.Reply one =
        families.change(
            path + "/holding",
            booked.path("etag").asText(),
            plansForNeglect("2019-05-21", referred.children().subList(0, 1)));

    assertThat(one.status()).isEqualTo(422);
    assertThat(one.json().path("violations").path(0).path("field").asText())
        .startsWith("decisions");
  }
}
