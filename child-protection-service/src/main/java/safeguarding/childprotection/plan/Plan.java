package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** The days of the conferences that began or continued it, the oldest first. */
  default List<LocalDate> begunOrContinuedOn() {
    @Nullable LocalDate endedBy =
        this instanceof Ended(_, PlanEnd end) && end.conferenceId() != null ? end.endedOn() : null;
    return Stream.concat(Stream.of(course().startedOn()), course().reviewedOn().stream())
        .filter(day -> !day.equals(endedBy))
        .toList();
  }

  /**
   * Whether it is open after this day, or was: a child whose plan ends on the day on which another
   * begins has one plan on that day.
   */
  default boolean isOpenAfter(LocalDate day) {
    LocalDate endedOn = endedOn();
    return endedOn == null || endedOn.isAfter(day);
  }

  /** Whether a review conference on this day is about it. */
  default boolean isUnderReviewOn(LocalDate day) {
    LocalDate endedOn = endedOn();
    return !course().startedOn().isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
  }

  /**
   * What a plan has gone through.
   *
   * @param startConferenceId the initial conference that began it
   * @param repeat the child had a plan here that began before, ever
   * @param reviewedOn the days of the review conferences held on it, the oldest first, the one that
   *     ended it among them
   */
  record Course(
      UUID id,
      UUID familyId,
      UUID childId,
      LocalDate startedOn,
      PlanCategory category,
      UUID startConferenceId,
      boolean repeat,
      List<LocalDate> reviewedOn) {

    /** Keeps its own copy of the days. */
    public Course {
      reviewedOn = List.copyOf(reviewedOn);
    }

    /** The day of the last review conference; null before the first. */
    public @Nullable LocalDate lastReviewedOn() {
      return reviewedOn.isEmpty() ? null : reviewedOn.getLast();
    }

    /** The day of the last review conference before this day; null where it is the first. */
    public @Nullable LocalDate reviewedBefore(LocalDate day) {
      return reviewedOn.stream()
          .filter(reviewed -> reviewed.isBefore(day))
          .max(Comparator.naturalOrder())
          .orElse(null);
    }

    /** Whether a review conference was held on it after this day. */
    public boolean isReviewedAfter(LocalDate day) {
      return reviewedOn.stream().anyMatch(reviewed -> reviewed.isAfter(day));
    }

    /** The day of the last conference on it, from which the next review is counted. */
    public LocalDate lastConferenceOn() {
      LocalDate reviewed = lastReviewedOn();
      return reviewed == null ? startedOn : reviewed;
    }
  }
}
