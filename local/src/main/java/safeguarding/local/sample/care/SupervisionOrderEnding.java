package safeguarding.local.sample.care;

import java.time.LocalDate;

/** A supervision order ends. */
record SupervisionOrderEnding(LocalDate endedOn, String reason) {
  static SupervisionOrderEnding expired(LocalDate day) {
    return new SupervisionOrderEnding(day, "expired");
  }
}
