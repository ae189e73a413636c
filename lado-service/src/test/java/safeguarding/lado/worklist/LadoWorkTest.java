package safeguarding.lado.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.ShownRecords;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.WorkCursor;
import safeguarding.grpcedge.worklist.WorkItem;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkSource.WorkPage;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.RecordOutcome;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.Ruling;
import safeguarding.lado.allegation.Ruling.Granted;
import safeguarding.lado.allegation.ThresholdCriterion;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** It is Monday 4 June 2018, ten in the morning. */
class LadoWorkTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);
  private static final Instant NOW = Instant.parse("2018-06-04T09:00:00Z");

  private final LadoWork work = TestService.bean(LadoWork.class);
  private final Allegations allegations = TestService.bean(Allegations.class);
  private final Caller lado = TestService.aLado();

  @Test
  void each_open_case_asks_for_one_step_in_the_bucket_of_its_day() {
    TestService.itIs(NOW);
    Logged overdue = received(LocalDate.of(2018, 5, 30));
    Logged dueToday = received(LocalDate.of(2018, 6, 1));
    Logged tomorrow = received(TODAY);
    Logged thisWeek = underEnquiry(LocalDate.of(2018, 5, 11));
    Logged later = underEnquiry(LocalDate.of(2018, 5, 14));

    WorkPage page = all(25);

    assertThat(page.items())
        .extracting(WorkItem::recordId)
        .containsExactly(overdue.id(), dueToday.id(), tomorrow.id(), thisWeek.id(), later.id());
    assertThat(page.items())
        .extracting(WorkItem::bucket)
        .containsExactly(
            Bucket.OVERDUE, Bucket.DUE_TODAY, Bucket.THIS_WEEK, Bucket.THIS_WEEK, Bucket.LATER);
    assertThat(page.items()).extracting(WorkItem::workingDaysLeft).containsExactly(-2, 0, 1, 5, 8);
    assertThat(page.counts())
        .isEqualTo(
            Map.of(Bucket.OVERDUE, 1, Bucket.DUE_TODAY, 1, Bucket.THIS_WEEK, 2, Bucket.LATER, 1));
    assertThat(page.items())
        .extracting(WorkItem::action)
        .containsExactly(
            "Decide the threshold",
            "Decide the threshold",
            "Decide the threshold",
            "Record the outcome",
            "Record the outcome");
    assertThat(page.items().getFirst().initials()).isEqualTo("AT");
    assertThat(page.items().getFirst().reference()).isEqualTo(overdue.reference());
  }

  @Test
  void an_enquiry_past_every_limit_stays_overdue_until_it_is_concluded() {
    TestService.itIs(NOW);
    Logged old = underEnquiry(LocalDate.of(2017, 1, 9));

    assertThat(all(25).items())
        .extracting(WorkItem::ruleId, WorkItem::bucket)
        .containsExactly(tuple("lado.resolution.12cm", Bucket.OVERDUE));

    granted(
        allegations.recordOutcome(
            lado,
            "test",
            old.id(),
            "2",
            new RecordOutcome(TODAY, AllegationOutcome.UNFOUNDED, "Found.")));
    assertThat(all(25).items()).isEmpty();
  }

  @Test
  void pages_show_every_item_once_whatever_is_due_on_the_same_day() {
    TestService.itIs(NOW);
    for (int i = 0; i < 11; i++) {
      received(TODAY);
    }

    List<WorkItem> seen = new ArrayList<>();
    Optional<WorkCursor> after = Optional.empty();
    WorkPage page;
    do {
      page = work.work(lado, Optional.empty(), 4, after, false);
      seen.addAll(page.items());
      after = Optional.of(WorkCursor.of(page.items().getLast()));
      assertThat(page.counts()).containsEntry(Bucket.THIS_WEEK, 11);
    } while (page.more());

    assertThat(seen).hasSize(11).doesNotHaveDuplicates();
  }

  @Test
  void a_bucket_shows_its_own_and_counts_all() {
    TestService.itIs(NOW);
    received(LocalDate.of(2018, 5, 30));
    received(TODAY);

    WorkPage page = work.work(lado, Optional.of(Bucket.OVERDUE), 25, Optional.empty(), false);

    assertThat(page.items()).hasSize(1);
    assertThat(page.counts()).containsEntry(Bucket.THIS_WEEK, 1);
  }

  @Test
  void nobody_but_the_lado_and_business_support_has_work_with_allegations() {
    TestService.itIs(NOW);
    received(TODAY);

    for (Role role : Role.values()) {
      Caller caller = new Caller("somebody", "Demo Person", lado.authority(), Set.of(role));
      WorkPage page = work.work(caller, Optional.empty(), 25, Optional.empty(), false);

      boolean theirs = role == Role.LADO || role == Role.BUSINESS_SUPPORT;
      assertThat(page.items()).as("%s", role).hasSize(theirs ? 1 : 0);
      assertThat(page.counts().values().stream().mapToInt(Integer::intValue).sum())
          .as("%s", role)
          .isEqualTo(theirs ? 1 : 0);
    }
  }

  @Test
  void a_look_at_the_work_list_is_in_the_journal() {
    TestService.itIs(NOW);
    Logged shown = received(LocalDate.of(2018, 5, 30));
    Logged onTheNextPage = received(TODAY);
    WorkPage without = all(1);
    WorkPage with = work.work(lado, Optional.empty(), 1, Optional.empty(), true);

    assertThat(without.items()).extracting(WorkItem::name).containsExactly("");
    assertThat(with.items()).extracting(WorkItem::name).containsExactly("Alder Test-Person");
    assertThat(TestService.journal(lado.authority()).subList(0, 2))
        .extracting(JournalEntry::outcome, JournalEntry::action, JournalEntry::shown)
        .containsExactly(
            tuple(
                Outcome.READ,
                "safeguarding.worklist.v1.WorklistService/ListWork",
                new ShownRecords("allegation", List.of(shown.id()), true)),
            tuple(
                Outcome.READ,
                "safeguarding.worklist.v1.WorklistService/ListWork",
                new ShownRecords("allegation", List.of(shown.id()), false)));
    assertThat(
            TestService.journal(
                lado.authority(),
                JournalFilter.ALL.about(new RecordReference("allegation", onTheNextPage.id()))))
        .hasSize(1);
  }

  @Test
  void a_case_whose_due_day_the_calendar_does_not_reach_stays_on_the_list_and_says_so() {
    LocalDate newYear = LocalDate.of(2029, 1, 2);
    TestService.itIs(LondonTime.startOf(newYear).plusSeconds(36_000));
    Logged received = received(newYear);
    Logged old = received(LocalDate.of(2028, 12, 1));
    Logged enquiry = underEnquiry(LocalDate.of(2028, 12, 8));

    WorkPage page = all(25);

    assertThat(page.items())
        .extracting(
            WorkItem::recordId, WorkItem::dueOn, WorkItem::workingDaysLeft, WorkItem::bucket)
        .containsExactly(
            tuple(old.id(), LocalDate.of(2028, 12, 4), null, Bucket.OVERDUE),
            tuple(received.id(), newYear, null, Bucket.DUE_TODAY),
            tuple(enquiry.id(), LocalDate.of(2029, 1, 8), null, Bucket.THIS_WEEK));
    assertThat(page.items().get(1).ruleTitle()).endsWith("beyond the known bank holidays)");
    assertThat(page.counts()).containsEntry(Bucket.DUE_TODAY, 1);
  }

  private WorkPage all(int size) {
    return work.work(lado, Optional.empty(), size, Optional.empty(), false);
  }

  private Logged received(LocalDate on) {
    return granted(
        allegations.logContact(
            lado,
            "test",
            aContact()
                .receivedAt(LondonTime.startOf(on).plusSeconds(60))
                .allegedOn(null)
                .employerKnewOn(null)
                .told(),
            Optional.empty()));
  }

  private Logged underEnquiry(LocalDate receivedOn) {
    Logged logged = received(receivedOn);
    Changed changed =
        granted(
            allegations.decideThreshold(
                lado,
                "test",
                logged.id(),
                logged.etag(),
                new DecideThreshold(
                    LondonTime.startOf(receivedOn).plusSeconds(600),
                    List.of(ThresholdCriterion.HARMED_A_CHILD),
                    List.of(),
                    "Why.",
                    ReferralOutcome.INTERNAL_ENQUIRY)));
    assertThat(changed.etag()).isEqualTo("2");
    return logged;
  }

  private static <T> T granted(Ruling<T> ruling) {
    return ((Granted<T>) ruling).value();
  }
}
