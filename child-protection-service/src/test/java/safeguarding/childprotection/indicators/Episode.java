package safeguarding.childprotection.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.WorkingDays;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.timescale.ConferenceClocks;

/**
 * From a referral to whatever came of it.
 *
 * @param heldOn null where the request was withdrawn
 * @param stoodDownOn the day on which an earlier booking was lost; null without one
 * @param categories of the plans, child by child; null for none
 * @param reviews the days of the reviews, the oldest first
 * @param endedOn null while the plans go on
 * @param byConference whether the last review ended them; else the family moved
 */
record Episode(
    LocalDate referredOn,
    LocalDate discussedOn,
    int hoursToWrite,
    LocalDate requestedOn,
    @Nullable LocalDate heldOn,
    @Nullable LocalDate stoodDownOn,
    List<@Nullable PlanCategory> categories,
    List<LocalDate> reviews,
    @Nullable LocalDate endedOn,
    boolean byConference) {

  /** Some episodes from 2015 on, one after the other; of the last, the plans may go on. */
  static List<Episode> random(Random random) {
    List<Episode> episodes = new ArrayList<>();
    LocalDate from = LocalDate.of(2015, 1, 5).plusDays(random.nextInt(120));
    while (from.getYear() < 2020) {
      LocalDate discussedOn = worked(from.plusDays(random.nextInt(4)));
      LocalDate requestedOn = worked(discussedOn.plusDays(3 + random.nextInt(16)));
      LocalDate heldOn = worked(requestedOn.plusDays(4 + random.nextInt(14)));
      boolean withdrawn = random.nextInt(6) == 0;
      List<@Nullable PlanCategory> categories = new ArrayList<>();
      categories.add(withdrawn || random.nextInt(5) == 0 ? null : PlanCategory.NEGLECT);
      categories.add(withdrawn || random.nextInt(3) == 0 ? null : PlanCategory.EMOTIONAL);
      boolean planned = categories.stream().anyMatch(category -> category != null);
      List<LocalDate> reviews = new ArrayList<>();
      LocalDate last = worked(heldOn.plusDays(60 + random.nextInt(40)));
      for (int i = random.nextInt(4); planned && i > 0; i--) {
        reviews.add(last);
        last = worked(last.plusDays(110 + random.nextInt(90)));
      }
      boolean byConference = !reviews.isEmpty() && random.nextBoolean();
      LocalDate moved = reviews.isEmpty() ? last : last.minusDays(random.nextInt(60));
      @Nullable LocalDate endedOn = byConference ? reviews.getLast() : planned ? moved : null;
      LocalDate after = endedOn == null ? heldOn : endedOn;
      LocalDate next = after.plusDays(5 + random.nextInt(300));
      boolean goesOn = next.getYear() >= 2020 && random.nextBoolean();
      episodes.add(
          new Episode(
              from,
              discussedOn,
              random.nextInt(40),
              requestedOn,
              withdrawn ? null : heldOn,
              random.nextInt(4) == 0 ? worked(requestedOn) : null,
              Collections.unmodifiableList(categories),
              List.copyOf(reviews),
              goesOn ? null : endedOn,
              byConference && !goesOn));
      from = next;
    }
    return episodes;
  }

  private static LocalDate worked(LocalDate day) {
    WorkingDays calendar = TestService.bean(ConferenceClocks.class).workingDays();
    LocalDate worked = day;
    while (!calendar.isWorkingDay(worked)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }
}
