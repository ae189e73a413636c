package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;

/** Adds how a contact was corrected, and what it said before. */
@Singleton
final class CorrectionPartGrpc implements AllegationPartGrpc {
  private final CorrectionStore store;
  private final RecordGrpc records;

  CorrectionPartGrpc(CorrectionStore store, RecordGrpc records) {
    this.store = store;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    for (ContactCorrection correction : store.of(kept.allegation().id())) {
      view.addCorrections(wire(correction));
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  "contact-corrected",
                  correction.recorded().at(),
                  true,
                  correction.recorded(),
                  correction.id(),
                  correction.reason())));
    }
  }

  private static safeguarding.contracts.lado.v1.ContactCorrection wire(
      ContactCorrection correction) {
    return safeguarding.contracts.lado.v1.ContactCorrection.newBuilder()
        .setCorrectionId(correction.id().toString())
        .setReason(correction.reason())
        .setRecordedAt(Wire.instant(correction.recorded().at()))
        .setRecordedBy(correction.recorded().name())
        .setBefore(ContactGrpc.wire(correction.before()))
        .build();
  }
}
