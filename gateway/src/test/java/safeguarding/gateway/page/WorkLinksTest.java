package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.worklist.v1.WorkItem;

class WorkLinksTest {
  @ParameterizedTest
  @CsvSource({
    "allegation, lado.initial-consideration, /allegations/1/threshold",
    "allegation, lado.resolution.3cm, /allegations/1/outcome",
    "allegation, lado.clear-cut, /allegations/1/outcome",
    "allegation, lado.dbs-referral, /allegations/1/follow-up?kind=dbs-referral",
    "allegation, lado.escalation, /allegations/1",
    "allegation, lado.minutes.corrected, /allegations/1",
    "allegation, lado.limited-case, /allegations/emergency?reference=LADO-2018-0043",
    "allegation, lado.of-next-year, /allegations/1",
    "child, cla.iro-appointed, /children/1/iro-appointment",
    "child, cla.notified, /children/1/notification",
    "child, cla.review.first, /children/1",
    "family, cp.icpc, /families/1",
    "alert, cla.alert, /practice-alerts/1/answer"
  })
  void a_task_leads_where_its_rule_says_however_it_is_worded(
      String kind, String rule, String address) {
    assertThat(link(kind, rule, "Do what the clock wants")).isEqualTo(address);
  }

  @Test
  void a_review_is_booked_for_what_its_rule_is_about() {
    assertThat(link("child", "cla.review.first", "Book the review"))
        .isEqualTo("/children/1/review?subject=looked-after");
    assertThat(link("child", "cla.so-review.first", "Book the review"))
        .isEqualTo("/children/1/review?subject=supervision-order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"See who may decide", "Say first who works where"})
  void who_may_not_decide_is_led_to_the_case_that_says_why(String action) {
    assertThat(link("allegation", "lado.initial-consideration", action))
        .isEqualTo("/allegations/1");
    assertThat(link("allegation", "lado.resolution.1cm", action)).isEqualTo("/allegations/1");
  }

  @Test
  void what_a_limited_case_is_about_is_limited_and_not_unknown() {
    assertThat(about("lado.limited-case", "")).isEqualTo("Limited");
    assertThat(about("lado.escalation", "")).isEqualTo("Not known");
    assertThat(about("lado.escalation", "A B")).isEqualTo("A B");
  }

  private static String about(String rule, String initials) {
    return WorkGrpc.about(
        WorkItem.newBuilder().setRuleId(rule).setInitials(initials).build(), false);
  }

  private static String link(String kind, String rule, String action) {
    return WorkGrpc.link(
        WorkItem.newBuilder()
            .setRecordKind(kind)
            .setRecordId("1")
            .setReference("LADO-2018-0043")
            .setRuleId(rule)
            .setAction(action)
            .build());
  }
}
