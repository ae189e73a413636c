package safeguarding.lado.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.LimitUnit;
import safeguarding.contracts.lado.v1.ListTimescalesRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.OwnLimit;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.SetOwnLimitRequest;
import safeguarding.contracts.lado.v1.SetOwnLimitResponse;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.Timescale;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.contracts.lado.v1.Urgency;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.servicetesting.ProgramUnderTest;

/** Who may set which limit, and what is judged by it (timescales.md). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimescaleGrpcTest {
  private static final String REASON = "Agreed by the partnership in June.";
  private ProgramUnderTest program;
  private String authority;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    authority = program.authority();
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void a_council_sets_its_own_local_limit_and_every_clock_that_starts_from_then_on_has_it() {
    String before = logged("2004-05-31T10:00:00Z");
    String after = logged("2004-06-01T10:00:00Z");
    assertThat(consideration(after).getDueOn()).isEqualTo(date("2004-06-02"));

    set("lado.initial-consideration", 3, LimitUnit.LIMIT_UNIT_WORKING_DAY, "2004-06-01");

    Deadline clock = consideration(after);
    assertThat(clock.getDueOn()).isEqualTo(date("2004-06-04"));
    assertThat(clock.getLimit()).isEqualTo("3 working days");
    assertThat(clock.getSource())
        .isEqualTo(
            "this authority's own limit, set by Demo Person; published: 1 working day"
                + " (KCSIE part 4 ('immediately'); LLR procedures 3.9)");
    assertThat(consideration(before).getDueOn()).isEqualTo(date("2004-06-01"));
    assertThat(work())
        .extracting(WorkItem::getRecordId, WorkItem::getDueOn)
        .contains(tuple(after, date("2004-06-04")), tuple(before, date("2004-06-01")));
  }

  @Test
  void every_version_is_listed_with_the_days_it_holds_who_set_it_and_why() {
    set("lado.minutes", 7, LimitUnit.LIMIT_UNIT_WORKING_DAY, "2010-01-01");
    set("lado.minutes", 2, LimitUnit.LIMIT_UNIT_WEEK, "2012-01-01");
    set("lado.minutes", 10, LimitUnit.LIMIT_UNIT_WORKING_DAY, "2012-01-01");

    List<Timescale> minutes =
        listed().stream().filter(rule -> rule.getRuleId().equals("lado.minutes")).toList();

    assertThat(minutes)
        .extracting(
            Timescale::getLimit,
            rule -> day(rule.getHoldsFrom()),
            rule -> rule.hasHoldsUntil() ? day(rule.getHoldsUntil()) : "",
            rule -> rule.getOwn().getReplaced())
        .containsExactly(
            tuple("10 working days", "2012-01-01", "", false),
            tuple("2 weeks", "2012-01-01", "", true),
            tuple("7 working days", "2010-01-01", "2011-12-31", false),
            tuple("5 working days", "1995-01-01", "2009-12-31", false));
    assertThat(minutes.getFirst().getOwn())
        .extracting(OwnLimit::getReason, OwnLimit::getRecordedBy)
        .containsExactly(REASON, "Demo Person");
    assertThat(minutes.getLast().hasOwn()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "lado.review, 5, LIMIT_UNIT_WEEK, limit-not-tighter",
    "lado.review, 2, LIMIT_UNIT_MONTH, limit-not-tighter",
    "lado.referral, 2, LIMIT_UNIT_WORKING_DAY, limit-not-to-be-set",
    "lado.dbs-referral, 1, LIMIT_UNIT_MONTH, nothing-changed",
    "lado.resolution.1cm, 2, LIMIT_UNIT_MONTH, limit-not-to-be-set",
    "lado.meeting-action, 2, LIMIT_UNIT_WEEK, limit-not-to-be-set",
    "lado.picnic, 2, LIMIT_UNIT_WEEK, limit-not-to-be-set",
    "lado.hearing, 0, LIMIT_UNIT_WORKING_DAY, invalid-fields",
    "lado.hearing, 366, LIMIT_UNIT_WORKING_DAY, invalid-fields",
    "lado.hearing, 5, LIMIT_UNIT_UNSPECIFIED, invalid-fields"
  })
  void what_the_law_sets_is_only_tightened_and_what_all_are_compared_by_stays(
      String rule, int count, LimitUnit unit, String code) {
    List<Timescale> before = listed();

    Refusal refusal = tell("head-of-service", rule, count, unit, today(), REASON).getRefusal();

    assertThat(refusal.getCode()).isEqualTo(code);
    assertThat(listed()).isEqualTo(before);
  }

  @Test
  void a_statutory_limit_is_tightened_from_today_on() {
    SetOwnLimitResponse answer =
        tell(
            "head-of-service",
            "lado.review.complex",
            1,
            LimitUnit.LIMIT_UNIT_WEEK,
            today(),
            REASON);

    assertThat(answer.hasSet()).as("%s", answer.getRefusal()).isTrue();
  }

  @Test
  void what_was_due_under_a_published_limit_stays_due() {
    LocalDate yesterday = LocalDate.parse(today()).minusDays(1);

    Refusal refusal =
        tell(
                "head-of-service",
                "lado.no-action-return",
                5,
                LimitUnit.LIMIT_UNIT_WORKING_DAY,
                yesterday.toString(),
                REASON)
            .getRefusal();

    assertThat(refusal.getCode()).isEqualTo("limit-set-backwards");
    assertThat(refusal.getViolations(0).getField()).isEqualTo("holds_from");
  }

  @Test
  void the_reason_is_needed() {
    Refusal refusal =
        tell("head-of-service", "lado.hearing", 10, LimitUnit.LIMIT_UNIT_WORKING_DAY, today(), " ")
            .getRefusal();

    assertThat(refusal.getViolations(0).getField()).isEqualTo("reason");
  }

  @Test
  void a_slip_is_put_right_for_the_days_on_which_it_held() {
    set("lado.hearing", 15, LimitUnit.LIMIT_UNIT_WEEK, today());
    String yesterday = LocalDate.parse(today()).minusDays(1).toString();

    assertThat(tellHearing(10, yesterday).getRefusal().getCode()).isEqualTo("limit-set-backwards");
    assertThat(tellHearing(15, today()).hasSet()).isTrue();
    assertThat(tellHearing(15, yesterday).getRefusal().getCode()).isEqualTo("nothing-changed");

    Timescale newest =
        listed().stream()
            .filter(rule -> rule.getRuleId().equals("lado.hearing"))
            .findFirst()
            .orElseThrow();
    assertThat(newest.getLimit()).isEqualTo("15 working days");
  }

  private SetOwnLimitResponse tellHearing(int workingDays, String holdsFrom) {
    return tell(
        "head-of-service",
        "lado.hearing",
        workingDays,
        LimitUnit.LIMIT_UNIT_WORKING_DAY,
        holdsFrom,
        REASON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lado", "business-support", "auditor", "director"})
  void only_the_head_of_service_sets_a_limit(String role) {
    assertThatThrownBy(() ->
            tell(role, "lado.escalation", 9, LimitUnit.LIMIT_UNIT_WORKING_DAY, today(), REASON))
        .isInstanceOf(StatusRuntimeException.class);
    assertThat(listed())
        .filteredOn(rule -> rule.getRuleId().equals("lado.escalation"))
        .noneMatch(Timescale::hasOwn);
  }

  private void set(String rule, int count, LimitUnit unit, String holdsFrom) {
    SetOwnLimitResponse answer = tell("head-of-service", rule, count, unit, holdsFrom, REASON);
    assertThat(answer.hasSet()).as("%s", answer.getRefusal()).isTrue();
  }

  private SetOwnLimitResponse tell(
      String role, String rule, int count, LimitUnit unit, String holdsFrom, String reason) {
    return program
        .as(role, TimescaleServiceGrpc::newBlockingStub)
        .setOwnLimit(
            SetOwnLimitRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setRuleId(rule)
                .setCount(count)
                .setUnit(unit)
                .setHoldsFrom(date(holdsFrom))
                .setReason(reason)
                .build());
  }

  private List<Timescale> listed() {
    return program
        .as("lado", TimescaleServiceGrpc::newBlockingStub)
        .listTimescales(ListTimescalesRequest.newBuilder().setAuthorityCode(authority).build())
        .getTimescalesList();
  }

  private Deadline consideration(String id) {
    return clock(id, "lado.initial-consideration");
  }

  private Deadline clock(String id, String rule) {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(id)
                .build())
        .getDeadlinesList()
        .stream()
        .filter(clock -> clock.getRuleId().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private List<WorkItem> work() {
    return program
        .as("lado", WorklistServiceGrpc::newBlockingStub)
        .listWork(ListWorkRequest.newBuilder().setAuthorityCode(authority).setPageSize(100).build())
        .getItemsList();
  }

  private String logged(String receivedAt) {
    var contact =
        Contact.newBuilder()
            .setReceivedAt(Wire.instant(Instant.parse(receivedAt)))
            .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
            .setTakenBy("Demo Person")
            .setSource(Source.newBuilder().setRole(SourceRole.SOURCE_ROLE_SCHOOL))
            .setAdult(
                Adult.newBuilder()
                    .setFamilyName("Limit-Test")
                    .setRole(AdultRole.ADULT_ROLE_SPORT)
                    .setSetting("Example Rowing Club"))
            .setPrimaryConcern(Concern.CONCERN_CONDUCT)
            .setSummary("Left the boat house unlocked.")
            .setChildrenSafeNow(true)
            .setUrgency(Urgency.URGENCY_ROUTINE);
    var answer =
        program
            .as("lado", AllegationServiceGrpc::newBlockingStub)
            .logContact(
                LogContactRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setContact(contact)
                    .build());
    assertThat(answer.hasLogged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getLogged().getAllegationId();
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Europe/London")).toString();
  }

  private static com.google.type.Date date(String day) {
    return Wire.date(LocalDate.parse(day));
  }

  private static String day(com.google.type.Date date) {
    return Wire.date(date, "day").toString();
  }
}
