package safeguarding.lado.strand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;

/**
 * What another feature makes of a strand that is opened, opened again, corrected or taken back. It
 * may have run for weeks by then, and what was judged meanwhile was judged without it.
 */
public interface ChangedStrands {

  /**
   * Runs in the transaction that changes it.
   *
   * @param about the allegation, with the version over which the strand is saved
   * @param strands all of the case, as they are now
   * @return the escalation that it has raised because of that; empty where it has raised none
   */
  Optional<UUID> changed(CaseHead about, List<Strand> strands, Recorded recorded);
}
