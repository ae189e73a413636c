package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A feature that runs clocks of its own on allegations, as lists ask for them. */
public interface PartClocks {

  /**
   * A clock that waits to be met.
   *
   * @param ruleId the rule of timescales
   * @param startedOn the event's day
   */
  record Waiting(UUID allegationId, String ruleId, LocalDate startedOn) {}

  /**
   * Those of some cases that the reader sees, in any order; inside the authority's transaction.
   *
   * @param cases may be empty
   */
  List<Waiting> waiting(List<UUID> cases);
}
