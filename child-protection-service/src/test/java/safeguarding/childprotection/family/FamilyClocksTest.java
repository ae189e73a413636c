package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.enquiry.RecordSection47Outcome;
import safeguarding.childprotection.enquiry.RecordSection47Outcome.ToldFinding;
import safeguarding.childprotection.enquiry.Section47Outcome;
import safeguarding.childprotection.timescale.CaseClock;
import safeguarding.security.Caller;

class FamilyClocksTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate CONFERENCE = LocalDate.of(2018, 6, 18);
  private static final LocalDate REVIEW = LocalDate.of(2018, 9, 17);

  private final Caller chair = TestService.aChair();
  private final FamilyClocks clocks = TestService.bean(FamilyClocks.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void the_clock_to_the_conference_runs_until_it_is_held() {
    AFamily family = AFamily.referred(chair, DAY, 2).discussed();
    assertThat(running(family)).containsExactly("cp.strategy-record", "cp.icpc");

    family.atRisk(DAY);
    Begun conference = family.requested(DAY);
    String etag = family.booked(conference, CONFERENCE);
    assertThat(running(family)).containsExactly("cp.strategy-record", "cp.icpc");

    family.hold(conference.conferenceId(), etag, family.initial(CONFERENCE));
    assertThat(running(family))
        .containsExactly("cp.strategy-record", "cp.rcpc.first", "cp.rcpc.first");
    assertThat(clocks.of(family.record()))
        .filteredOn(CaseClock::isMet)
        .extracting(FamilyClocksTest::ruleOf, CaseClock::about)
        .containsExactly(
            tuple("cp.icpc", family.enquiryId()),
            tuple("cp.referral-decision", family.enquiryId()));
  }

  @Test
  void a_child_whom_the_outcome_shows_to_need_none_has_no_clock_to_a_conference() {
    AFamily family = AFamily.referred(chair, DAY, 2).discussed();
    var enquiries = TestService.bean(Enquiries.class);
    AFamily.granted(
        enquiries.conclude(
            chair,
            "test",
            family.enquiryId(),
            family.enquiryEtag(),
            new RecordSection47Outcome(
                DAY,
                List.of(
                    new ToldFinding(family.child(0), Section47Outcome.CONTINUING_RISK),
                    new ToldFinding(family.child(1), Section47Outcome.NO_CONTINUING_RISK)),
                "")));

    assertThat(
            rules(TestService.bean(FamilyReading.class).getChild(chair, "test", family.child(0))))
        .contains("cp.icpc");
    assertThat(
            rules(TestService.bean(FamilyReading.class).getChild(chair, "test", family.child(1))))
        .doesNotContain("cp.icpc");
  }

  @Test
  void a_referral_is_decided_upon_within_a_working_day() {
    AFamily family = AFamily.referred(chair, DAY, 1);
    assertThat(clocks.of(family.record()))
        .extracting(FamilyClocksTest::ruleOf, CaseClock::dueOn, CaseClock::isMet, CaseClock::about)
        .containsExactly(tuple("cp.referral-decision", DAY.plusDays(1), false, family.enquiryId()));

    family.discussed();

    assertThat(running(family)).doesNotContain("cp.referral-decision");
  }

  @Test
  void the_clock_of_the_reviews_stops_at_the_18th_birthday() {
    AFamily family = AFamily.referred(chair, DAY, 1, CONFERENCE.minusYears(18).plusDays(40));
    family.onPlan(DAY, CONFERENCE);

    assertThat(clocks.of(family.record()))
        .filteredOn(clock -> clock.about().equals(family.child(0)))
        .extracting(FamilyClocksTest::ruleOf, CaseClock::dueOn)
        .containsExactly(tuple("cp.plan-ends-at-eighteen", CONFERENCE.plusDays(40)));
  }

  @Test
  void each_review_meets_its_clock_and_sets_the_next_going() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    family.reviewed(REVIEW, family.forEach(DecisionOutcome.CONTINUE));

    assertThat(clocks.of(family.record()))
        .filteredOn(clock -> ruleOf(clock).startsWith("cp.rcpc"))
        .extracting(FamilyClocksTest::ruleOf, CaseClock::dueOn, CaseClock::isMet, CaseClock::about)
        .containsExactly(
            tuple("cp.rcpc.next", LocalDate.of(2019, 3, 17), false, family.child(0)),
            tuple("cp.rcpc.first", LocalDate.of(2018, 9, 18), true, family.child(0)));
  }

  private List<String> running(AFamily family) {
    return clocks.of(family.record()).stream()
        .filter(clock -> !clock.isMet())
        .map(FamilyClocksTest::ruleOf)
        .toList();
  }

  private List<String> rules(FamilyRecord record) {
    return clocks.of(record).stream().map(FamilyClocksTest::ruleOf).toList();
  }

  private static String ruleOf(CaseClock clock) {
    return switch (clock) {
      case CaseClock.OfDays days -> days.clock().deadline().ruleId();
      case CaseClock.OfHours hours -> hours.clock().deadline().ruleId();
    };
  }
}
