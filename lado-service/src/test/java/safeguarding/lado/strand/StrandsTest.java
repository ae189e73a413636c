package safeguarding.lado.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** Strands begin, go on and end; and no case ends while one of them runs (lado.md, rule 1). */
class StrandsTest {
  private static final LocalDate OPENED = LocalDate.of(2018, 6, 5);
  private static final LocalDate LATER = LocalDate.of(2018, 7, 2);

  private final Strands strands = TestService.bean(Strands.class);
  private final StrandTasks tasks = TestService.bean(StrandTasks.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
  }

  @Test
  void closing_a_case_while_police_and_employer_enquire_is_refused_and_says_who_does() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    UUID employer = open(story, StrandKind.EMPLOYER);

    Refusal refusal = refused(story.conclude(LATER, AllegationOutcome.UNSUBSTANTIATED));

    assertThat(refusal.code()).isEqualTo("strand-still-open");
    assertThat(refusal.violations())
        .containsExactly(
            new Violation(
                "outcome",
                "Still open: the police investigation, the employer's investigation. Close each with"
                    + " its result before you record an outcome"));
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    assertThat(refused(story.conclude(LATER, AllegationOutcome.NOT_CONCLUDED)).code())
        .isEqualTo("strand-still-open");
    granted(close(story, employer, StrandResult.WARNING));
    granted(story.conclude(LATER, AllegationOutcome.UNSUBSTANTIATED));
  }

  @Test
  void a_case_that_was_handed_on_can_only_end_as_not_concluded() {
    ACase story = ACase.underEnquiry(lado);
    granted(close(story, open(story, StrandKind.POLICE), StrandResult.HANDED_ON));

    assertThat(refused(story.conclude(LATER, AllegationOutcome.SUBSTANTIATED)).code())
        .isEqualTo("strand-handed-on");
    granted(story.conclude(LATER, AllegationOutcome.NOT_CONCLUDED));
  }

  @Test
  void an_outcome_is_not_dated_back_to_a_day_on_which_somebody_still_enquired() {
    ACase story = ACase.underEnquiry(lado);
    granted(close(story, open(story, StrandKind.POLICE), StrandResult.CONVICTED));

    Refusal refusal = refused(story.conclude(LATER.minusDays(1), AllegationOutcome.SUBSTANTIATED));

    assertThat(refusal.code()).isEqualTo("concluded-before-strand-closed");
    assertThat(refusal.violations())
        .containsExactly(
            new Violation(
                "concluded_on",
                "Not ended by this day: the police investigation. The case cannot have been"
                    + " concluded before"));
    granted(story.conclude(LATER, AllegationOutcome.SUBSTANTIATED));
  }

  @Test
  void what_was_handed_on_and_came_back_counts_by_its_last_strand() {
    ACase story = ACase.underEnquiry(lado);
    granted(close(story, open(story, StrandKind.POLICE), StrandResult.HANDED_ON));
    granted(close(story, open(story, StrandKind.POLICE), StrandResult.CONVICTED));

    granted(story.conclude(LATER, AllegationOutcome.SUBSTANTIATED));
  }

  @Test
  void a_case_without_strands_ends_as_before() {
    granted(ACase.underEnquiry(lado).conclude(LATER, AllegationOutcome.UNFOUNDED));
  }

  @Test
  void of_each_kind_one_strand_is_open_and_a_closed_one_may_be_followed_by_another() {
    ACase story = ACase.underEnquiry(lado);
    UUID first = open(story, StrandKind.POLICE);

    assertThat(refused(opening(story, StrandKind.POLICE, OPENED)).code())
        .isEqualTo("strand-already-open");
    granted(close(story, first, StrandResult.NO_FURTHER_ACTION));
    open(story, StrandKind.POLICE);

    assertThat(known(story)).extracting(Strand::isOpen).containsExactly(false, true);
  }

  @Test
  void a_strand_belongs_to_a_case_under_enquiry_and_begins_after_the_contact() {
    ACase received = ACase.received(lado);
    ACase story = ACase.underEnquiry(lado);

    assertThat(refused(opening(received, StrandKind.POLICE, OPENED)).code())
        .isEqualTo("not-under-enquiry");
    assertThat(refused(opening(story, StrandKind.POLICE, LocalDate.of(2018, 6, 3))).code())
        .isEqualTo("opened-before-contact");
    assertThat(refused(opening(story, null, null)).violations())
        .extracting(Violation::field)
        .containsExactly("kind", "opened_on");
  }

  @Test
  void a_step_is_one_of_its_strand_and_only_a_court_date_lies_ahead() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    LocalDate ahead = LocalDate.of(2018, 11, 5);

    granted(step(story, police, StrandStepKind.CHARGED, LATER));
    granted(step(story, police, StrandStepKind.COURT_DATE, ahead));

    assertThat(refused(step(story, police, StrandStepKind.HEARING_HELD, LATER)).code())
        .isEqualTo("step-not-of-strand");
    assertThat(refused(step(story, police, StrandStepKind.CHARGED, ahead)).violations())
        .extracting(Violation::field)
        .containsExactly("happened_on");
    assertThat(
            refused(step(story, police, StrandStepKind.ARRESTED, LocalDate.of(2018, 6, 4))).code())
        .isEqualTo("step-before-opening");
    assertThat(refused(step(story, UUID.randomUUID(), StrandStepKind.CHARGED, LATER)).code())
        .isEqualTo("strand-not-found");
    assertThat(known(story).getFirst().steps())
        .extracting(StrandStep::kind)
        .containsExactly(StrandStepKind.CHARGED, StrandStepKind.COURT_DATE);
  }

  @Test
  void a_result_is_one_of_its_strand_and_comes_after_what_happened_in_it() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(step(story, police, StrandStepKind.CHARGED, LocalDate.of(2018, 7, 3)));

    assertThat(refused(close(story, police, StrandResult.DISMISSED)).violations())
        .extracting(Violation::field)
        .containsExactly("closed_on", "result");
    assertThat(refused(close(story, police, StrandResult.ACQUITTED)).code())
        .isEqualTo("closed-before-last-step");
    granted(
        story.with((id, etag) ->
            strands.close(
                lado,
                ACTION,
                id,
                etag,
                new ToldClosing(police, LocalDate.of(2018, 7, 30), StrandResult.ACQUITTED, ""))));
    assertThat(refused(close(story, police, StrandResult.CONVICTED)).code())
        .isEqualTo("strand-already-closed");
  }

  /** The clocks of its strands for a list. */
  private List<String> waiting(ACase story) {
    return TestService.bean(AuthorityTransactions.class)
        .read(lado.authority(), () -> tasks.waiting(List.of(story.id())))
        .stream()
        .map(PartClocks.Waiting::ruleId)
        .toList();
  }

  @Test
  void a_hearing_that_is_needed_stands_in_the_work_list_until_it_is_held() {
    ACase story = ACase.underEnquiry(lado);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(step(story, employer, StrandStepKind.HEARING_NEEDED, LATER));

    Task task = AllTasks.of(tasks.open(lado)).getFirst();

    assertThat(task.ruleId()).isEqualTo("lado.hearing");
    assertThat(task.startedOn()).isEqualTo(LATER);
    assertThat(task.recordId()).isEqualTo(story.id());
    assertThat(task.key()).isEqualTo(employer);
    assertThat(waiting(story)).containsExactly("lado.hearing");
    granted(step(story, employer, StrandStepKind.HEARING_HELD, LocalDate.of(2018, 7, 20)));
    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
    assertThat(tasks.open(new Caller("x", "X", lado.authority(), Set.of(Role.AUDITOR)))).isEmpty();
  }

  @Test
  void somebody_else_s_change_meanwhile_is_noticed_and_another_authority_finds_nothing() {
    ACase story = ACase.underEnquiry(lado);
    String stale = story.etag();
    open(story, StrandKind.POLICE);

    assertThat(
            refused(
                    strands.open(
                        lado, ACTION, story.id(), stale, told(StrandKind.EMPLOYER, OPENED)))
                .code())
        .isEqualTo("changed-by-someone-else");
    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            strands.open(
                TestService.aLado(), ACTION, story.id(), "2", told(StrandKind.EMPLOYER, OPENED)))
        .isInstanceOf(safeguarding.grpcedge.NotFound.class);
  }

  private List<Strand> known(ACase story) {
    return transactions.read(lado.authority(), () -> strands.of(story.id()));
  }

  private UUID open(ACase story, StrandKind kind) {
    return granted(opening(story, kind, OPENED)).strandId();
  }

  private Ruling<Strands.Changed> opening(
      ACase story, @Nullable StrandKind kind, @Nullable LocalDate on) {
    return story.with((id, etag) -> strands.open(lado, ACTION, id, etag, told(kind, on)));
  }

  private static StrandOpening told(@Nullable StrandKind kind, @Nullable LocalDate on) {
    return new StrandOpening(kind, on, "DC Sample, Example Police", "EX/123", "");
  }

  private Ruling<Strands.Changed> step(
      ACase story, UUID strand, StrandStepKind kind, LocalDate on) {
    return story.with(
        (id, etag) -> strands.step(lado, ACTION, id, etag, new ToldStep(strand, kind, on, "")));
  }

  private Ruling<Strands.Changed> close(ACase story, UUID strand, StrandResult result) {
    return story.with((id, etag) ->
        strands.close(
            lado, ACTION, id, etag, new ToldClosing(strand, LATER, result, "Told by phone.")));
  }
}
