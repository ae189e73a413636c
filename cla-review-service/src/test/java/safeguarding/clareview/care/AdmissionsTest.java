package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

class AdmissionsTest {
  private static final String ACTION = "safeguarding.clareview.v1.CareService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-06-02T09:00:00Z");

  private final Care care = TestService.bean(Care.class);
  private final Admissions admissions = TestService.bean(Admissions.class);
  private final CareReading reading = TestService.bean(CareReading.class);
  private final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void each_officer_is_kept_and_the_first_meets_the_clock() {
    Begun begun = start(aCareStart("1001"));
    TestService.itIs(LATER);

    granted(appoint(begun, "1", "Demo IRO", FIRST_DAY.plusDays(9)));
    granted(appoint(begun, "2", "Demo Next IRO", FIRST_DAY.plusDays(200)));
    granted(appoint(begun, "3", "Demo First IRO", FIRST_DAY.plusDays(3)));

    CareRecord kept = kept(begun);
    assertThat(kept.version()).isEqualTo(4);
    assertThat(kept.period().admission().appointments())
        .extracting(IroAppointment::iro)
        .containsExactly("Demo First IRO", "Demo IRO", "Demo Next IRO");
    assertThat(events(begun).iroAppointedOn()).isEqualTo(FIRST_DAY.plusDays(3));
    assertThat(kept.timeline())
        .extracting(TimelineEvent::kind, TimelineEvent::recorded)
        .containsExactly(
            tuple("care-started", by(NOW)),
            tuple("iro-appointed", by(LATER)),
            tuple("iro-appointed", by(LATER)),
            tuple("iro-appointed", by(LATER)));
  }

  @Test
  void who_was_appointed_when_care_began_stays_when_another_takes_over() {
    Begun begun = start(aCareStart("1001").iro("Demo IRO", FIRST_DAY.plusDays(3)));
    TestService.itIs(LATER);

    granted(appoint(begun, "1", "Demo Next IRO", FIRST_DAY.plusDays(200)));

    CareRecord kept = kept(begun);
    assertThat(kept.period().admission().appointments())
        .containsExactly(
            new IroAppointment("Demo IRO", FIRST_DAY.plusDays(3)),
            new IroAppointment("Demo Next IRO", FIRST_DAY.plusDays(200)));
    assertThat(kept.appointmentsRecorded()).containsExactly(by(NOW), by(LATER));
    assertThat(events(begun).iroAppointedOn()).isEqualTo(FIRST_DAY.plusDays(3));
  }

  @Test
  void when_the_unit_was_told_is_kept_once_with_who_wrote_it_down() {
    Begun begun = start(aCareStart("1001"));
    TestService.itIs(LATER);

    granted(notified(begun, "1", FIRST_DAY.plusDays(2)));

    assertThat(code(notified(begun, "2", FIRST_DAY))).isEqualTo("already-notified");
    CareRecord kept = kept(begun);
    assertThat(kept.period().admission().notifiedOn()).isEqualTo(FIRST_DAY.plusDays(2));
    assertThat(events(begun).notifiedOn()).isEqualTo(FIRST_DAY.plusDays(2));
    assertThat(kept.timeline())
        .extracting(TimelineEvent::kind, TimelineEvent::recorded)
        .containsExactly(
            tuple("care-started", by(NOW)), tuple("safeguarding-unit-told", by(LATER)));
  }

  @Test
  void what_becomes_known_after_care_has_ended_is_kept() {
    Begun begun = start(aCareStart("1001"));
    LocalDate ceasedOn = FIRST_DAY.plusDays(9);
    granted(
        care.endCare(iro, ACTION, begun.courseId(), "1", new EndCare(ceasedOn, CareEndReason.E4A)));

    granted(notified(begun, "2", ceasedOn));
    granted(appoint(begun, "3", "Demo IRO", ceasedOn));

    assertThat(events(begun).notifiedOn()).isEqualTo(ceasedOn);
    assertThat(events(begun).iroAppointedOn()).isEqualTo(ceasedOn);
    assertThat(events(begun).endedOn()).isEqualTo(ceasedOn);
  }

  @Test
  void what_was_entered_on_an_older_version_is_refused_and_changes_nothing() {
    Begun begun = start(aCareStart("1001"));
    granted(appoint(begun, "1", "Demo IRO", FIRST_DAY));

    assertThat(code(appoint(begun, "1", "Demo Other IRO", FIRST_DAY)))
        .isEqualTo("changed-by-someone-else");
    assertThat(code(notified(begun, "1", FIRST_DAY))).isEqualTo("changed-by-someone-else");
    assertThat(kept(begun).period().admission().appointments()).hasSize(1);
    granted(notified(begun, "2", FIRST_DAY));
  }

  @Test
  void every_change_is_in_the_journal_of_the_child_and_another_authority_finds_nothing() {
    Begun begun = start(aCareStart("1001"));
    granted(appoint(begun, "1", "Demo IRO", FIRST_DAY));
    granted(notified(begun, "2", FIRST_DAY));

    assertThat(TestService.journal(iro.authority()))
        .allMatch(entry -> new RecordReference("child", begun.childId()).equals(entry.about()))
        .extracting(JournalEntry::outcome)
        .containsExactly(Outcome.CHANGED, Outcome.CHANGED, Outcome.CHANGED);
    assertThatThrownBy(() ->
            admissions.appointIro(
                TestService.anIro(),
                ACTION,
                begun.courseId(),
                "3",
                new AppointIro("Demo IRO", FIRST_DAY)))
        .isInstanceOf(NotFound.class);
  }

  private Begun start(ACareStart told) {
    return granted(care.startCare(iro, ACTION, told.told()));
  }

  private Ruling<Changed> appoint(Begun begun, String etag, String name, LocalDate day) {
    return admissions.appointIro(iro, ACTION, begun.courseId(), etag, new AppointIro(name, day));
  }

  private Ruling<Changed> notified(Begun begun, String etag, LocalDate day) {
    return admissions.recordNotification(
        iro, ACTION, begun.courseId(), etag, new RecordNotification(day));
  }

  private CareRecord kept(Begun begun) {
    return reading.periods(iro, begun.childId()).getFirst();
  }

  private CareEvents events(Begun begun) {
    return reading.courses(iro, List.of(begun.childId())).getFirst().events();
  }

  private static Recorded by(Instant at) {
    return new Recorded(at, "iro-1", "Demo IRO");
  }
}
