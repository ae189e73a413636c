package safeguarding.lado.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.WorkStatusEntry;
import safeguarding.lado.workstatus.WorkStatuses;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** What was recorded wrongly of the follow-up, and what then becomes of the duty to refer. */
class FollowUpCorrectionsTest {
  private static final LocalDate REMOVED = LocalDate.of(2018, 7, 31);
  private static final String WHY = "It was of another adult.";

  private final FollowUps followUps = TestService.bean(FollowUps.class);
  private final FollowUpStore store = TestService.bean(FollowUpStore.class);
  private final FollowUpCorrections corrections = TestService.bean(FollowUpCorrections.class);
  private final DbsReferralTasks tasks = TestService.bean(DbsReferralTasks.class);
  private final Caller lado = TestService.aLado();
  private final Caller support =
      new Caller("support", "Demo Support", lado.authority(), Set.of(Role.BUSINESS_SUPPORT));
  private final ACase story;

  FollowUpCorrectionsTest() {
    TestService.itIs(Instant.parse("2018-09-12T09:00:00Z"));
    story = ACase.underEnquiry(lado);
    granted(
        story.with((id, etag) ->
            TestService.bean(WorkStatuses.class)
                .record(
                    lado,
                    ACTION,
                    id,
                    etag,
                    new WorkStatusEntry(
                        WorkStatus.DISMISSED,
                        REMOVED,
                        "Principal",
                        Consultation.AGREES,
                        null,
                        false,
                        "",
                        null))));
  }

  @Test
  void a_referral_recorded_on_the_wrong_case_is_to_be_made_again() {
    granted(record(dbs(FollowUpStanding.DONE, "")));
    assertThat(referrals()).isEmpty();

    granted(withdraw(lado, newest()));

    assertThat(referrals()).extracting(Task::startedOn).containsExactly(REMOVED);
    assertThat(known()).isEmpty();
  }

  @Test
  void a_referral_that_was_decided_and_not_made_is_told_as_it_is() {
    granted(record(dbs(FollowUpStanding.DONE, "")));

    granted(correct(support, newest(), dbs(FollowUpStanding.DECIDED, "To be made.")));

    assertThat(referrals()).hasSize(1);
    assertThat(newest().what()).isEqualTo("To be made.");
    assertThat(newest().recorded().subject()).as("who recorded it first").isEqualTo("lado-1");
  }

  @Test
  void an_earlier_entry_is_corrected_and_the_last_word_stays_the_last() {
    granted(record(dbs(FollowUpStanding.DECIDED, "To be made.")));
    KeptFollowUp earlier = newest();
    granted(record(dbs(FollowUpStanding.NOT_NEEDED, "No harm.")));

    granted(correct(support, earlier, dbs(FollowUpStanding.DECIDED, "To be made soon.")));

    assertThat(referrals()).isEmpty();
    assertThat(known())
        .extracting(KeptFollowUp::what)
        .containsExactly("No harm.", "To be made soon.");
  }

  @Test
  void that_nobody_need_be_referred_is_corrected_by_who_decides() {
    granted(record(dbs(FollowUpStanding.NOT_NEEDED, "No harm.")));
    KeptFollowUp notNeeded = newest();
    granted(record(dbs(FollowUpStanding.DECIDED, "The police disagree.")));
    KeptFollowUp decided = newest();

    assertThat(
            List.of(
                refused(withdraw(support, notNeeded)).code(),
                refused(correct(support, notNeeded, dbs(FollowUpStanding.DECIDED, "So."))).code(),
                refused(correct(support, decided, dbs(FollowUpStanding.NOT_NEEDED, "No."))).code(),
                refused(withdraw(support, decided)).code()))
        .as("it says so, comes to say so, or is the last word again")
        .containsOnly("not-yours-to-decide");
    granted(correct(support, decided, dbs(FollowUpStanding.DECIDED, "The police say so.")));
    granted(withdraw(lado, decided));
    assertThat(referrals()).isEmpty();
    granted(withdraw(lado, notNeeded));
    assertThat(referrals()).hasSize(1);
  }

  @Test
  void what_is_right_is_what_could_have_been_recorded() {
    granted(record(dbs(FollowUpStanding.DONE, "")));
    KeptFollowUp kept = newest();

    assertThat(
            refused(
                    correct(
                        lado,
                        kept,
                        new FollowUp(
                            FollowUpKind.REGULATOR_REFERRAL,
                            FollowUpStanding.NOT_NEEDED,
                            LocalDate.of(2018, 6, 3),
                            "",
                            "",
                            "",
                            null)))
                .violations())
        .extracting(Violation::field)
        .containsExactly(
            "follow_up.regulator", "follow_up.happened_on", "follow_up.by", "follow_up.what");
    assertThat(refused(correct(lado, kept, dbs(FollowUpStanding.DONE, ""))).code())
        .isEqualTo("nothing-changed");
    assertThat(refused(told(lado, kept.number(), kept.told(), true, " ")).violations())
        .extracting(Violation::field)
        .containsExactly("reason");
    assertThat(refused(told(lado, 99, kept.told(), true, WHY)).code())
        .isEqualTo("follow-up-not-found");
  }

  @Test
  void a_case_with_an_entry_taken_back_has_none_to_take_back_again() {
    granted(record(dbs(FollowUpStanding.DONE, "")));
    KeptFollowUp kept = newest();
    granted(withdraw(lado, kept));

    assertThat(refused(withdraw(lado, kept)).code()).isEqualTo("follow-up-not-found");
  }

  private Ruling<String> record(FollowUp entry) {
    return story.with((id, etag) -> followUps.record(lado, ACTION, id, etag, entry));
  }

  private Ruling<String> correct(Caller who, KeptFollowUp kept, FollowUp right) {
    return told(who, kept.number(), right, false, WHY);
  }

  private Ruling<String> withdraw(Caller who, KeptFollowUp kept) {
    return told(who, kept.number(), new FollowUp(null, null, null, "", "", "", null), true, WHY);
  }

  private Ruling<String> told(
      Caller who, int number, FollowUp right, boolean withdrawn, String why) {
    FollowUpCorrection told = new FollowUpCorrection(number, right, withdrawn, why);
    return story.with((id, etag) -> corrections.correct(who, ACTION, id, etag, told));
  }

  private KeptFollowUp newest() {
    return known().getFirst();
  }

  private List<KeptFollowUp> known() {
    return TestService.bean(AuthorityTransactions.class)
        .read(lado.authority(), () -> store.of(story.id()));
  }

  private List<Task> referrals() {
    return AllTasks.of(tasks.open(lado));
  }

  private static FollowUp dbs(FollowUpStanding standing, String what) {
    return new FollowUp(
        FollowUpKind.DBS_REFERRAL,
        standing,
        LocalDate.of(2018, 8, 15),
        "The employer",
        what,
        "DBS-1",
        null);
  }
}
