package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the plan of the years: siblings who are looked after together.
 *
 * @param ages on the first day
 * @param weeks from the second review on, between one review and the next
 * @param toldLate whether the safeguarding unit was told so late that the first review was late
 */
record CareGroup(
    LocalDate startedOn,
    List<Integer> ages,
    LocalDate ceasedOn,
    CareEndReason reason,
    int weeks,
    boolean unaccompanied,
    boolean toldLate) {
  private static final int NEARLY_SIX_MONTHS = 24;

  static CareGroup lookedAfter(String startedOn, Integer... ages) {
    LocalDate start = LocalDate.parse(startedOn);
    return new CareGroup(
        start, List.of(ages), start, CareEndReason.E4A, NEARLY_SIX_MONTHS, false, false);
  }

  CareGroup until(String day, CareEndReason why) {
    return new CareGroup(
        startedOn, ages, LocalDate.parse(day), why, weeks, unaccompanied, toldLate);
  }

  CareGroup reviewedEvery(int often) {
    return new CareGroup(startedOn, ages, ceasedOn, reason, often, unaccompanied, toldLate);
  }

  CareGroup whoCameAlone() {
    return new CareGroup(startedOn, ages, ceasedOn, reason, weeks, true, toldLate);
  }

  CareGroup reviewedLateAtFirst() {
    return new CareGroup(startedOn, ages, ceasedOn, reason, weeks, unaccompanied, true);
  }
}
