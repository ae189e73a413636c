package safeguarding.lado.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.escalation.EscalationCorrection;
import safeguarding.lado.escalation.EscalationCorrections;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.escalation.ToldEscalation;
import safeguarding.lado.followup.FollowUp;
import safeguarding.lado.followup.FollowUpCorrection;
import safeguarding.lado.followup.FollowUpCorrections;
import safeguarding.lado.followup.FollowUpKind;
import safeguarding.lado.followup.FollowUpStanding;
import safeguarding.lado.followup.FollowUps;
import safeguarding.lado.staff.Staff;
import safeguarding.lado.staff.Starter;
import safeguarding.lado.staff.ToldPost;
import safeguarding.lado.strand.StepCorrection;
import safeguarding.lado.strand.Strand;
import safeguarding.lado.strand.StrandCorrection;
import safeguarding.lado.strand.StrandCorrections;
import safeguarding.lado.strand.StrandKind;
import safeguarding.lado.strand.StrandOpening;
import safeguarding.lado.strand.StrandReopening;
import safeguarding.lado.strand.StrandResult;
import safeguarding.lado.strand.StrandStep;
import safeguarding.lado.strand.StrandStepKind;
import safeguarding.lado.strand.StrandWithdrawal;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.strand.ToldClosing;
import safeguarding.lado.strand.ToldStep;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Rule 2: a LADO of the adult's own service decides nothing of the case, and so undoes nothing that
 * was decided of its strands (lado.md; the inspection faulted exactly this).
 */
class IndependentCorrectionsTest {
  private static final LocalDate OPENED = LocalDate.of(2018, 6, 5);
  private static final LocalDate CLOSED = LocalDate.of(2018, 7, 2);
  private static final String WHY = "Told since.";

  private final Strands strands = TestService.bean(Strands.class);
  private final StrandCorrections corrections = TestService.bean(StrandCorrections.class);
  private final Readers readers = TestService.bean(Readers.class);
  private final Staff staff = TestService.bean(Staff.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller tooClose = TestService.aLado();
  private final Caller outside = TestService.aLadoOf(tooClose.authority(), "lado-2");
  private final Caller support =
      new Caller("support", "Demo Support", tooClose.authority(), Set.of(Role.BUSINESS_SUPPORT));

  private ACase story;
  private UUID employer;

  @BeforeEach
  void theEmployerEnquiresAboutSomebodyOfFostering() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
    story = ACase.underEnquiry(tooClose);
    employer =
        granted(
                story.with((id, etag) ->
                    strands.open(tooClose, ACTION, id, etag, opening("The HR adviser"))))
            .strandId();
    step(StrandStepKind.NO_ACTION_AGREED);
    step(StrandStepKind.APPEAL);
    UUID fostering = granted(staff.open(support, ACTION, "Fostering", null, true));
    UUID quality = granted(staff.open(support, ACTION, "Quality", null, true));
    starts("lado-1", fostering);
    starts("lado-2", quality);
    granted(
        as(
            tooClose,
            () ->
                readers.work(
                    tooClose,
                    ACTION,
                    story.id(),
                    story.etag(),
                    new CouncilWorkplace(null, fostering))));
  }

  @Test
  void who_works_too_close_to_the_adult_corrects_reopens_and_takes_back_no_strand() {
    StrandCorrection corrected = new StrandCorrection(employer, opening("HR"), null, WHY);
    StrandReopening again = new StrandReopening(employer, WHY);
    StrandWithdrawal taken = new StrandWithdrawal(employer, WHY);

    assertThat(
            List.of(
                code(
                    story.with(
                        (id, etag) -> corrections.correct(tooClose, ACTION, id, etag, corrected))),
                code(
                    story.with(
                        (id, etag) -> corrections.reopen(tooClose, ACTION, id, etag, again))),
                code(
                    story.with(
                        (id, etag) -> corrections.withdraw(tooClose, ACTION, id, etag, taken)))))
        .containsOnly("not-independent");
    granted(story.with((id, etag) -> corrections.correct(outside, ACTION, id, etag, corrected)));
    granted(close());
    granted(story.with((id, etag) -> corrections.reopen(outside, ACTION, id, etag, again)));
    granted(story.with((id, etag) -> corrections.withdraw(outside, ACTION, id, etag, taken)));
  }

  @Test
  void nor_what_was_agreed_with_the_employer_and_makes_no_agreement_of_another_step() {
    StrandStep agreed = steps().getFirst();
    StrandStep appeal = steps().getLast();

    assertThat(
            List.of(
                code(correct(tooClose, agreed, agreed.kind(), true)),
                code(correct(tooClose, agreed, StrandStepKind.EMPLOYER_ACTED, false)),
                code(correct(tooClose, appeal, StrandStepKind.NO_ACTION_AGREED, false))))
        .containsOnly("not-independent");
    granted(correct(outside, agreed, agreed.kind(), true));
    granted(correct(tooClose, appeal, StrandStepKind.HEARING_HELD, false));
  }

