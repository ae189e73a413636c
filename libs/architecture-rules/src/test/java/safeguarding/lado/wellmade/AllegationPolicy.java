package safeguarding.lado.wellmade;

import java.time.LocalDate;

/** What may happen. */
final class AllegationPolicy {
  private AllegationPolicy() {}

  static Allegation conclude(Allegation.Received received, LocalDate today) {
    return new Allegation.Concluded(received.receivedOn(), today);
  }
}
