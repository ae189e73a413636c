package safeguarding.lado.wellmade;

import java.time.LocalDate;

/** What it is: a type per state. */
sealed interface Allegation {
  record Received(LocalDate receivedOn) implements Allegation {}

  record Concluded(LocalDate receivedOn, LocalDate concludedOn) implements Allegation {}
}
