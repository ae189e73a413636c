package safeguarding.childprotection.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.ShownRecords;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.conference.DelayReason;
import safeguarding.childprotection.conference.NewConferences;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.conference.RequestConference;
import safeguarding.childprotection.conference.StandDownConference;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;

/** It is Monday 4 June 2018, ten in the morning. */
class ChildProtectionWorkTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate EARLIER = LocalDate.of(2018, 5, 21);

  private final ChildProtectionWork work = TestService.bean(ChildProtectionWork.class);
  private final Caller chair = TestService.aChair();

  @BeforeEach
  void it_is() {
    TestService.itIs(Instant.parse("2018-06-04T09:00:00Z"));
  }

  @Test
  void the_fifteen_working_days_ask_for_one_step_after_the_other() {
    AFamily family = AFamily.referred(chair, EARLIER, 1);
    assertThat(actions()).containsExactly("Decide on the referral");

    family.discussed();
    assertThat(actions()).containsExactly("Record the outcome of the enquiry");
    family.atRisk(EARLIER);
    assertThat(actions()).containsExactly("Request the conference");
    Begun conference = family.requested(EARLIER);
    assertThat(actions()).containsExactly("Book the conference");
    String etag = family.booked(conference, LocalDate.of(2018, 6, 5));
    assertThat(actions()).containsExactly("Hold the conference");
    AFamily.granted(
        TestService.bean(Conferences.class)
            .standDown(
                chair,
                "test",
                conference.conferenceId(),
                etag,
                new StandDownConference(TODAY, DelayReason.NO_CLERK, "Demo Manager")));
    assertThat(actions()).containsExactly("Book the conference again");
    String again =
        AFamily.granted(
                TestService.bean(Conferences.class)
                    .book(chair, "test", conference.conferenceId(), "3", AFamily.booking(TODAY)))
            .etag();
    assertThat(actions()).containsExactly("Record the conference");
    family.hold(conference.conferenceId(), again, family.initial(TODAY));

    assertThat(towardsConferences())
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactly(tuple("cp.rcpc.first", TODAY, "Book the review conference"));
  }

  @Test
  void siblings_with_one_clock_are_one_task_with_all_their_initials() {
    AFamily family = AFamily.referred(chair, EARLIER, 2).onPlan(EARLIER, EARLIER);

    Task task = towardsConferences().getFirst();

    assertThat(towardsConferences()).hasSize(1);
    assertThat(task.recordKind()).isEqualTo("family");
    assertThat(task.recordId()).isEqualTo(family.id());
    assertThat(task.reference()).isEqualTo(family.reference());
    assertThat(task.initials()).isEqualTo("AT, AT");
    assertThat(task.name()).isEqualTo("Ash Test-Family, Ash Test-Family");
  }

  @Test
  void a_conference_is_to_be_requested_only_for_the_children_who_have_none() {
    AFamily family = AFamily.referred(chair, EARLIER, 2).discussed().atRisk(EARLIER);
    AFamily.granted(
        TestService.bean(NewConferences.class)
            .request(
                chair,
                "test",
                family.enquiryId(),
                family.enquiryEtag(),
                new RequestConference(
                    EARLIER, List.of(family.child(0)), "Demo Manager", EARLIER, "")));

    assertThat(towardsConferences())
        .extracting(Task::action, Task::initials)
        .containsExactlyInAnyOrder(
            tuple("Request the conference", "AT"), tuple("Book the conference", "AT"));
  }

  @Test
  void a_booked_review_asks_to_be_held_and_then_for_the_next() {
    LocalDate start = LocalDate.of(2018, 3, 5);
    AFamily family = AFamily.referred(chair, start, 1).onPlan(start, start);
    Begun review = family.reviewBooked(TODAY.plusDays(1));
    assertThat(actions()).containsExactly("Hold the review conference");
    TestService.itIs(Instant.parse("2018-06-05T15:00:00Z"));
    family.hold(
        review.conferenceId(),
        review.etag(),
        AFamily.holding(TODAY.plusDays(1), family.forEach(DecisionOutcome.CONTINUE)));

    assertThat(towardsConferences())
        .extracting(Task::ruleId, Task::startedOn)
        .containsExactly(tuple("cp.rcpc.next", TODAY.plusDays(1)));
  }

  @Test
  void nobody_but_chairs_and_business_support_has_work_with_conferences() {
    for (Role role : Role.values()) {
      Caller caller = new Caller("somebody", "Demo Person", chair.authority(), Set.of(role));

      assertThat(work.worksFor(caller))
          .as("%s", role)
          .isEqualTo(role == Role.CONFERENCE_CHAIR || role == Role.BUSINESS_SUPPORT);
    }
  }

  @Test
  void to_everyone_the_list_offers_what_they_may_do() {
    AFamily family = AFamily.referred(chair, EARLIER, 1).discussed().atRisk(EARLIER);
    family.booked(family.requested(EARLIER), TODAY.minusDays(3));
    AFamily adult =
        AFamily.referred(chair, EARLIER, 1, TODAY.minusYears(18)).onPlan(EARLIER, EARLIER);
    AFamily.referred(chair, TODAY, 1);
    Caller support =
        new Caller("support-1", "Demo Person", chair.authority(), Set.of(Role.BUSINESS_SUPPORT));

    assertThat(actions())
        .containsExactlyInAnyOrder(
            "Record the conference",
            "Record the end of the plan: 18 on 4 June 2018",
            "Decide on the referral");
    assertThat(AllTasks.of(work.open(support)))
        .filteredOn(task -> !task.ruleId().equals("cp.strategy-record"))
        .extracting(Task::action)
        .containsExactly("Decide on the referral");
    assertThat(AllTasks.of(work.open(support)))
        .extracting(Task::recordId)
        .as("to be written up")
        .contains(adult.id());
  }

  @Test
  void the_end_of_a_plan_at_18_is_due_on_the_birthday() {
    LocalDate born = TODAY.minusYears(18).plusDays(20);
    AFamily.referred(chair, EARLIER, 2, born).onPlan(EARLIER, EARLIER);

    assertThat(towardsConferences())
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactly(
            tuple(
                "cp.plan-ends-at-eighteen",
                TODAY.plusDays(19),
                "Record the end of the plan: 18 on 24 June 2018"));
  }

  @Test
  void a_review_before_the_birthday_comes_first_and_one_after_it_is_not_asked_for() {
    LocalDate start = LocalDate.of(2018, 3, 5);
    AFamily family = AFamily.referred(chair, start, 1, TODAY.minusYears(18).plusDays(8));
    family.onPlan(start, start);
    assertThat(actions()).containsExactly("Book the review conference");

    Begun review = family.reviewBooked(TODAY.plusDays(1));
    assertThat(actions()).containsExactly("Hold the review conference");
    AFamily.granted(
        TestService.bean(Conferences.class)
            .standDown(
                chair,
                "test",
                review.conferenceId(),
                review.etag(),
                new StandDownConference(TODAY, DelayReason.NO_CLERK, "Demo Manager")));
    assertThat(actions()).containsExactly("Book the review conference again");
    TestService.itIs(Instant.parse("2018-06-12T09:00:00Z"));

    assertThat(actions()).containsExactly("Record the end of the plan: 18 on 12 June 2018");
  }

  @Test
  void a_look_at_the_work_list_is_in_the_journal() {
    UUID shown = UUID.randomUUID();

    work.shown(
        chair,
        "the list",
        List.of(Task.of("rule", EARLIER, "family", shown, shown, "Do it")),
        false);

    assertThat(TestService.journal(chair.authority()))
        .extracting(JournalEntry::shown)
        .containsExactly(new ShownRecords("family", List.of(shown), false));
  }

  @Test
  void a_strategy_discussion_is_to_be_written_up_by_the_next_day() {
    AFamily family = AFamily.referred(chair, EARLIER, 1).discussed();

    assertThat(AllTasks.of(work.open(chair)))
        .extracting(Task::ruleId, Task::startedOn, Task::key)
        .contains(tuple("cp.strategy-record", EARLIER, family.enquiryId()));
    AFamily.granted(
        TestService.bean(Enquiries.class)
            .writeUp(chair, "test", family.enquiryId(), family.enquiryEtag(), AFamily.at(TODAY)));

    assertThat(AllTasks.of(work.open(chair))).isEqualTo(towardsConferences());
  }

  /** Without the discussions to be written up, which this test's families leave. */
  private List<Task> towardsConferences() {
    return AllTasks.of(work.open(chair)).stream()
        .filter(task -> !task.ruleId().equals("cp.strategy-record"))
        .toList();
  }

  private List<String> actions() {
    return towardsConferences().stream().map(Task::action).toList();
  }
}
