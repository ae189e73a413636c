package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What an episode must hold, and that its reason agrees with what changes (SSDA903). */
final class EpisodeRules {
  private static final int MOST_MILES = 1_000;
  private static final String CONTRADICTS = "episode-reason-contradicts";

  private final String path;
  private final ToldEpisode told;
  private final LocalDate today;
  private final Violations violations;

  /** Says what is wrong with an episode, whose fields lie at this path. */
  EpisodeRules(String path, ToldEpisode told, LocalDate today, Violations violations) {
    this.path = path;
    this.told = told;
    this.today = today;
    this.violations = violations;
  }

  /** The episode that follows those of a period, when every rule is kept. */
  static Ruling<Episode> next(CarePeriod period, Child child, ToldEpisode told, LocalDate today) {
    Violations violations = new Violations();
    EpisodeRules rules = new EpisodeRules("", told, today, violations);
    rules.after(period.lastEpisode());
    LocalDate startedOn = told.startedOn();
    if (startedOn != null && period instanceof Ceased ceased) {
      rules.beforeEnd(startedOn, ceased.ending().ceasedOn());
    }
    if (startedOn != null && violations.isEmpty()) {
      ChildRules.young(child, "started_on", startedOn, violations);
    }
    return violations.ruling(rules::episode);
  }

  /** The first episode of a period: S, and everything that the return asks for. */
  void first() {
    complete();
    if (told.reason() != null && told.reason() != EpisodeReason.S) {
      violations.against(CONTRADICTS, path + "reason", "The first episode begins for reason S");
    }
  }

  /** An episode holds until the day before its last, so none begins on the day care ends. */
  private void beforeEnd(LocalDate startedOn, LocalDate ceasedOn) {
    if (!startedOn.isBefore(ceasedOn)) {
      violations.against(
          "episode-after-care", path + "started_on", "The day must be before the day care ended");
    }
  }

  /** An episode that follows another. */
  private void after(Episode last) {
    complete();
    LocalDate startedOn = told.startedOn();
    if (startedOn != null && !startedOn.isAfter(last.startedOn())) {
      violations.against(
          "episode-overlaps",
          path + "started_on",
          "Another episode began on or after this day. Enter a later one");
    }
    if (told.reason() == null) {
      violations.invalid(path + "reason", "Choose why the episode begins");
    } else if (told.legalStatus() != null && told.placementType() != null) {
      agrees(told.reason(), told.legalStatus(), told.placementType(), last);
    }
  }

  private void complete() {
    violations.happened(
        path + "started_on",
        told.startedOn(),
        today,
        "Enter when the episode began, like 3 6 2019");
    violations.required(path + "legal_status", told.legalStatus(), "Choose the legal status");
    violations.required(
        path + "placement_type", told.placementType(), "Choose the type of placement");
    violations.shortText(path + "provider", told.provider());
    Integer miles = told.distanceMiles();
    if (miles != null && (miles < 0 || miles > MOST_MILES)) {
      violations.invalid(path + "distance_miles", "Enter a distance from 0 to 1,000 miles");
    }
  }

  /**
   * A new carer may have the same type of placement as the one before, so the type can contradict
   * only the reason that says nothing of the placement has changed.
   */
  private void agrees(
      EpisodeReason reason, LegalStatus status, PlacementType placement, Episode last) {
    if (status.isShortBreaks() != last.legalStatus().isShortBreaks()) {
      violations.against(
          "short-breaks-apart",
          path + "legal_status",
          "Short breaks (V3, V4) are a period of their own: end this one and begin another");
    } else if (reason == EpisodeReason.S) {
      violations.against(CONTRADICTS, path + "reason", "S is the reason of a first episode only");
    } else if (reason.changesLegalStatus() == (status == last.legalStatus())) {
      violations.against(
          CONTRADICTS,
          path + "reason",
          reason.changesLegalStatus()
              ? "This reason says that the legal status changes, and it is the same as before"
              : "This reason says that only the placement changes, and so does the legal status");
    } else if (!reason.changesPlacement() && placement != last.placementType()) {
      violations.against(
          CONTRADICTS,
          path + "reason",
          "This reason says that only the legal status changes, and so does the placement");
    }
  }

  /** The episode, once nothing is wrong with it. */
  Episode episode() {
    return new Episode(
        Objects.requireNonNull(told.startedOn()),
        Objects.requireNonNullElse(told.reason(), EpisodeReason.S),
        Objects.requireNonNull(told.legalStatus()),
        Objects.requireNonNull(told.placementType()),
        told.provider(),
        told.inArea(),
        told.distanceMiles());
  }
}
