package safeguarding.lado.correction;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;

/** Adds how a part of a case was corrected, and what it said before. */
@Singleton
public final class PartCorrectionsGrpc {
  private final RecordGrpc records;

  PartCorrectionsGrpc(RecordGrpc records) {
    this.records = records;
  }

  /**
   * Adds a correction, and that it happened.
   *
   * @param before holds what stood before, and nothing else yet
   */
  public void add(
      GetAllegationResponse.Builder view,
      PartCorrection<?> correction,
      safeguarding.contracts.lado.v1.PartCorrection.Builder before) {
    view.addPartCorrections(
        before
            .setCorrectionId(correction.id().toString())
            .setKind(correction.kind().key())
            .setReason(correction.reason())
            .setRecordedAt(Wire.instant(correction.recorded().at()))
            .setRecordedBy(correction.recorded().name()));
    view.addTimeline(records.event(event(correction)));
  }

  /**
   * The same, of what is told with who had recorded it first.
   *
   * @param first when and by whom what stood before had first been recorded
   */
  public void add(
      GetAllegationResponse.Builder view,
      PartCorrection<?> correction,
      Recorded first,
      safeguarding.contracts.lado.v1.PartCorrection.Builder before) {
    add(
        view,
        correction,
        before.setBeforeRecordedAt(Wire.instant(first.at())).setBeforeRecordedBy(first.name()));
  }

  /**
   * Adds something that happened, which stands as it was recorded or is corrected.
   *
   * @param corrected when and by whom last; null where it is not
   */
  public void add(
      GetAllegationResponse.Builder view, TimelineEvent event, @Nullable Recorded corrected) {
    view.addTimeline(wire(event, corrected));
  }

  /** The same, of what is told elsewhere. */
  public safeguarding.contracts.record.v1.TimelineEvent wire(
      TimelineEvent event, @Nullable Recorded corrected) {
    var wire = records.event(event).toBuilder();
    if (corrected != null) {
      wire.setCorrectedAt(Wire.instant(corrected.at())).setCorrectedBy(corrected.name());
    }
    return wire.build();
  }

  /** That something was corrected, with why. */
  public static TimelineEvent event(PartCorrection<?> correction) {
    return new TimelineEvent(
        correction.kind().key(),
        correction.recorded().at(),
        true,
        correction.recorded(),
        correction.id(),
        correction.reason());
  }
}
