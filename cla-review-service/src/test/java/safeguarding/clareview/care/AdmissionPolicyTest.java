package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.rulings.Ruling;

/** It is Wednesday 20 June 2018. */
class AdmissionPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 20);

  @Test
  void an_officer_is_appointed_from_the_first_day_in_care_until_today() {
    for (LocalDate day : List.of(FIRST_DAY, TODAY)) {
      assertThat(granted(appoint(inCare(aCareStart("1001")), "Demo IRO", day)))
          .isEqualTo(new IroAppointment("Demo IRO", day));
    }
    assertThat(code(appoint(inCare(aCareStart("1001")), "Demo IRO", FIRST_DAY.minusDays(1))))
        .isEqualTo("iro-before-care appointed_on");
    assertThat(code(appoint(inCare(aCareStart("1001")), "Demo IRO", TODAY.plusDays(1))))
        .isEqualTo("invalid-fields appointed_on");
  }

  @Test
  void an_appointment_says_who_and_when() {
    assertThat(code(appoint(inCare(aCareStart("1001")), "", null)))
        .isEqualTo("invalid-fields iro appointed_on");
    assertThat(code(appoint(inCare(aCareStart("1001")), "x".repeat(201), TODAY)))
        .isEqualTo("invalid-fields iro");
  }

  @Test
  void another_officer_is_appointed_where_there_is_one_also_for_an_earlier_day() {
    CarePeriod period = inCare(aCareStart("1001").iro("Demo IRO", FIRST_DAY.plusDays(5)));

    granted(appoint(period, "Demo Other IRO", FIRST_DAY.plusDays(9)));
    granted(appoint(period, "Demo Other IRO", FIRST_DAY.plusDays(2)));
  }

  @Test
  void the_officer_is_the_last_by_day_and_of_one_day_the_last_told() {
    IroAppointment late = new IroAppointment("Demo Late", FIRST_DAY.plusDays(9));
    IroAppointment early = new IroAppointment("Demo Early", FIRST_DAY);
    IroAppointment later = new IroAppointment("Demo Later", FIRST_DAY.plusDays(9));

    assertThat(new Admission(NeedCode.N1, null, List.of(late, early)).officer()).contains(late);
    assertThat(new Admission(NeedCode.N1, null, List.of(late, early, later)).officer())
        .contains(later);
    assertThat(new Admission(NeedCode.N1, null, List.of()).officer()).isEmpty();
  }

  @Test
  void the_unit_was_told_from_the_first_day_in_care_until_today() {
    for (LocalDate day : List.of(FIRST_DAY, TODAY)) {
      assertThat(granted(notified(inCare(aCareStart("1001")), day))).isEqualTo(day);
    }
    assertThat(code(notified(inCare(aCareStart("1001")), FIRST_DAY.minusDays(1))))
        .isEqualTo("notified-before-care notified_on");
    assertThat(code(notified(inCare(aCareStart("1001")), TODAY.plusDays(1))))
        .isEqualTo("invalid-fields notified_on");
    assertThat(code(notified(inCare(aCareStart("1001")), null)))
        .isEqualTo("invalid-fields notified_on");
  }

  @Test
  void what_is_known_of_the_telling_is_not_told_again() {
    assertThat(code(notified(inCare(aCareStart("1001").notified(FIRST_DAY)), TODAY)))
        .isEqualTo("already-notified");
  }

  @Test
  void what_becomes_known_after_care_has_ended_is_taken_for_a_day_until_its_end() {
    CarePeriod open = inCare(aCareStart("1001"));
    LocalDate ceasedOn = TODAY.minusDays(5);
    CarePeriod ceased =
        new Ceased(
            open.id(),
            open.childId(),
            open.admission(),
            open.episodes(),
            new CareEnding(ceasedOn, CareEndReason.E4A));

    granted(appoint(ceased, "Demo IRO", ceasedOn));
    granted(notified(ceased, ceasedOn));
    assertThat(code(appoint(ceased, "Demo IRO", ceasedOn.plusDays(1))))
        .isEqualTo("iro-after-care appointed_on");
    assertThat(code(notified(ceased, ceasedOn.plusDays(1))))
        .isEqualTo("notified-after-care notified_on");
    assertThat(code(notified(ceased, TODAY.plusDays(1)))).isEqualTo("invalid-fields notified_on");
  }

  private static CarePeriod inCare(ACareStart told) {
    UUID child = UUID.randomUUID();
    Before nobody = new Before(child, null, List.of());
    return granted(CarePolicy.start(UUID.randomUUID(), nobody, told.told(), TODAY)).period();
  }

  private static Ruling<IroAppointment> appoint(
      CarePeriod period, String iro, @Nullable LocalDate day) {
    return AdmissionPolicy.appoint(period, new AppointIro(iro, day), TODAY);
  }

  private static Ruling<LocalDate> notified(CarePeriod period, @Nullable LocalDate day) {
    return AdmissionPolicy.notified(period, new RecordNotification(day), TODAY);
  }
}
