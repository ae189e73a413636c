package safeguarding.lado.adult;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;

/** Tells in an allegation's timeline what people decided about who its adult is. */
@Singleton
final class AdultPartGrpc implements AllegationPartGrpc {
  private final AdultStore store;
  private final RecordGrpc records;

  AdultPartGrpc(AdultStore store, RecordGrpc records) {
    this.store = store;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    store.events(kept.allegation().id()).forEach(event -> view.addTimeline(records.event(event)));
  }
}
