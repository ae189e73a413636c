package safeguarding.lado.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.reader.EmergencyAccess.Opened;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** An emergency access needs a reason and ends by itself. */
class EmergencyAccessTest {
  private static final Instant NOW = Instant.parse("2026-06-01T20:00:00Z");

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading records = TestService.bean(AllegationReading.class);
  private final Readers readers = TestService.bean(Readers.class);
  private final EmergencyAccess emergencies = TestService.bean(EmergencyAccess.class);
  private final Caller named = TestService.aLado();
  private final Caller other = TestService.aLadoOf(named.authority(), "lado-2");
  private final Caller support =
      new Caller("support", "Demo Support", named.authority(), Set.of(Role.BUSINESS_SUPPORT));

  @Test
  void it_ends_after_four_hours() {
    TestService.itIs(NOW);
    Logged hidden = restricted();
    assertThatThrownBy(() -> as(other, () -> open(other, hidden))).isInstanceOf(NotFound.class);

    Opened opened =
        as(other, () -> granted(emergencies.open(other, "test", hidden.reference(), "Tonight.")));

    assertThat(opened.until()).isEqualTo(NOW.plus(Duration.ofHours(4)));
    TestService.itIs(opened.until().minusSeconds(1));
    assertThat(as(other, () -> open(other, hidden))).isEqualTo(hidden.reference());
    TestService.itIs(opened.until());
    assertThatThrownBy(() -> as(other, () -> open(other, hidden))).isInstanceOf(NotFound.class);
    assertThat(as(named, () -> open(named, hidden))).isEqualTo(hidden.reference());
    assertThat(as(named, () -> emergencies.toLookAt(named))).hasSize(1);
  }

  @Test
  void who_opened_it_names_nobody_removes_nobody_opens_it_to_nobody_and_ends_nothing() {
    TestService.itIs(NOW);
    Logged hidden = restricted();
    UUID id = hidden.id();
    as(other, () -> granted(emergencies.open(other, "test", hidden.reference(), "Tonight.")));
    String etag = as(other, () -> records.get(other, "test", id, record -> record.etag()));
    List<Reader> before = as(other, () -> readers.list(other, "test", id));
    UUID emergency =
        before.stream()
            .filter(each -> each.kind() == ReaderKind.EMERGENCY)
            .findFirst()
            .orElseThrow()
            .id();
    ReaderTold self =
        new ReaderTold("lado-2", "Demo LADO", ReaderCapacity.LADO, "", "To stay.", null, null);

    List<Ruling<?>> refused =
        as(
            other,
            () ->
                List.of(
                    readers.name(other, "test", id, etag, self),
                    readers.invite(other, "test", id, etag, self),
                    readers.remove(other, "test", id, etag, emergency, "Out."),
                    readers.lift(other, "test", id, etag, "Enough."),
                    readers.work(
                        other, "test", id, etag, new CouncilWorkplace(null, UUID.randomUUID()))));

    assertThat(refused)
        .extracting(ruling -> ACase.refused(ruling).code())
        .containsOnly("emergency-access-only");
    assertThat(as(named, () -> readers.list(named, "test", id))).isEqualTo(before);
    Ruling<String> naming =
        as(
            named,
            () -> {
              String now = records.get(named, "test", id, record -> record.etag());
              return readers.name(named, "test", id, now, self);
            });
    assertThat(granted(naming)).isNotEmpty();
    String now = as(other, () -> records.get(other, "test", id, record -> record.etag()));
    assertThat(
            ACase.refused(as(other, () -> readers.acknowledge(other, "test", id, now, emergency)))
                .code())
        .isEqualTo("own-emergency-access");
  }

  @Test
  void where_all_who_hold_the_case_have_left_whoever_opens_it_takes_it_over() {
    TestService.itIs(NOW);
    Logged hidden = restricted();
    UUID id = hidden.id();
    as(
        other,
        () -> granted(emergencies.open(other, "test", hidden.reference(), "Nobody is left.")));
    ReaderTold self =
        new ReaderTold("lado-2", "Demo LADO", ReaderCapacity.LADO, "", "I follow her.", null, null);
    String etag = as(other, () -> records.get(other, "test", id, record -> record.etag()));
    assertThat(ACase.refused(as(other, () -> readers.name(other, "test", id, etag, self))).code())
        .isEqualTo("emergency-access-only");

    leaves("lado-1");

    assertThat(granted(as(other, () -> readers.name(other, "test", id, etag, self)))).isNotEmpty();
  }

