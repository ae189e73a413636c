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
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** A family of two, as somebody tells its years through the use cases in some order. */
final class AHistory {
  private static final ToldOutOfTime WHY = new ToldOutOfTime(DelayReason.NOT_KNOWN, "Demo Manager");

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
