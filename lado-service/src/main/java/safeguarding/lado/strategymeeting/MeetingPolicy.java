package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.correction.Correcting;
import safeguarding.lado.strategymeeting.Meeting.Booked;
import safeguarding.lado.strategymeeting.Meeting.Cancelled;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.Meeting.Planned;
import safeguarding.lado.strategymeeting.MeetingLifecycle.Step;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may happen to a meeting: (state, command, now) to new state or a named refusal. */
final class MeetingPolicy {
  private MeetingPolicy() {}

  /** A meeting that lies ahead. */
  static Ruling<Booked> book(UUID id, ToldPlan told, CaseFacts about, Instant now) {
    return PlanRules.check(told, about, now)
        .map(plan -> new Booked(id, plan.inviting(InvitedNumbers.first(plan.invited())), 0));
  }

  /** The same meeting, otherwise. Each change is the next in everybody's calendar. */
  static Ruling<Booked> change(MeetingFile file, ToldPlan told, Instant now) {
    return planned(file.meeting(), Step.CHANGE)
        .then(planned ->
            PlanRules.check(told, file.about(), now)
                .map(plan ->
                    plan.inviting(
                        InvitedNumbers.following(
                            plan.invited(), planned.plan().invited(), file.nextNumber())))
                .map(plan -> new Booked(planned.id(), plan, planned.sequence() + 1)));
  }

  /** It will not be held. */
  static Ruling<Cancelled> cancel(Meeting meeting, String reason) {
    return planned(meeting, Step.CANCEL)
        .then(planned -> {
          Violations violations = new Violations();
          violations.required("reason", reason, "Enter why it is cancelled");
          violations.longText("reason", reason);
          return violations.ruling(
              () -> new Cancelled(meeting.id(), planned.plan(), planned.sequence() + 1, reason));
        });
  }

  /**
   * What those who are invited have told before a meeting: of each who told something else than is
   * noted, the place in the list with that.
   *
   * @param told one for each who is invited; null for nothing
   */
  static Ruling<Map<Integer, Attendee>> note(MeetingFile file, List<@Nullable Attendance> told) {
    return planned(file.meeting(), Step.NOTE)
        .then(_ -> {
          Violations violations = new Violations();
          if (told.size() != file.people().size()) {
            violations.invalid("people", "Say it of each person who is invited");
            return violations.ruling(Map::of);
          }
          Map<Integer, Attendee> other = new TreeMap<>();
          for (int i = 0; i < told.size(); i++) {
            Attendance reply = told.get(i);
            if (reply == Attendance.CAME || reply == Attendance.ABSENT) {
              violations.invalid(
                  "people[" + i + "].attendance", "Who came is recorded once it was held");
            } else if (reply != file.people().get(i).attendance()) {
              other.put(i, new Attendee(file.people().get(i).person(), reply));
            }
          }
          return violations.isEmpty() && other.isEmpty()
              ? Ruling.refused(Correcting.NOTHING_CHANGED)
              : violations.ruling(() -> other);
        });
  }

  /** A booked meeting was held. */
  static Ruling<Held> hold(MeetingFile file, ToldHolding told, Instant now) {
    return planned(file.meeting(), Step.HOLD)
        .then(planned ->
            HoldingRules.check(planned.kind(), told.withReplies(file.people()), file.about(), now)
                .map(holding -> new Held(planned.id(), planned.kind(), holding, planned.agenda())));
  }

  /** A meeting was held that was never booked here. */
  static Ruling<Held> record(
      UUID id, @Nullable MeetingKind kind, ToldHolding told, CaseFacts about, Instant now) {
    return HoldingRules.checkUnbooked(kind, told, about, now)
        .map(holding -> new Held(id, Objects.requireNonNull(kind), holding, List.of()));
  }

  /** The minutes were circulated: once, and again when they were corrected since. */
  static Ruling<Circulation> circulate(
      MeetingFile file, Circulation told, String minutes, LocalDate today) {
    return held(file.meeting(), Step.CIRCULATE)
        .then(held -> {
          if (file.circulation() != null && !file.outdated()) {
            return Ruling.refused(
                Refusal.of("already-circulated", "The minutes have already been circulated"));
          }
          Violations violations = new Violations();
          FollowUpRules.circulation(violations, held.holding().heldOn(), told, today);
          violations.longText("minutes", minutes);
          if (!minutes.isEmpty() && !held.holding().minutes().isEmpty()) {
            violations.invalid(
                "minutes", "Correct the minutes first. They go out as they are then");
          }
          return violations.ruling(() -> told);
        });
  }

  /** Somebody does something by a day. */
  static Ruling<Action> act(
      MeetingFile file, UUID id, String what, String owner, @Nullable LocalDate dueOn) {
    return held(file.meeting(), Step.ACT)
        .then(held -> {
          Violations violations = new Violations();
          FollowUpRules.action(violations, "", held.holding().heldOn(), what, owner, dueOn);
          return violations.ruling(
              () -> new Action(id, what, owner, Objects.requireNonNull(dueOn), null));
        });
  }

  /** It was done. */
  static Ruling<Action> complete(
      MeetingFile file, UUID id, @Nullable LocalDate told, LocalDate today) {
    Action action = file.action(id);
    if (action.completedOn() != null) {
      return Ruling.refused(Refusal.of("action-already-done", "This action is already done"));
    }
    Violations violations = new Violations();
    LocalDate heldOn = LondonTime.dateOf(file.meeting().startsAt());
    LocalDate on = FollowUpRules.done(violations, "completed_on", heldOn, told, today);
    return violations.ruling(
        () -> new Action(id, action.what(), action.owner(), action.dueOn(), on));
  }

  private static Ruling<Planned> planned(Meeting meeting, Step step) {
    return MeetingLifecycle.next(meeting.state(), step)
        .then(_ ->
            switch (meeting) {
              case Planned planned -> Ruling.granted(planned);
              case Held _ -> throw new IllegalStateException("a meeting that was held has no plan");
            });
  }

  static Ruling<Held> held(Meeting meeting, Step step) {
    return MeetingLifecycle.next(meeting.state(), step)
        .then(_ ->
            switch (meeting) {
              case Held held -> Ruling.granted(held);
              case Planned _ -> throw new IllegalStateException("this meeting was not held");
            });
  }
}
