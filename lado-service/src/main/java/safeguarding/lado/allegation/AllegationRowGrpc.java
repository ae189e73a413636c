package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.timescale.CaseClocks;

/** Writes allegations as rows of a list, as they stand today. */
@Singleton
public final class AllegationRowGrpc {
  private final CaseClocks clocks;
  private final RecordGrpc records;
  private final Clock clock;

  AllegationRowGrpc(CaseClocks clocks, RecordGrpc records, Clock clock) {
    this.clocks = clocks;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Writes one row.
   *
   * @param withNames whether with the adult's name, and not only initials
   */
  public AllegationRow row(AllegationSummary summary, boolean withNames) {
    return new AllegationViewGrpc(clocks, records, LondonTime.today(clock)).row(summary, withNames);
  }
}
