package safeguarding.lado.worklog;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What can be logged (report 205/2018 §3.4; a person whom a MAPPA meeting discussed never). */
final class WorkRules {
  private static final int MOST_PEOPLE = 10_000;
  private static final int MOST_CASES = 100;

  private WorkRules() {}

  /** The correction of an entry. */
  record Corrected(LadoWork work, boolean withdrawn, String reason) {}

  /** A new entry. */
  static Ruling<LadoWork> log(ToldWork told, LocalDate today) {
    return checked(told, today, new Violations());
  }

  /** An entry told anew. */
  static Ruling<Corrected> correct(
      WorkEntry kept, ToldWork told, boolean withdrawn, String reason, LocalDate today) {
    if (kept.withdrawn()) {
      return Ruling.refused(
          Refusal.of("work-taken-back", "This entry was taken back. Log the work anew"));
    }
    Violations wrong = new Violations();
    wrong.required("reason", reason, "Write why you correct this");
    wrong.longText("reason", reason);
    if (withdrawn) {
      return wrong.ruling(() -> new Corrected(kept.work(), true, reason));
    }
    return checked(told, today, wrong).map(work -> new Corrected(work, false, reason));
  }

  private static Ruling<LadoWork> checked(ToldWork told, LocalDate today, Violations wrong) {
    wrong.required("kind", told.kind(), "Choose what was done");
    @Nullable LocalDate day =
        wrong.happened("happened_on", told.happenedOn(), today, "Enter the day, like 3 6 2019");
    wrong.shortText("with", told.with());
    wrong.shortText("topic", told.topic());
    if (told.people() < 0 || told.people() > MOST_PEOPLE) {
      wrong.invalid("people", "Enter a number from 0 to 10,000");
    }
    if (told.kind() == LadoWorkKind.MAPPA) {
      mappa(told, wrong);
    } else if (told.mappaLevel() != 0 || told.mappaCases() != 0) {
      wrong.against(
          "level-without-mappa", "mappa_level", "Only a MAPPA meeting has a level and cases");
    }
    if (told.kind() == LadoWorkKind.TRAINING) {
      wrong.required("with", told.with(), "Enter who was trained, as a group or organisation");
      wrong.required("topic", told.topic(), "Enter what the training was about");
      if (told.people() == 0) {
        wrong.invalid("people", "Enter how many people were trained");
      }
    }
    return wrong.ruling(() ->
        new LadoWork(
            Objects.requireNonNull(told.kind()),
            Objects.requireNonNull(day),
            told.with(),
            told.topic(),
            told.people(),
            told.mappaLevel(),
            told.mappaCases()));
  }

  private static void mappa(ToldWork told, Violations wrong) {
    if (told.mappaLevel() < 1 || told.mappaLevel() > 3) {
      wrong.invalid("mappa_level", "Choose the level of the meeting, 1 to 3");
    }
    if (told.mappaCases() < 0 || told.mappaCases() > MOST_CASES) {
      wrong.invalid("mappa_cases", "Enter a number from 0 to 100");
    }
    for (var text : java.util.Map.of("with", told.with(), "topic", told.topic()).entrySet()) {
      if (!text.getValue().isEmpty()) {
        wrong.against(
            "mappa-without-names",
            text.getKey(),
            "Leave this empty: of a MAPPA meeting only level and number are kept");
      }
    }
  }
}
