package safeguarding.lado.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.PartClocks;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.WorkStatusEntry;
import safeguarding.lado.workstatus.WorkStatuses;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** What is done after an allegation, and the duty to refer whoever was removed. */
class FollowUpsTest {
  private static final LocalDate REMOVED = LocalDate.of(2018, 7, 31);

  private final FollowUps followUps = TestService.bean(FollowUps.class);
  private final WorkStatuses statuses = TestService.bean(WorkStatuses.class);
  private final DbsReferralTasks tasks = TestService.bean(DbsReferralTasks.class);
  private final Caller lado = TestService.aLado();
  private final ACase story;

  FollowUpsTest() {
    TestService.itIs(Instant.parse("2018-09-12T09:00:00Z"));
    story = ACase.underEnquiry(lado);
  }

  @Test
  void a_dismissal_asks_for_the_referral_until_it_is_made() {
    granted(left(WorkStatus.DISMISSED, false));

    Task task = AllTasks.of(tasks.open(lado)).getFirst();

    assertThat(task.ruleId()).isEqualTo("lado.dbs-referral");
    assertThat(task.startedOn()).isEqualTo(REMOVED);
    granted(dbs(FollowUpStanding.DECIDED, "To be referred."));
    assertThat(AllTasks.of(tasks.open(lado))).hasSize(1);
    assertThat(waiting()).containsExactly("lado.dbs-referral");
    granted(dbs(FollowUpStanding.DONE, ""));
    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_resignation_asks_for_it_only_where_they_would_have_been_removed() {
    granted(left(WorkStatus.RESIGNED, false));
    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();

    granted(left(WorkStatus.RESIGNED, true));
    assertThat(AllTasks.of(tasks.open(lado))).hasSize(1);
    assertThat(refused(left(WorkStatus.SUSPENDED, true)).code())
        .isEqualTo("removal-without-resigning");
  }

  @Test
  void what_is_not_needed_says_why_and_asks_no_more() {
    granted(left(WorkStatus.DISMISSED, false));

    assertThat(refused(dbs(FollowUpStanding.NOT_NEEDED, "")).violations())
        .containsExactly(new Violation("what", "Write why it is not needed"));
    granted(dbs(FollowUpStanding.NOT_NEEDED, "No harm, and no risk of harm."));
    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
  }

  @Test
  void the_last_word_about_the_referral_counts_until_it_is_made() {
    granted(left(WorkStatus.DISMISSED, false));
    granted(dbs(FollowUpStanding.NOT_NEEDED, "No harm, and no risk of harm."));
    granted(dbs(FollowUpStanding.DECIDED, "The police disagree."));
    assertThat(AllTasks.of(tasks.open(lado))).hasSize(1);

    granted(dbs(FollowUpStanding.DONE, ""));
    granted(dbs(FollowUpStanding.DECIDED, "Another is wanted."));

    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
  }

  @Test
  void of_several_removals_the_first_asks_and_once() {
    granted(left(WorkStatus.DISMISSED, false));
    granted(left(WorkStatus.RESIGNED, true, REMOVED.minusDays(1)));

    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::startedOn)
        .containsExactly(REMOVED.minusDays(1));
  }

  @Test
  void an_entry_says_what_how_when_and_who() {
    assertThat(refused(record(new FollowUp(null, null, null, "", "", "", null))).violations())
        .extracting(Violation::field)
        .containsExactly("kind", "standing", "happened_on", "by", "what");
    assertThat(
            refused(
                    record(
                        entry(
                            FollowUpKind.REGULATOR_REFERRAL, FollowUpStanding.DONE, "Told.", null)))
                .violations())
        .extracting(Violation::field)
        .containsExactly("regulator");
    assertThat(
            refused(
                    record(
                        entry(
                            FollowUpKind.FAMILY_TOLD,
                            FollowUpStanding.DONE,
                            "Told.",
                            Regulator.TRA)))
                .code())
        .isEqualTo("regulator-without-referral");
    granted(
        record(
            entry(FollowUpKind.REGULATOR_REFERRAL, FollowUpStanding.DONE, "Told.", Regulator.TRA)));
    granted(
        record(entry(FollowUpKind.ADULT_SUPPORT, FollowUpStanding.DECIDED, "A contact.", null)));
  }

  private Ruling<WorkStatuses.Changed> left(WorkStatus how, boolean wouldHaveBeenRemoved) {
    return left(how, wouldHaveBeenRemoved, REMOVED);
  }

  private Ruling<WorkStatuses.Changed> left(
      WorkStatus how, boolean wouldHaveBeenRemoved, LocalDate since) {
    return story.with((id, etag) ->
        statuses.record(
            lado,
            ACTION,
            id,
            etag,
            new WorkStatusEntry(
                how,
                since,
                "Principal",
                Consultation.AGREES,
                null,
                wouldHaveBeenRemoved,
                "",
                null)));
  }

  /** The clocks of the case for a list. */
  private List<String> waiting() {
    return TestService.bean(AuthorityTransactions.class)
        .read(lado.authority(), () -> tasks.waiting(List.of(story.id())))
        .stream()
        .map(PartClocks.Waiting::ruleId)
        .toList();
  }

  private Ruling<String> dbs(FollowUpStanding standing, String what) {
    return record(entry(FollowUpKind.DBS_REFERRAL, standing, what, null));
  }

  private Ruling<String> record(FollowUp entry) {
    return story.with((id, etag) -> followUps.record(lado, ACTION, id, etag, entry));
  }

  private static FollowUp entry(
      FollowUpKind kind, FollowUpStanding standing, String what, @Nullable Regulator regulator) {
    return new FollowUp(
        kind, standing, LocalDate.of(2018, 8, 15), "The employer", what, "DBS-1", regulator);
  }
}
