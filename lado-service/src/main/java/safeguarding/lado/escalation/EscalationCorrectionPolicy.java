package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.Correcting;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How what was raised with directors, and what they did, may be corrected or taken back: to
 * whatever could have been recorded. What follows a reinstatement that is not agreed is corrected
 * with that (report 205/2018 §4.6).
 */
final class EscalationCorrectionPolicy {
  private EscalationCorrectionPolicy() {}

  static Ruling<CorrectedEscalation> correct(
      CaseHead about, List<Escalation> known, EscalationCorrection told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Escalation> found = EscalationPolicy.find(known, told.escalationId(), violations);
    if (!told.withdrawn()) {
      raising(about, found, told, today, violations);
      answer(found, told, today, violations);
    }
    found
        .filter(escalation -> escalation.follows() && changesRaising(escalation, told))
        .ifPresent(_ ->
            violations.against(
                "escalation-follows-work-status",
                told.withdrawn() ? "withdrawn" : "raising",
                "This was raised of a reinstatement that is not agreed, and follows it. Correct the"
                    + " adult's work status instead"));
    Correcting.reason(violations, told.reason());
    return violations
        .<Escalation>ruling(found::orElseThrow)
        .then(before -> changed(before, told.withdrawn() ? null : right(before, told)));
  }

  private static Ruling<CorrectedEscalation> changed(
      Escalation before, @Nullable Escalation after) {
    return before.equals(after)
        ? Ruling.refused(Correcting.NOTHING_CHANGED)
        : Ruling.granted(new CorrectedEscalation(before, after));
  }

  private static boolean changesRaising(Escalation escalation, EscalationCorrection told) {
    ToldEscalation raising = told.raising();
    return told.withdrawn() || (raising != null && !raising.equals(escalation.raising()));
  }

  private static void raising(
      CaseHead about,
      Optional<Escalation> found,
      EscalationCorrection told,
      LocalDate today,
      Violations violations) {
    ToldEscalation raising = told.raising();
    if (raising != null) {
      EscalationPolicy.raising("raising.", about, raising, today, violations);
    } else if (found.isPresent() && !found.get().follows()) {
      violations.invalid("raising", "Write what was raised");
    }
  }

  private static void answer(
      Optional<Escalation> found,
      EscalationCorrection told,
      LocalDate today,
      Violations violations) {
    ToldAnswer answer = told.answer();
    boolean answered = found.filter(escalation -> escalation.answer() != null).isPresent();
    if (found.isPresent() && !answered && (answer != null || told.answerWithdrawn())) {
      violations.against(
          "escalation-not-answered",
          answer == null ? "answer_withdrawn" : "answer",
          "The directors have not answered this. Record what they did first");
    } else if (answered && !told.answerWithdrawn()) {
      EscalationPolicy.answering(
          "answer.",
          found.map(escalation -> raisedOn(escalation, told)),
          answer == null ? new ToldAnswer(null, null, "") : answer,
          today,
          violations);
    }
  }

  private static LocalDate raisedOn(Escalation escalation, EscalationCorrection told) {
    ToldEscalation raising = told.raising();
    LocalDate right = raising == null ? null : raising.raisedOn();
    return right == null ? escalation.raisedOn() : right;
  }

  private static Escalation right(Escalation before, EscalationCorrection told) {
    ToldEscalation raising = Objects.requireNonNullElse(told.raising(), before.raising());
    return before.corrected(
        raisedOn(before, told), raising.raisedTo(), raising.reason(), rightAnswer(before, told));
  }

  private static Escalation.@Nullable Answer rightAnswer(
      Escalation before, EscalationCorrection told) {
    Escalation.Answer stands = before.answer();
    ToldAnswer answer = told.answer();
    if (stands == null || answer == null || told.answerWithdrawn()) {
      return null;
    }
    return stands.corrected(Objects.requireNonNull(answer.answeredOn()), answer.answer());
  }
}
