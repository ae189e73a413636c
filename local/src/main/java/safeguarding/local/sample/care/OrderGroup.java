package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the plan of the years: siblings under a supervision order.
 *
 * @param weeks from the second review on, between one review and the next
 */
record OrderGroup(LocalDate madeOn, List<Integer> ages, LocalDate endedOn, int weeks) {
  static OrderGroup of(String madeOn, String endedOn, int weeks, Integer... ages) {
    return new OrderGroup(LocalDate.parse(madeOn), List.of(ages), LocalDate.parse(endedOn), weeks);
  }
}
