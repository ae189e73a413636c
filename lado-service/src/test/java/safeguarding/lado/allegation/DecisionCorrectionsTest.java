package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.freedomofinformation.AskInformation;
import safeguarding.lado.freedomofinformation.Dimension;
import safeguarding.lado.freedomofinformation.InformationAnswers;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;

/** What reads the record follows a corrected decision; what was published stays. */
class DecisionCorrectionsTest {
  private static final LocalDate CONCLUDED = LocalDate.of(2018, 6, 29);

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final DecisionCorrections corrections = TestService.bean(DecisionCorrections.class);
  private final LadoWork work = TestService.bean(LadoWork.class);
  private final IndicatorSource indicators = TestService.bean(IndicatorSource.class);
  private final InformationAnswers answers = TestService.bean(InformationAnswers.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
  }

  @Test
  void new_information_after_a_contact_was_closed_starts_the_clocks_of_an_enquiry() {
    ACase story = closed(aContact());
    assertThat(tasks()).isEmpty();

    granted(opened(story, "2018-07-30T10:00:00Z"));

    assertThat(tasks())
        .extracting(Task::recordId, Task::ruleId, Task::startedOn)
        .containsExactlyInAnyOrder(
            tuple(story.id(), "lado.resolution.3cm", LocalDate.of(2018, 6, 4)),
            tuple(story.id(), "lado.strategy-meeting", LocalDate.of(2018, 7, 30)));
    assertThat(story.record().events().decidedOn())
        .as("considered in time, as before")
        .isEqualTo(LocalDate.of(2018, 6, 4));
  }

  @Test
  void a_day_that_was_wrong_and_a_decision_taken_back_are_no_first_decision() {
    ACase wrongDay = ACase.underEnquiry(lado);
    granted(opened(wrongDay, "2018-06-08T10:00:00Z"));
    ACase other = closed(aContact());
    granted(takenBack(other));
    assertThat(other.record().events().decidedOn()).isNull();
    granted(
        other.with((id, etag) ->
            allegations.decideThreshold(lado, ACTION, id, etag, enquiry("2018-06-08T10:00:00Z"))));

    for (ACase story : List.of(wrongDay, other)) {
      assertThat(story.record().events().decidedOn()).isEqualTo(LocalDate.of(2018, 6, 8));
    }
  }

  @Test
  void an_enquiry_that_was_none_asks_for_nothing_more() {
    ACase story = ACase.underEnquiry(lado);

    granted(
        story.with((id, etag) ->
            corrections.correctThreshold(lado, ACTION, id, etag, advice(), "It was advice.")));

    assertThat(tasks()).isEmpty();
    assertThat(story.record().allegation().state()).isEqualTo(AllegationState.CLOSED);
  }

  @Test
  void the_figures_count_what_stands() {
    ACase story = ACase.underEnquiry(lado);
    granted(story.conclude(CONCLUDED, AllegationOutcome.SUBSTANTIATED));
    assertThat(figures()).containsExactly("SUBSTANTIATED 1 of 1", "RESOLVED.1CM 1 of 1", "OPEN 0");

    granted(
        story.with((id, etag) ->
            corrections.correctOutcome(
                lado,
                ACTION,
                id,
                etag,
                new RecordOutcome(
                    CONCLUDED.plusDays(20), AllegationOutcome.UNFOUNDED, "Nothing in it."),
                "The wrong line was ticked.")));
    assertThat(figures()).containsExactly("SUBSTANTIATED 0 of 1", "RESOLVED.1CM 0 of 1", "OPEN 0");

    granted(takenBack(story));
    assertThat(figures()).containsExactly("SUBSTANTIATED 0 of 1", "RESOLVED.1CM 0 of 0", "OPEN 1");

    granted(takenBack(story));
    assertThat(figures()).containsExactly("SUBSTANTIATED 0 of 0", "RESOLVED.1CM 0 of 0", "OPEN 1");
    assertThat(tasks()).extracting(Task::ruleId).containsExactly("lado.initial-consideration");
  }

  @Test
  void an_answer_that_was_published_keeps_what_was_recorded_then() {
    List<ACase> cases = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      cases.add(
          closed(
              aContact()
                  .receivedAt(Instant.parse("2017-06-05T10:00:00Z"))
                  .allegedOn(null)
                  .employerKnewOn(null)));
    }
    UUID published = ask(Dimension.REFERRAL_OUTCOME);
    var before = answers.get(lado, ACTION, published).tables();

    cases.forEach(story -> granted(opened(story, "2018-07-30T10:00:00Z")));

    assertThat(answers.get(lado, ACTION, published).tables()).isEqualTo(before);
    assertThat(answers.get(lado, ACTION, ask(Dimension.REFERRAL_OUTCOME)).tables())
        .isEqualTo(before);
  }

  private UUID ask(Dimension rows) {
    return granted(
        answers.answer(
            lado,
            ACTION,
            new AskInformation(
                "FOI-1/18",
                LocalDate.of(2018, 7, 31),
                rows,
                Dimension.YEAR,
                "2017-18",
                "2017-18")));
  }

  private List<String> figures() {
    ReportingPeriod quarter = ReportingPeriod.parse("2018-19-Q1");
    ReportingPeriod year = ReportingPeriod.parse("2018-19");
    return List.of(
        figure("SUBSTANTIATED", quarter), figure("RESOLVED.1CM", year), figure("OPEN", year));
  }

  private String figure(String code, ReportingPeriod period) {
    var value =
        indicators.values(lado.authority(), List.of(period), Set.of("LADO." + code)).getFirst();
    return code
        + " "
        + value.numerator()
        + (value.denominator() == null ? "" : " of " + value.denominator());
  }

  private List<Task> tasks() {
    return AllTasks.of(work.open(lado));
  }

  private ACase closed(AContact contact) {
    ACase story = ACase.received(lado, contact);
    granted(
        story.with((id, etag) -> allegations.decideThreshold(lado, ACTION, id, etag, advice())));
    return story;
  }

  private Ruling<Allegations.Changed> opened(ACase story, String at) {
    return story.with((id, etag) ->
        corrections.correctThreshold(lado, ACTION, id, etag, enquiry(at), "New information."));
  }

  private Ruling<Allegations.Changed> takenBack(ACase story) {
    return story.with(
        (id, etag) -> corrections.takeBack(lado, ACTION, id, etag, "It is of another case."));
  }

  private static DecideThreshold enquiry(String at) {
    return new DecideThreshold(
        Instant.parse(at),
        List.of(ThresholdCriterion.RISK_OF_HARM),
        List.of(),
        "A second child has spoken.",
        ReferralOutcome.INTERNAL_ENQUIRY,
        false);
  }

  private static DecideThreshold advice() {
    return new DecideThreshold(
        Instant.parse("2018-06-04T15:00:00Z"),
        List.of(),
        List.of(),
        "Nothing more is needed.",
        ReferralOutcome.LOGGED_AND_CLOSED,
        false);
  }
}
