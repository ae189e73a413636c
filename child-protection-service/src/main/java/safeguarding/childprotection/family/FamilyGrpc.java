package safeguarding.childprotection.family;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import safeguarding.childprotection.child.ChangedGrpc;
import safeguarding.childprotection.child.CompleteChild;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.contracts.childprotection.v1.ChildCompletion;
import safeguarding.contracts.childprotection.v1.CompleteChildRequest;
import safeguarding.contracts.childprotection.v1.CompleteChildResponse;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetChildRequest;
import safeguarding.contracts.childprotection.v1.GetChildResponse;
import safeguarding.contracts.childprotection.v1.GetFamilyRequest;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.ListFamiliesRequest;
import safeguarding.contracts.childprotection.v1.ListFamiliesResponse;
import safeguarding.contracts.childprotection.v1.ListSiblingsRequest;
import safeguarding.contracts.childprotection.v1.ListSiblingsResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/** Answers FamilyService of childprotection.v1. */
@Singleton
final class FamilyGrpc extends FamilyServiceGrpc.FamilyServiceImplBase {
  private final FamilyReading reading;
  private final ChildCompletions completions;
  private final ChangeAnswers answers;
  private final FamilyClocks clocks;
  private final ConferenceClocks conferenceClocks;
  private final RecordGrpc records;
  private final Clock clock;

  FamilyGrpc(
      FamilyReading reading,
      ChildCompletions completions,
      ChangeAnswers answers,
      FamilyClocks clocks,
      ConferenceClocks conferenceClocks,
      RecordGrpc records,
      Clock clock) {
    this.reading = reading;
    this.completions = completions;
    this.answers = answers;
    this.clocks = clocks;
    this.conferenceClocks = conferenceClocks;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public void listFamilies(
      ListFamiliesRequest request, StreamObserver<ListFamiliesResponse> answer) {
    Page<FamilyRecord, FamilyOrder.Place> page =
        reading.list(
            CurrentCaller.get(),
            FamilyServiceGrpc.getListFamiliesMethod().getFullMethodName(),
            FamilyListGrpc.states(request),
            FamilyListGrpc.order(request),
            FamilyListGrpc.after(request),
            Wire.pageSize(request.getPageSize()),
            request.getWithNames());
    FamilyViewGrpc view = view();
    var response = ListFamiliesResponse.newBuilder().setTotal(page.total());
    page.rows().forEach(row -> response.addRows(view.row(row, request.getWithNames())));
    page.end().ifPresent(end -> response.setNextPageToken(FamilyListGrpc.token(end)));
    Answers.send(answer, response.build());
  }

  @Override
  public void getFamily(GetFamilyRequest request, StreamObserver<GetFamilyResponse> answer) {
    FamilyRecord found =
        reading.get(
            CurrentCaller.get(),
            FamilyServiceGrpc.getGetFamilyMethod().getFullMethodName(),
            Wire.uuid(request.getFamilyId(), "family_id"));
    Answers.send(answer, view().family(found));
  }

  @Override
  public void getChild(GetChildRequest request, StreamObserver<GetChildResponse> answer) {
    FamilyRecord found =
        reading.getChild(
            CurrentCaller.get(),
            FamilyServiceGrpc.getGetChildMethod().getFullMethodName(),
            Wire.uuid(request.getChildId(), "child_id"));
    Answers.send(answer, view().child(found));
  }

  @Override
  public void listSiblings(
      ListSiblingsRequest request, StreamObserver<ListSiblingsResponse> answer) {
    Answers.send(
        answer,
        FamilyViewGrpc.siblings(
            reading.siblings(
                CurrentCaller.get(),
                FamilyServiceGrpc.getListSiblingsMethod().getFullMethodName(),
                Wire.uuid(request.getChildId(), "child_id"))));
  }

  @Override
  public void completeChild(
      CompleteChildRequest request, StreamObserver<CompleteChildResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getChildId(), "child_id");
    CompleteChild told = completion(request.getCompletion());
    answers.answer(
        answer,
        Change.of(
            FamilyServiceGrpc.getCompleteChildMethod(),
            request.getRequestId(),
            request,
            FamilyReading.CHILD_KIND,
            id),
        action -> completions.complete(caller, action, id, request.getEtag(), told),
        changed -> CompleteChildResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> CompleteChildResponse.newBuilder().setRefusal(refusal).build());
  }

  private static CompleteChild completion(ChildCompletion wire) {
    return new CompleteChild(
        wire.hasDateOfBirth() ? Wire.date(wire.getDateOfBirth(), "date_of_birth") : null,
        wire.getGivenNames(),
        wire.getFamilyName(),
        WireEnum.read(Sex.class, "SEX_", wire.getSex(), "sex"));
  }

  private FamilyViewGrpc view() {
    return new FamilyViewGrpc(clocks, conferenceClocks, records, clock.instant());
  }
}
