package safeguarding.lado.readerview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.reader.LimitedCase;
import safeguarding.lado.reader.Reader;
import safeguarding.lado.reader.ReaderViewGrpc;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;

/** Adds to a record who sees it, and whether the caller may decide it and name others. */
@Singleton
final class ReaderPartGrpc implements AllegationPartGrpc {
  private static final Set<Role> DECIDING = Set.of(Role.LADO, Role.HEAD_OF_SERVICE);

  private final CaseAccess access;
  private final AccessEventStore events;
  private final RecordGrpc records;

  ReaderPartGrpc(CaseAccess access, AccessEventStore events, RecordGrpc records) {
    this.access = access;
    this.events = events;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    LimitedCase limited = access.of(kept.allegation().id());
    view.setRestricted(limited.restricted()).setAlwaysRestricted(limited.always());
    for (Reader reader : limited.readers()) {
      view.addReaders(ReaderViewGrpc.reader(reader, access.sees(reader)));
      view.addTimeline(records.event(begun(reader)));
      if (reader.ended() != null) {
        view.addTimeline(
            records.event(
                new TimelineEvent(
                    "reader-removed", reader.ended().at(), true, reader.ended(), reader.id())));
      }
    }
    events.of(limited.id()).forEach(event -> view.addTimeline(records.event(event)));
    if (limited.workplace() != null) {
      view.setWorkplace(
          ReaderViewGrpc.workplace(
              limited.workplace(),
              access.unit(limited.workplace()),
              access.unitOf(limited).orElseThrow()));
    }
    Caller caller = CurrentCaller.get();
    if (!caller.holdsAny(DECIDING)) {
      return;
    }
    if (access.independent(caller, limited) instanceof Refused<?>(var refusal)) {
      view.setMayNotDecide(Answers.refusal(refusal));
    }
    if (access.named(caller, limited) instanceof Refused<?>(var refusal)) {
      view.setMayNotName(Answers.refusal(refusal));
    }
    if (access.mayCorrect(caller, limited) instanceof Refused<?>(var refusal)) {
      view.setMayNotCorrect(Answers.refusal(refusal));
    }
  }

  private static TimelineEvent begun(Reader reader) {
    String kind =
        switch (reader.kind()) {
          case NAMED -> "reader-named";
          case DECISION_MAKER -> "decision-maker-invited";
          case EMERGENCY -> "opened-in-emergency";
        };
    return new TimelineEvent(kind, reader.recorded().at(), true, reader.recorded(), reader.id());
  }
}
