package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.calendar.LongDate;
import safeguarding.calendar.WorkingDays;
import safeguarding.rulings.Violations;

/**
 * Between which days a conference lies: on a working day, not before what it follows, and in time
 * or with a reason. Booking and holding are judged alike.
 *
 * @param after what it follows
 * @param dueOn the last day in time; null beyond the known bank holidays
 */
record ConferenceLimits(Preceding after, @Nullable LocalDate dueOn, WorkingDays workingDays) {

  /** What a conference follows. */
  sealed interface Preceding {
    /**
     * An initial conference may be on the day of its request, which is not before the discussion.
     */
    record Request(LocalDate discussedOn, LocalDate requestedOn) implements Preceding {}

    /**
     * A review looks at what was done since the conference before it: it is on a day without
     * another.
     *
     * @param startedOn when the plan began, or the last of the siblings' plans
     * @param conferences the days of every conference on the plans
     */
    record PlanBegun(LocalDate startedOn, Set<LocalDate> conferences) implements Preceding {
      /** Keeps its own copy. */
      public PlanBegun {
        conferences = Set.copyOf(conferences);
      }
    }
  }

  /** Notes what is wrong with a day on which the conference is to be, or was. */
  void checkDay(Violations violations, String field, LocalDate day) {
    switch (after) {
      case Preceding.Request request -> checkRequested(violations, field, day, request);
      case Preceding.PlanBegun plan -> checkReview(violations, field, day, plan);
    }
    checkWorked(violations, field, day, workingDays);
  }

  private static void checkRequested(
      Violations violations, String field, LocalDate day, Preceding.Request request) {
    if (day.isBefore(request.discussedOn())) {
      violations.against(
          "conference-before-strategy-discussion",
          field,
          "The conference cannot be before the strategy discussion of "
              + LongDate.inWords(request.discussedOn()));
    } else if (day.isBefore(request.requestedOn())) {
      violations.against(
          "conference-before-request",
          field,
          "The conference cannot be before it was requested on "
              + LongDate.inWords(request.requestedOn()));
    }
  }

  private static void checkReview(
      Violations violations, String field, LocalDate day, Preceding.PlanBegun plan) {
    if (plan.conferences().contains(day)) {
      violations.against(
          "review-on-day-of-last-conference",
          field,
          "The review cannot be on the day of another conference of the plan, "
              + LongDate.inWords(day));
    } else if (day.isBefore(plan.startedOn())) {
      violations.against(
          "conference-before-last-conference",
          field,
          "The review cannot be before the conference that began the plan on "
              + LongDate.inWords(plan.startedOn()));
    }
  }

  /** Notes a day that is not worked, or of which that is not known: there is no guess. */
  private static void checkWorked(
      Violations violations, String field, LocalDate day, WorkingDays workingDays) {
    try {
      if (!workingDays.isWorkingDay(day)) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        violations.against(
            "not-a-working-day",
            field,
            "%s %s is %s"
                .formatted(
                    weekday, LongDate.inWords(day), weekend ? "a weekend" : "a bank holiday"));
      }
    } catch (BeyondKnownCalendar beyond) {
      violations.against("beyond-known-calendar", field, String.valueOf(beyond.getMessage()));
    }
  }

  /**
   * Whether a day is after the last day in time. Where that cannot be counted it lies after every
   * day that {@link #checkDay} lets through.
   */
  boolean isLate(LocalDate day) {
    return dueOn != null && day.isAfter(dueOn);
  }

  /**
   * Asks for the reason of a late day, and refuses one for a day in time.
   *
   * @param path of the field out_of_time
   * @param saidBefore the booking has said why already
   * @return the reason; null when there is none, rightly or not
   */
  @Nullable OutOfTime checkReason(
      Violations violations,
      String path,
      LocalDate day,
      @Nullable ToldOutOfTime told,
      boolean saidBefore) {
    if (told == null) {
      if (isLate(day) && !saidBefore) {
        violations.against(
            "out-of-time-reason-needed",
            path + ".reason",
            "Choose why it is later than %s, the last day in time".formatted(dueInWords()));
      }
      return null;
    }
    if (!isLate(day)) {
      violations.against(
          "not-out-of-time", path + ".reason", "This day is in time: leave the reason out");
      return null;
    }
    violations.required(path + ".reason", told.reason(), "Choose why it is out of time");
    violations.required(path + ".agreed_by", told.agreedBy(), "Enter which manager agreed");
    violations.shortText(path + ".agreed_by", told.agreedBy());
    return told.reason() == null ? null : new OutOfTime(told.reason(), told.agreedBy());
  }

  private String dueInWords() {
    return dueOn == null ? "" : LongDate.inWords(dueOn);
  }
}
