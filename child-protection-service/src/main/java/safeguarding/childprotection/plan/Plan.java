package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child protection plan. A record per state, so that an end without a plan cannot be written. */
public sealed interface Plan {
  Course course();

  /** The plan goes on. */
  record Open(Course course) implements Plan {}

  /** The plan has ended. */
  record Ended(Course course, PlanEnd end) implements Plan {}

  /** Its id. */
  default UUID id() {
    return course().id();
  }

  /** Whose plan it is. */
  default UUID childId() {
    return course().childId();
  }

  /** The day it ended; null while it is open. */
  default @Nullable LocalDate endedOn() {
    return switch (this) {
      case Open _ -> null;
      case Ended ended -> ended.end().endedOn();
    };
  }

  /**
   * Whether it is open after this day, or was: a child whose plan ends on the day on which another
   * begins has one plan on that day.
   */
  default boolean isOpenAfter(LocalDate day) {
    LocalDate endedOn = endedOn();
    return endedOn == null || endedOn.isAfter(day);
  }

  /**
   * What a plan has gone through.
   *
   * @param startConferenceId the initial conference that began it
   * @param repeat the child had a plan here before, ever
   * @param reviews how many review conferences were held on it, the one that ended it among them
   * @param lastReviewedOn the day of the last of them; null before the first
   */
  record Course(
      UUID id,
      UUID familyId,
      UUID childId,
      LocalDate startedOn,
      PlanCategory category,
      UUID startConferenceId,
      boolean repeat,
      int reviews,
      @Nullable LocalDate lastReviewedOn) {

    /** The day of the last conference on it, from which the next review is counted. */
    public LocalDate lastConferenceOn() {
      return lastReviewedOn == null ? startedOn : lastReviewedOn;
    }

    Course reviewed(LocalDate day) {
      return new Course(
          id, familyId, childId, startedOn, category, startConferenceId, repeat, reviews + 1, day);
    }
  }
}
