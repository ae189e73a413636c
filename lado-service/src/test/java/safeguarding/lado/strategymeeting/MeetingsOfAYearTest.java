package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.report.YearlyReports;
import safeguarding.lado.report.YearlyTable;
import safeguarding.lado.search.AllegationSearch;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/** What becomes of meetings elsewhere: in the figures of a year, and in what is found by words. */
class MeetingsOfAYearTest {
  private final Meetings meetings = TestService.bean(Meetings.class);
  private final MeetingFollowUp followUp = TestService.bean(MeetingFollowUp.class);
  private final AllegationSearch search = TestService.bean(AllegationSearch.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2019-06-03T10:00:00Z"));
  }

  @Test
  void they_count_by_the_day_on_which_they_were_held_booked_or_not() {
    ACase story = ACase.underEnquiry(lado);
    held(story, MeetingKind.COMPLEX_STRATEGY, "2018-06-11T10:00:00Z");
    held(story, MeetingKind.REVIEW_STRATEGY, "2018-06-25T10:00:00Z");
    held(story, MeetingKind.PROFESSIONALS, "2018-07-25T10:00:00Z");
    held(story, MeetingKind.PROFESSIONALS, "2019-04-25T10:00:00Z");

    YearlyTable table =
        TestService.bean(YearlyReports.class)
            .figures(lado.authority(), new FinancialYear(2018))
            .tables()
            .stream()
            .filter(one -> one.key().equals("meetings"))
            .findFirst()
            .orElseThrow();

    assertThat(table.rows())
        .extracting(YearlyTable.Row::key, YearlyTable.Row::count)
        .containsExactly(
            tuple("complex-strategy", 1), tuple("review-strategy", 1), tuple("professionals", 1));
  }

  @Test
  void a_case_is_found_by_its_minutes_decisions_and_actions() {
    ACase story = ACase.underEnquiry(lado);
    Changed held = held(story, MeetingKind.COMPLEX_STRATEGY, "2018-06-11T10:00:00Z");
    LocalDate day = LocalDate.of(2018, 6, 14);
    Circulation went = new Circulation(day, List.of("Police"));
    assertThat(
            followUp.circulate(
                lado, ACTION, held.meetingId(), held.etag(), went, "In other words.", false))
        .as("what is on record is corrected, not written over")
        .isInstanceOf(Refused.class);
    Changed circulated =
        granted(followUp.circulate(lado, ACTION, held.meetingId(), held.etag(), went, "", false));
    granted(
        followUp.add(
            lado,
            ACTION,
            held.meetingId(),
            circulated.etag(),
            "Fetch the rota of the swimming pool.",
            "Police",
            day));

    for (String text : List.of("minibus", "postponed", "trampolines", "rota swimming")) {
      assertThat(found(lado, text)).as(text).isOne();
    }
    assertThat(found(TestService.aLado(), "minibus")).isZero();
  }

  private int found(Caller caller, String text) {
    return search.find(caller, ACTION, text, Optional.empty(), 25, false).total();
  }

  private Changed held(ACase story, MeetingKind kind, String at) {
    return granted(
        meetings.record(
            lado,
            ACTION,
            story.id(),
            kind,
            new ToldHolding(
                Instant.parse(at),
                "",
                "C. Chair",
                List.of(),
                "The minibus came late, by the trampoline.",
                "Suspension is postponed.",
                null,
                false)));
  }
}
