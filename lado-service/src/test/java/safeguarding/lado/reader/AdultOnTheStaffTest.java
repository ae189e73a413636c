package safeguarding.lado.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.staff.Changed;
import safeguarding.lado.staff.SignIns;
import safeguarding.lado.staff.Staff;
import safeguarding.lado.staff.Starter;
import safeguarding.lado.staff.ToldPost;
import safeguarding.lado.staff.ToldSignIn;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;

/** A case about somebody who signs in here: they never see it, and do not choose who decides it. */
class AdultOnTheStaffTest {
  private static final String ACTION = "safeguarding.lado.v1.ReaderService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T20:00:00Z");

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading records = TestService.bean(AllegationReading.class);
  private final Readers readers = TestService.bean(Readers.class);
  private final CaseAccess access = TestService.bean(CaseAccess.class);
  private final EmergencyAccess emergencies = TestService.bean(EmergencyAccess.class);
  private final Staff staff = TestService.bean(Staff.class);
  private final SignIns signIns = TestService.bean(SignIns.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();
  private final Caller adult = TestService.aLadoOf(lado.authority(), "lado-2");
  private final Caller guest =
      new Caller("guest", "Demo Guest", lado.authority(), Set.of(Role.INDEPENDENT_DECISION_MAKER));

  @BeforeEach
  void itIsJune() {
    TestService.itIs(NOW);
  }

  @Test
  void who_was_named_before_anybody_knew_sees_the_case_no_more_and_is_never_let_in_again() {
    UUID team = unit("Fostering");
    UUID member = starts("lado-2", team);
    Logged logged = restricted();
    change(lado, logged, etag -> readers.name(lado, ACTION, logged.id(), etag, named("lado-2")));
    assertThat(etag(adult, logged)).isNotEmpty();

    change(
        lado,
        logged,
        etag -> readers.work(lado, ACTION, logged.id(), etag, new CouncilWorkplace(member, null)));

    assertThatThrownBy(() -> etag(adult, logged)).isInstanceOf(NotFound.class);
    String etag = etag(lado, logged);
    assertThat(
            as(
                lado,
                () ->
                    List.of(
                        refused(readers.name(lado, ACTION, logged.id(), etag, named("lado-2")))
                            .code(),
                        refused(readers.invite(lado, ACTION, logged.id(), etag, named("lado-2")))
                            .code())))
        .containsOnly("about-this-person");
    assertThat(
            as(
                adult,
                () ->
                    refused(emergencies.open(adult, ACTION, logged.reference(), "Tonight."))
                        .code()))
        .isEqualTo("nothing-to-open");
  }

  @Test
  void who_gets_a_sign_in_sees_the_cases_about_them_no_more() {
    UUID member = starts("", unit("Fostering"));
    Logged logged = restricted();
    Logged other = restricted();
    change(lado, logged, etag -> readers.name(lado, ACTION, logged.id(), etag, named("lado-2")));
    change(lado, other, etag -> readers.name(lado, ACTION, other.id(), etag, named("lado-2")));
    work(lado, logged, new CouncilWorkplace(member, null));
    assertThat(etag(adult, logged)).isNotEmpty();

    granted(signsIn(member, "1", "lado-2", ""));

    assertThatThrownBy(() -> etag(adult, logged)).isInstanceOf(NotFound.class);
    assertThat(etag(adult, other)).isNotEmpty();
    assertThat(etag(lado, logged)).isNotEmpty();
  }

  @Test
  void whom_a_wrong_sign_in_shut_out_is_named_again_once_it_is_corrected() {
    UUID member = starts("", unit("Fostering"));
    Logged logged = restricted();
    Function<String, Ruling<String>> naming =
        etag -> readers.name(lado, ACTION, logged.id(), etag, named("lado-2"));
    change(lado, logged, naming);
    work(lado, logged, new CouncilWorkplace(member, null));
    granted(signsIn(member, "1", "lado-2", ""));

    granted(signsIn(member, "2", "carer", "Mistyped."));

    assertThatThrownBy(() -> etag(adult, logged)).isInstanceOf(NotFound.class);
    change(lado, logged, naming);
    assertThat(etag(adult, logged)).isNotEmpty();
  }

  /** Each asks before the other has committed, so that neither would know of the other. */
  @Test
  void nobody_is_named_while_it_is_said_what_the_adult_signs_in_as() throws Exception {
    UUID member = starts("", unit("Fostering"));
    Logged logged = restricted();
    work(lado, logged, new CouncilWorkplace(member, null));
    String etag = etag(lado, logged);

    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<Ruling<String>> naming =
          transactions.write(
              lado.authority(),
              () -> {
                granted(signsIn(member, "1", "lado-2", ""));
                Future<Ruling<String>> begun =
                    other.submit(() ->
                        as(
                            lado,
                            () -> readers.name(lado, ACTION, logged.id(), etag, named("lado-2"))));
                assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                return begun;
              });

      assertThat(refused(naming.get()).code()).isEqualTo("about-this-person");
    }
  }

  @Test
  void the_adult_is_not_asked_to_look_after_their_own_case() {
    UUID team = unit("Fostering");
    UUID member = starts("lado-2", team);
    UUID named = starts("lado-1", team);
    Logged logged = restricted();
    work(lado, logged, new CouncilWorkplace(member, null));

    granted(staff.leave(adult, ACTION, named, "1", LocalDate.of(2026, 5, 31)));

    Caller third = TestService.aLadoOf(lado.authority(), "lado-3");
    assertThat(as(third, () -> emergencies.nobodys(third)))
        .containsExactly(new NobodysCase(logged.id(), logged.reference()));
    assertThat(as(adult, () -> emergencies.nobodys(adult))).isEmpty();
  }

  @Test
  void the_adult_does_not_take_the_last_who_could_decide_with_them() {
    UUID member = starts("lado-1", unit("Fostering"));
    Logged logged = restricted();

    assertThat(
            as(
                lado,
                () ->
                    refused(
                            readers.work(
                                lado,
                                ACTION,
                                logged.id(),
                                etag(lado, logged),
                                new CouncilWorkplace(member, null)))
                        .code()))
        .isEqualTo("last-deciding-reader");
  }

  @Test
  void whom_a_workplace_keeps_from_deciding_does_not_change_it_and_no_unit_takes_a_persons_place() {
    UUID fostering = unit("Fostering");
    UUID quality = unit("Quality");
    starts("lado-1", fostering);
    starts("lado-2", quality);
    UUID member = starts("carer", fostering);
    Logged logged = granted(as(lado, () -> log()));
    work(lado, logged, new CouncilWorkplace(null, fostering));

    assertThat(refusedWork(lado, logged, new CouncilWorkplace(null, quality)))
        .isEqualTo("not-independent");
    work(adult, logged, new CouncilWorkplace(member, null));
    assertThat(refusedWork(adult, logged, new CouncilWorkplace(null, quality)))
        .isEqualTo("person-already-said");
  }

  @Test
  void a_guest_who_is_on_the_list_of_staff_is_judged_by_it() {
    UUID fostering = unit("Fostering");
    Logged logged = granted(as(lado, () -> log()));
    change(
        lado,
        logged,
        etag ->
            readers.invite(
                lado,
                ACTION,
                logged.id(),
                etag,
                new ReaderTold(
                    "guest",
                    "Demo Guest",
                    null,
                    "Leicestershire",
                    "Why.",
                    LocalDate.of(2026, 6, 30),
                    null)));
    work(lado, logged, new CouncilWorkplace(null, fostering));
    assertThat(mayDecide(logged)).isInstanceOf(Ruling.Granted.class);

    starts("guest", fostering);

    assertThat(refused(mayDecide(logged)).code()).isEqualTo("not-independent");
  }

  private Ruling<UUID> mayDecide(Logged logged) {
    return as(
        guest,
        () ->
            transactions.read(
                guest.authority(), () -> access.mustBeIndependent(guest, logged.id())));
  }

  private static ReaderTold named(String subject) {
    return new ReaderTold(
        subject,
        "Demo LADO",
        ReaderCapacity.LADO,
        "Leicestershire",
        "Why.",
        LocalDate.of(2026, 6, 30),
        null);
  }

  private Logged restricted() {
    Logged logged = granted(as(lado, () -> log()));
    change(lado, logged, etag -> readers.restrict(lado, ACTION, logged.id(), etag, "A relative."));
    return logged;
  }

  private Ruling<Logged> log() {
    return allegations.logContact(
        lado, ACTION, aContact().told(), AdultChoice.SOMEBODY_NEW, Optional.empty());
  }

  private void work(Caller who, Logged logged, CouncilWorkplace told) {
    change(who, logged, etag -> readers.work(who, ACTION, logged.id(), etag, told));
  }

  private String refusedWork(Caller who, Logged logged, CouncilWorkplace told) {
    String etag = etag(who, logged);
    return refused(as(who, () -> readers.work(who, ACTION, logged.id(), etag, told))).code();
  }

  private void change(Caller who, Logged logged, Function<String, Ruling<String>> change) {
    String etag = etag(who, logged);
    assertThat(granted(as(who, () -> change.apply(etag)))).isNotEmpty();
  }

  private String etag(Caller who, Logged logged) {
    return as(who, () -> records.get(who, ACTION, logged.id(), AllegationRecord::etag));
  }

  private Ruling<Changed> signsIn(UUID member, String etag, String subject, String reason) {
    return signIns.record(lado, ACTION, member, etag, new ToldSignIn(subject, reason));
  }

  private UUID unit(String name) {
    return granted(staff.open(lado, ACTION, name, null, true));
  }

  private UUID starts(String subject, @Nullable UUID unit) {
    Caller support = TestService.aLadoOf(lado.authority(), "support");
    return granted(
            staff.start(
                support,
                ACTION,
                new Starter(
                    "Fern Sample",
                    subject,
                    "",
                    new ToldPost(unit, null, null, LocalDate.of(2018, 4, 1)))))
        .id();
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
}
