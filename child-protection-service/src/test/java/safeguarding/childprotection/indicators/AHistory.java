package safeguarding.childprotection.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.WorkingDays;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.BookConference;
import safeguarding.childprotection.conference.BookReviewConference;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.conference.DelayReason;
import safeguarding.childprotection.conference.HoldConference;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.conference.NewConferences;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.conference.StandDownConference;
import safeguarding.childprotection.conference.ToldOutOfTime;
import safeguarding.childprotection.conference.WithdrawConference;
import safeguarding.childprotection.conference.WithdrawalReason;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** A family of two, as somebody tells its years through the use cases in some order. */
final class AHistory {
  private static final ToldOutOfTime WHY = new ToldOutOfTime(DelayReason.NOT_KNOWN, "Demo Manager");

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
      boolean byConference) {}

  private final Caller caller;
  private final Random random;
  private final Conferences conferences = TestService.bean(Conferences.class);
  private @Nullable AFamily family;

  private AHistory(Caller caller, Random random) {
    this.caller = caller;
    this.random = random;
  }

  AFamily family() {
    AFamily known = family;
    return Objects.requireNonNull(known);
  }

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

  /** Tells the episodes one after the other; the reviews of each in order or not. */
  static AHistory told(Caller caller, List<Episode> episodes, Random random, boolean inOrder) {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
    AHistory history = new AHistory(caller, random);
    episodes.forEach(episode -> history.tell(episode, inOrder));
    return history;
  }

  private void tell(Episode episode, boolean inOrder) {
    AFamily known = family;
    AFamily now =
        known == null
            ? AFamily.referred(caller, episode.referredOn(), 2)
            : known.referredAgain(episode.referredOn());
    family = known == null ? now : known;
    now.discussed(episode.discussedOn()).atRisk(episode.discussedOn());
    now.writtenUp(AFamily.at(episode.discussedOn()).plusSeconds(3_600L * episode.hoursToWrite()));
    Begun conference = now.requested(episode.requestedOn());
    String etag = stoodDown(episode, conference);
    if (episode.heldOn() == null) {
      withdraw(episode, conference, etag);
      return;
    }
    List<UUID> planned = hold(episode, conference, etag);
    if (!planned.isEmpty()) {
      afterwards(episode, planned, inOrder);
    }
  }

  private String stoodDown(Episode episode, Begun conference) {
    LocalDate day = episode.stoodDownOn();
    if (day == null) {
      return conference.etag();
    }
    String booked = book(conference.conferenceId(), conference.etag(), day);
    return AFamily.granted(
            conferences.standDown(
                caller,
                "test",
                conference.conferenceId(),
                booked,
                new StandDownConference(day, DelayReason.NO_CLERK, "Demo Manager")))
        .etag();
  }

  private void withdraw(Episode episode, Begun conference, String etag) {
    boolean error = episode.requestedOn().getDayOfMonth() % 2 == 0;
    AFamily.granted(
        conferences.withdraw(
            caller,
            "test",
            conference.conferenceId(),
            etag,
            new WithdrawConference(
                episode.requestedOn().plusDays(1),
                error ? WithdrawalReason.IN_ERROR : WithdrawalReason.MOVED,
                "Demo Manager",
                "We were told.")));
  }

  /** The children whose plans began. */
  private List<UUID> hold(Episode episode, Begun conference, String etag) {
    LocalDate day = Objects.requireNonNull(episode.heldOn());
    String booked = book(conference.conferenceId(), etag, day);
    List<UUID> planned = new ArrayList<>();
    List<ToldDecision> decisions = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      UUID child = family().child(i);
      PlanCategory category = episode.categories().get(i);
      if (category != null) {
        planned.add(child);
      }
      decisions.add(
          category == null
              ? AFamily.decision(child, DecisionOutcome.NO_PLAN)
              : plan(episode, child, category, day));
    }
    AFamily.granted(
        conferences.hold(
            caller, "test", conference.conferenceId(), booked, AFamily.holding(day, decisions)));
    return planned;
  }

  /** With its end, where a later plan of the child is told already. */
  private ToldDecision plan(Episode episode, UUID child, PlanCategory category, LocalDate day) {
    boolean later =
        family().record().plans().stream()
            .map(PlanRecord::plan)
            .anyMatch(
                plan -> plan.childId().equals(child) && plan.course().startedOn().isAfter(day));
    return new ToldDecision(
        child,
        DecisionOutcome.PLAN,
        category,
        "",
        null,
        "",
        later ? new EndPlan(episode.endedOn(), endReason(episode), "We know.") : null);
  }

  private static PlanEndReason endReason(Episode episode) {
    return episode.byConference() ? PlanEndReason.CHILD_IN_NEED : PlanEndReason.MOVED;
  }

  private void afterwards(Episode episode, List<UUID> planned, boolean inOrder) {
    List<Runnable> steps = new ArrayList<>();
    LocalDate endedOn = episode.endedOn();
    for (LocalDate day : episode.reviews()) {
      boolean ends = episode.byConference() && day.equals(endedOn);
      steps.add(() -> review(day, planned, ends));
    }
    if (endedOn != null && !episode.byConference()) {
      steps.add(() -> planned.forEach(child -> end(child, endedOn)));
    }
    if (!inOrder) {
      Collections.shuffle(steps, random);
    }
    steps.forEach(Runnable::run);
  }

  private void review(LocalDate day, List<UUID> planned, boolean ends) {
    Begun review =
        eitherWay(why ->
            TestService.bean(NewConferences.class)
                .bookReview(
                    caller,
                    "test",
                    family().id(),
                    new BookReviewConference(
                        planned, new BookConference(AFamily.at(day), "Demo Chair", "", why))));
    Ruling<Changed> held = hold(review, day, planned, ends, "Demo Service Manager");
    if (held instanceof Ruling.Refused) {
      held = hold(review, day, planned, ends, "");
    }
    AFamily.granted(held);
  }

  private Ruling<Changed> hold(
      Begun review, LocalDate day, List<UUID> planned, boolean ends, String manager) {
    HoldConference told =
        AFamily.holding(
            day,
            planned.stream()
                .map(child ->
                    ends
                        ? AFamily.end(child, manager)
                        : AFamily.decision(child, DecisionOutcome.CONTINUE))
                .toList());
    return conferences.hold(caller, "test", review.conferenceId(), review.etag(), told);
  }

  /** Where the end was not told with the plan. */
  private void end(UUID child, LocalDate day) {
    for (PlanRecord kept : family().record().plans()) {
      if (kept.plan().childId().equals(child)
          && kept.endRecorded() == null
          && kept.plan().course().startedOn().isBefore(day)) {
        AFamily.granted(
            TestService.bean(Plans.class)
                .end(
                    caller,
                    "test",
                    kept.plan().id(),
                    kept.etag(),
                    new EndPlan(day, PlanEndReason.MOVED, "Told.")));
      }
    }
  }

  private String book(UUID id, String etag, LocalDate day) {
    return eitherWay(why ->
            conferences.book(
                caller,
                "test",
                id,
                etag,
                new BookConference(AFamily.at(day), "Demo Chair", "", why)))
        .etag();
  }

  /** With a reason where the day is out of time, as far as that is known then. */
  private static <T> T eitherWay(Function<@Nullable ToldOutOfTime, Ruling<T>> booking) {
    Ruling<T> inTime = booking.apply(null);
    return inTime instanceof Ruling.Granted<T>(T value)
        ? value
        : AFamily.granted(booking.apply(WHY));
  }
}
