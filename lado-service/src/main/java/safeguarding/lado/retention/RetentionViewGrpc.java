package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.contracts.lado.v1.DeletedAllegation;
import safeguarding.contracts.lado.v1.DeletionProposal;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.LegalHold;
import safeguarding.contracts.lado.v1.Retention;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.reader.LimitedCase;
import safeguarding.lado.retention.RetainedCase.Said;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** What is shown of retention, in the contract's words. */
@Singleton
final class RetentionViewGrpc implements AllegationPartGrpc {
  private final RetentionReading reading;
  private final EndingAccess access;
  private final RecordGrpc records;

  RetentionViewGrpc(RetentionReading reading, EndingAccess access, RecordGrpc records) {
    this.reading = reading;
    this.access = access;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    RetainedCase retained = reading.ofAllegation(kept.allegation().id());
    view.setRetention(forReader(retained, CurrentCaller.get(), today));
    reading.events(kept.allegation().id()).forEach(event -> view.addTimeline(records.event(event)));
  }

  /** One case, with what stands against the caller. Inside a transaction. */
  GetRetentionResponse whole(RetainedCase kept, Caller caller, LocalDate today) {
    return row(kept, forReader(kept, caller, today));
  }

  private Retention forReader(RetainedCase kept, Caller caller, LocalDate today) {
    Retention.Builder view = retention(kept, caller, today).toBuilder();
    LimitedCase limited = access.of(kept.id());
    if (access.mayHold(caller, limited) instanceof Refused<?>(var refusal)) {
      view.setMayNotHold(Answers.refusal(refusal));
    }
    if (access.mayEnd(caller, limited) instanceof Refused<?>(var refusal)) {
      view.setMayNotEnd(Answers.refusal(refusal));
    }
    return view.build();
  }

  static GetRetentionResponse row(RetainedCase kept, Caller caller, LocalDate today) {
    return row(kept, retention(kept, caller, today));
  }

  private static GetRetentionResponse row(RetainedCase kept, Retention view) {
    return GetRetentionResponse.newBuilder()
        .setAllegationId(kept.id().toString())
        .setReference(kept.reference())
        .setEtag(kept.etag())
        .setReceivedOn(Wire.date(kept.receivedOn()))
        .setRetention(view)
        .build();
  }

  private static Retention retention(RetainedCase kept, Caller caller, LocalDate today) {
    KeptUntil until = kept.keptUntil(today);
    var wire =
        Retention.newBuilder()
            .setKeptUntil(Wire.date(until.day()))
            .setReason(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.RetentionReason.class,
                    "RETENTION_REASON_",
                    until.reason()))
            .setOver(kept.isOver(today))
            .setContacts(kept.tellings().size());
    Said proposal = kept.proposal();
    if (proposal != null) {
      wire.setProposal(
          DeletionProposal.newBuilder()
              .setReason(proposal.reason())
              .setProposedAt(Wire.instant(proposal.recorded().at()))
              .setProposedBy(proposal.recorded().name())
              .setOwn(proposal.recorded().subject().equals(caller.subject())));
    }
    Said hold = kept.hold();
    if (hold != null) {
      wire.setHold(
          LegalHold.newBuilder()
              .setReason(hold.reason())
              .setPlacedAt(Wire.instant(hold.recorded().at()))
              .setPlacedBy(hold.recorded().name()));
    }
    return wire.build();
  }

  static DeletedAllegation tombstone(Tombstone left) {
    return DeletedAllegation.newBuilder()
        .setReference(left.reference())
        .setYear(left.year())
        .setRuleId(left.ruleId())
        .setDeletedAt(Wire.instant(left.confirmed().at()))
        .setProposedBy(left.proposed().name())
        .setConfirmedBy(left.confirmed().name())
        .build();
  }
}
