package safeguarding.lado.linkedcase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.audit.Recorded;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.allegation.AllegationViewGrpc;

/** Adds the cases that belong together with an allegation, and when that was said. */
@Singleton
final class LinkedCasePartGrpc implements AllegationPartGrpc {
  private final LinkedCaseStore store;
  private final RecordGrpc records;

  LinkedCasePartGrpc(LinkedCaseStore store, RecordGrpc records) {
    this.store = store;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    for (LinkedCase link : store.of(kept.allegation().id())) {
      event(view, "case-linked", link, link.linked());
      Recorded undone = link.undone();
      if (undone == null) {
        view.addLinkedCases(wire(link));
      } else {
        event(view, "case-unlinked", link, undone);
      }
    }
    store.deleted(kept.allegation().id()).forEach(event -> view.addTimeline(records.event(event)));
  }

  private void event(
      GetAllegationResponse.Builder view, String kind, LinkedCase link, Recorded recorded) {
    view.addTimeline(
        records.event(new TimelineEvent(kind, recorded.at(), true, recorded, link.id())));
  }

  private static safeguarding.contracts.lado.v1.LinkedCase wire(LinkedCase link) {
    return safeguarding.contracts.lado.v1.LinkedCase.newBuilder()
        .setAllegationId(link.id().toString())
        .setReference(link.reference())
        .setState(AllegationViewGrpc.state(link.state()))
        .setAdultInitials(new PersonName(link.givenNames(), link.familyName()).initials())
        .setReason(link.reason())
        .build();
  }
}