  @Test
  void
      a_case_whose_named_people_have_all_left_stands_by_its_reference_in_the_work_of_whoever_may_open_it() {
    TestService.itIs(NOW);
    Logged hidden = restricted();
    assertThat(nobodys(other)).isEmpty();

    leaves("lado-1");

    assertThat(nobodys(other))
        .extracting(Task::reference, Task::initials, Task::name, Task::startedOn)
        .containsExactly(tuple(hidden.reference(), "", "", LocalDate.of(2026, 5, 31)));
    assertThat(nobodys(support)).isEmpty();
    as(
        other,
        () -> granted(emergencies.open(other, "test", hidden.reference(), "Nobody is left.")));
    assertThat(nobodys(other)).as("who has opened it is at it").isEmpty();
    Caller third = TestService.aLadoOf(named.authority(), "lado-3");
    assertThat(nobodys(third)).hasSize(1);
    String etag = as(other, () -> records.get(other, "test", hidden.id(), record -> record.etag()));
    ReaderTold self =
        new ReaderTold("lado-2", "Demo LADO", ReaderCapacity.LADO, "", "I follow her.", null, null);
    granted(as(other, () -> readers.name(other, "test", hidden.id(), etag, self)));
    assertThat(nobodys(third)).isEmpty();
  }

  private static List<Task> nobodys(Caller caller) {
    return as(caller, () -> AllTasks.of(TestService.bean(LadoWork.class).open(caller))).stream()
        .filter(task -> task.ruleId().equals("lado.limited-case"))
        .toList();
  }

  private void leaves(String subject) {
    AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
    transactions.write(
        named.authority(),
        () -> {
          transactions.sql(connection -> {
            try (var statement = connection.createStatement()) {
              return statement.execute(
                  """
                  WITH unit AS (
                      INSERT INTO service_unit (authority_code, id, name, is_service, recorded_at, recorded_by, recorded_by_name)
                      VALUES ('%1$s', gen_random_uuid(), 'Team', false, now(), 'head', 'Demo Head')
                      RETURNING id
                  ), member AS (
                      INSERT INTO staff_member (authority_code, id, name, subject, payroll_number, recorded_at, recorded_by, recorded_by_name)
                      VALUES ('%1$s', gen_random_uuid(), 'Demo LADO', '%2$s', '', now(), 'head', 'Demo Head')
                      RETURNING id
                  )
                  INSERT INTO staff_post (authority_code, staff_id, version, unit_id, since, until, recorded_at, recorded_by,
                                          recorded_by_name, ended_recorded_at, ended_recorded_by, ended_recorded_by_name)
                  SELECT '%1$s', member.id, 1, unit.id, '2018-04-01', '2026-05-01', now(), 'head', 'Demo Head', now(), 'head', 'Demo Head'
                  FROM unit, member
                  """
                      .formatted(named.authority().code(), subject));
            }
          });
        });
  }

  @Test
  void it_asks_for_a_reason() {
    TestService.itIs(NOW);
    Logged hidden = restricted();

    Ruling<Opened> ruling =
        as(other, () -> emergencies.open(other, "test", hidden.reference(), " "));

    assertThat(ruling).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> as(other, () -> open(other, hidden))).isInstanceOf(NotFound.class);
  }

  @Test
  void outside_an_rpc_nobody_reads_what_is_restricted() {
    TestService.itIs(NOW);
    Logged hidden = restricted();

    assertThatThrownBy(() -> open(named, hidden)).isInstanceOf(NotFound.class);
  }

  private Logged restricted() {
    return as(
        named,
        () -> {
          Logged logged =
              granted(
                  allegations.logContact(
                      named,
                      "test",
                      aContact().told(),
                      AdultChoice.SOMEBODY_NEW,
                      Optional.empty()));
          granted(readers.restrict(named, "test", logged.id(), logged.etag(), "A relative."));
          return logged;
        });
  }

  private String open(Caller caller, Logged logged) {
    return records.get(caller, "test", logged.id(), record -> record.reference());
  }

  private static <T> T as(Caller caller, Callable<T> work) {
    try {
      return CurrentCaller.of(caller).call(work);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception checked) {
      throw new AssertionError(checked);
    }
  }

  private static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }
}
