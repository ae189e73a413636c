package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.correction.Correcting;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.MeetingLifecycle.Step;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How what is on record of a meeting that was held may be corrected: to whatever could have been
 * recorded, and to nothing at all.
 */
final class MeetingCorrectionPolicy {
  private static final Refusal OLDER =
      Refusal.at(
          "circulated-again-since",
          "withdrawn",
          "Corrected minutes went out after these. Take that back first, or correct this one");

  private MeetingCorrectionPolicy() {}

  /** The meeting as it is right. */
  static Ruling<Held> correct(MeetingFile file, HoldingCorrection told) {
    return MeetingPolicy.held(file.meeting(), Step.CORRECT)
        .then(held ->
            HoldingRules.checkCorrection(file, held, told)
                .then(right -> Correcting.unlessSame(right, held)));
  }

  /** It was never held, or is of another case. */
  static Ruling<Held> withdraw(MeetingFile file, String why) {
    return MeetingPolicy.held(file.meeting(), Step.WITHDRAW)
        .then(held -> {
          Violations violations = new Violations();
          violations.required("reason", why, "Write why it is taken back");
          violations.longText("reason", why);
          return violations.ruling(() -> held);
        });
  }

  /** The action as it is right; one that is taken back as it stands. */
  static Ruling<Action> action(MeetingFile file, ActionCorrection told, LocalDate today) {
    Action before = file.action(told.actionId());
    LocalDate heldOn = LondonTime.dateOf(file.meeting().startsAt());
    Violations violations = new Violations();
    if (!told.withdrawn()) {
      FollowUpRules.action(violations, "action.", heldOn, told.what(), told.owner(), told.dueOn());
      if (told.completedOn() != null) {
        FollowUpRules.done(violations, "action.completed_on", heldOn, told.completedOn(), today);
      }
    }
    Correcting.reason(violations, told.reason());
    return violations
        .ruling(() -> told.withdrawn() ? before : right(told))
        .then(right ->
            told.withdrawn() ? Ruling.granted(right) : Correcting.unlessSame(right, before));
  }

  private static Action right(ActionCorrection told) {
    return new Action(
        told.actionId(),
        told.what(),
        told.owner(),
        Objects.requireNonNull(told.dueOn()),
        told.completedOn());
  }

  /** The circulation as it is right; one that is taken back as it stands. */
  static Ruling<KeptCirculation> circulation(
      MeetingFile file, CirculationCorrection told, LocalDate today) {
    Optional<KeptCirculation> found =
        file.circulations().stream().filter(one -> one.number() == told.number()).findAny();
    if (found.isEmpty()) {
      return Ruling.refused(
          Refusal.at(
              "circulation-not-found", "number", "This meeting has no such circulation any more"));
    }
    KeptCirculation before = found.get();
    if (told.withdrawn() && !before.equals(file.circulations().getLast())) {
      return Ruling.refused(OLDER);
    }
    Violations violations = new Violations();
    if (!told.withdrawn()) {
      LocalDate heldOn = LondonTime.dateOf(file.meeting().startsAt());
      FollowUpRules.circulation(violations, heldOn, told.circulation(), today);
    }
    Correcting.reason(violations, told.reason());
    return violations
        .ruling(() -> new KeptCirculation(told.number(), told.circulation(), before.recorded()))
        .then(right ->
            told.withdrawn() ? Ruling.granted(before) : Correcting.unlessSame(right, before));
  }
}
