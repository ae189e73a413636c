package safeguarding.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Subject;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceLifecycle.Step;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may happen to a conference: (state, command, today) → new state or a named refusal. */
final class ConferencePolicy {
  private static final Refusal NO_PLAN_LEFT =
      Refusal.of("plan-already-ended", "No child of this review had an open plan on that day");

  private ConferencePolicy() {}

  /** A new conference, and its last day in time; null beyond the known bank holidays. */
  record Due<C extends Conference>(C conference, @Nullable LocalDate dueOn) {}

  /** The initial conference that an enquiry has shown to be needed. */
  static Ruling<Due<Requested>> request(
      UUID id,
      Concluded enquiry,
      RequestConference command,
      FamilyCase family,
      ConferenceClocks clocks,
      LocalDate today) {
    return RequestRules.check(enquiry, command, family, clocks, today)
        .map(initial -> new Subject(id, family.familyId(), initial, command.childIds()))
        .map(subject ->
            new Due<>(
                new Requested(subject),
                family
                    .limits(subject.occasion(), subject.childIds(), today, clocks)
                    .map(ConferenceLimits::dueOn)
                    .orElse(null)));
  }

  /** The date of a conference that was requested, or was stood down. */
  static Ruling<Booked> book(
      Conference conference, BookConference command, FamilyCase family, ConferenceClocks clocks) {
    return ConferenceLifecycle.next(conference.state(), Step.BOOK)
        .then(_ -> limits(conference, family, bookedDay(conference, command), clocks))
        .then(limits -> booked(conference.subject(), command, limits));
  }

  /**
   * Without a day the rest is judged by the day it was booked for, or that it was requested for.
   */
  private static LocalDate bookedDay(Conference conference, BookConference command) {
    return command.startsAt() == null
        ? conference.day().orElse(Violations.FIRST_DAY)
        : LondonTime.dateOf(command.startsAt());
  }

  private static Ruling<Booked> booked(
      Subject subject, BookConference command, ConferenceLimits limits) {
    Violations violations = new Violations();
    Supplier<Booking> booking = BookingRules.check(violations, "", command, limits);
    return violations.ruling(() -> new Booked(subject, booking.get()));
  }

  /** A review conference of children on a plan: the next, or one of years ago. */
  static Ruling<Due<Booked>> bookReview(
      UUID id,
      BookReviewConference command,
      FamilyCase family,
      ConferenceClocks clocks,
      LocalDate today) {
    Violations violations = new Violations();
    Instant startsAt = command.booking().startsAt();
    @Nullable LocalDate day = startsAt == null ? null : LondonTime.dateOf(startsAt);
    ReviewRules.check(violations, command.childIds(), family, day, today);
    Review review = new Review();
    @Nullable ConferenceLimits limits =
        day == null ? null : family.limits(review, command.childIds(), day, clocks).orElse(null);
    Supplier<Booking> booking =
        BookingRules.check(violations, "booking.", command.booking(), limits);
    Subject subject = new Subject(id, family.familyId(), review, command.childIds());
    return violations.ruling(() ->
        new Due<>(new Booked(subject, booking.get()), limits == null ? null : limits.dueOn()));
  }

  /** A conference that was held, with the chair's decision for each child. */
  static Ruling<Held> hold(
      Conference conference,
      HoldConference command,
      FamilyCase family,
      ConferenceClocks clocks,
      LocalDate today) {
    return ConferenceLifecycle.next(conference.state(), Step.HOLD)
        .map(_ -> (Booked) conference)
        .then(booked ->
            limits(booked, family, HoldingRules.day(booked, command), clocks)
                .then(limits ->
                    HoldingRules.check(booked, command, family, limits, today)
                        .map(holding -> new Held(booked.subject(), booked.booking(), holding))));
  }

  /** A booked conference that did not take place. */
  static Ruling<StoodDown> standDown(
      Conference conference, StandDownConference command, LocalDate today) {
    return ConferenceLifecycle.next(conference.state(), Step.STAND_DOWN)
        .then(_ -> StandingDownRules.check((Booked) conference, command, today))
        .map(standingDown -> new StoodDown(conference.subject(), standingDown));
  }

  /** A conference without a date that will have none. */
  static Ruling<Withdrawn> withdraw(
      Conference conference, WithdrawConference command, FamilyCase family, LocalDate today) {
    return ConferenceLifecycle.next(conference.state(), Step.WITHDRAW)
        .then(_ -> WithdrawalRules.check(conference, command, family, today))
        .map(withdrawal -> new Withdrawn(conference.subject(), null, withdrawal));
  }

  private static Ruling<ConferenceLimits> limits(
      Conference conference, FamilyCase family, LocalDate day, ConferenceClocks clocks) {
    Subject subject = conference.subject();
    Optional<ConferenceLimits> limits =
        family.limits(subject.occasion(), subject.childIds(), day, clocks);
    return limits.isPresent() ? Ruling.granted(limits.get()) : Ruling.refused(NO_PLAN_LEFT);
  }
}
