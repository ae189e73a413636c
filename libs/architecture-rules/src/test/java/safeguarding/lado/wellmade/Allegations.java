package safeguarding.lado.wellmade;

import java.time.Clock;
import java.time.LocalDate;

/** The use cases. */
final class Allegations {
  private final AllegationStore store;
  private final Clock clock;

  Allegations(AllegationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  Allegation conclude(Allegation.Received received) {
    return AllegationPolicy.conclude(received, LocalDate.now(clock));
  }

  AllegationStore store() {
    return store;
  }
}