  /** What a strand came to goes into the outcome; what happened in it is its ground. */
  @Test
  void nor_what_happened_in_a_strand_that_is_closed_nor_does_who_decides_nothing() {
    StrandStep appeal = steps().getLast();
    granted(correct(support, appeal, StrandStepKind.HEARING_HELD, false));
    granted(close());

    assertThat(
            List.of(
                code(correct(tooClose, appeal, StrandStepKind.APPEAL, false)),
                code(correct(tooClose, appeal, appeal.kind(), true))))
        .containsOnly("not-independent");
    assertThat(
            List.of(
                code(correct(support, appeal, StrandStepKind.APPEAL, false)),
                code(correct(support, appeal, appeal.kind(), true))))
        .containsOnly("not-yours-to-decide");
    granted(correct(outside, appeal, StrandStepKind.APPEAL, false));
    granted(correct(outside, appeal, appeal.kind(), true));
  }

  @Test
  void nor_what_was_raised_with_the_directors_nor_that_nobody_need_be_referred() {
    UUID raised =
        granted(
                story.with((id, etag) ->
                    TestService.bean(Escalations.class)
                        .raise(
                            outside,
                            ACTION,
                            id,
                            etag,
                            new ToldEscalation(CLOSED, "The directors", "Recruitment."))))
            .escalationId();
    EscalationCorrection back = new EscalationCorrection(raised, null, null, true, false, WHY);
    FollowUp notNeeded = dbs(FollowUpStanding.NOT_NEEDED);
    granted(
        story.with((id, etag) ->
            TestService.bean(FollowUps.class).record(outside, ACTION, id, etag, notNeeded)));
    FollowUpCorrection decided =
        new FollowUpCorrection(
            Integer.parseInt(story.etag()), dbs(FollowUpStanding.DECIDED), false, WHY);

    assertThat(List.of(code(correct(tooClose, back)), code(correct(tooClose, decided))))
        .containsOnly("not-independent");
    granted(correct(outside, back));
    granted(correct(outside, decided));
  }

  private static FollowUp dbs(FollowUpStanding standing) {
    return new FollowUp(FollowUpKind.DBS_REFERRAL, standing, CLOSED, "HR", "So.", "", null);
  }

  private Ruling<?> correct(Caller who, EscalationCorrection told) {
    return story.with((id, etag) ->
        TestService.bean(EscalationCorrections.class).correct(who, ACTION, id, etag, told));
  }

  private Ruling<?> correct(Caller who, FollowUpCorrection told) {
    return story.with((id, etag) ->
        TestService.bean(FollowUpCorrections.class).correct(who, ACTION, id, etag, told));
  }

  private static String code(Ruling<?> ruling) {
    return refused(ruling).code();
  }

  private static StrandOpening opening(String ledBy) {
    return new StrandOpening(StrandKind.EMPLOYER, OPENED, ledBy, "", "");
  }

  private void step(StrandStepKind kind) {
    granted(
        story.with((id, etag) ->
            strands.step(tooClose, ACTION, id, etag, new ToldStep(employer, kind, CLOSED, ""))));
  }

  private Ruling<Strands.Changed> close() {
    return story.with((id, etag) ->
        strands.close(
            outside,
            ACTION,
            id,
            etag,
            new ToldClosing(employer, CLOSED, StrandResult.NO_ACTION, "")));
  }

  private Ruling<Strands.Changed> correct(
      Caller who, StrandStep step, StrandStepKind kind, boolean withdrawn) {
    StepCorrection told =
        new StepCorrection(step.number(), new ToldStep(employer, kind, CLOSED, ""), withdrawn, WHY);
    return story.with((id, etag) -> corrections.step(who, ACTION, id, etag, told));
  }

  private List<StrandStep> steps() {
    return transactions.read(tooClose.authority(), () -> strands.of(story.id())).stream()
        .map(Strand::steps)
        .findFirst()
        .orElseThrow();
  }

  private void starts(String subject, @Nullable UUID unit) {
    granted(
        staff.start(
            support,
            ACTION,
            new Starter(
                "Fern Sample",
                subject,
                "",
                new ToldPost(unit, null, null, LocalDate.of(2018, 4, 1)))));
  }

  private static <T> T as(Caller caller, Callable<T> work) {
    try {
      return CurrentCaller.of(caller).call(work);
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    }
  }
}
