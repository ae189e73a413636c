package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.List;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;

/**
 * What another feature makes of a strand that is opened. It may be recorded weeks after it began,
 * and what was judged meanwhile was judged without it.
 */
public interface OpenedStrand {

  /**
   * Runs in the transaction that opens it.
   *
   * @param about the allegation, with the version over which the strand is saved
   * @param openedOn the day on which it began
   * @param strands all of the case, this one among them
   */
  void opened(CaseHead about, LocalDate openedOn, List<Strand> strands, Recorded recorded);
}
