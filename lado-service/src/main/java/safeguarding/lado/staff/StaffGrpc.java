package safeguarding.lado.staff;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.ImportStaffRequest;
import safeguarding.contracts.lado.v1.ImportStaffResponse;
import safeguarding.contracts.lado.v1.Leaving;
import safeguarding.contracts.lado.v1.ListStaffRequest;
import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.contracts.lado.v1.OpenUnitRequest;
import safeguarding.contracts.lado.v1.OpenUnitResponse;
import safeguarding.contracts.lado.v1.RecordLeaverRequest;
import safeguarding.contracts.lado.v1.RecordLeaverResponse;
import safeguarding.contracts.lado.v1.RecordMoveRequest;
import safeguarding.contracts.lado.v1.RecordMoveResponse;
import safeguarding.contracts.lado.v1.RecordSignInRequest;
import safeguarding.contracts.lado.v1.RecordSignInResponse;
import safeguarding.contracts.lado.v1.RecordStarterRequest;
import safeguarding.contracts.lado.v1.RecordStarterResponse;
import safeguarding.contracts.lado.v1.StaffChanged;
import safeguarding.contracts.lado.v1.StaffImported;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.UnitOpened;
import safeguarding.contracts.lado.v1.UnitOpening;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.staff.UnitTree.Placed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.StaffService from the use cases. */
@Singleton
final class StaffGrpc extends StaffServiceGrpc.StaffServiceImplBase {
  private static final String PREFIX = "DECIDING_ROLE_";

  private final Staff staff;
  private final SignIns signIns;
  private final StaffReading reading;
  private final StaffImport imports;
  private final ChangeAnswers changes;

  StaffGrpc(
      Staff staff,
      SignIns signIns,
      StaffReading reading,
      StaffImport imports,
      ChangeAnswers changes) {
    this.staff = staff;
    this.signIns = signIns;
    this.reading = reading;
    this.imports = imports;
    this.changes = changes;
  }

  @Override
  public void listStaff(ListStaffRequest request, StreamObserver<ListStaffResponse> answer) {
    StaffReading.Everybody found =
        reading.list(
            CurrentCaller.get(), StaffServiceGrpc.getListStaffMethod().getFullMethodName());
    var response = ListStaffResponse.newBuilder();
    found.units().inOrder().forEach(placed -> response.addUnits(unit(placed)));
    found.staff().forEach(member -> response.addStaff(member(member)));
    found
        .corrections()
        .forEach(correction -> response.addSignInCorrections(correction(correction)));
    Answers.send(answer, response.build());
  }

  @Override
  public void openUnit(OpenUnitRequest request, StreamObserver<OpenUnitResponse> answer) {
    Caller caller = CurrentCaller.get();
    UnitOpening unit = request.getUnit();
    @Nullable UUID parent = idOrNull(unit.getParentId(), "parent_id");
    changes.answer(
        answer,
        Change.of(StaffServiceGrpc.getOpenUnitMethod(), request.getRequestId(), request),
        action -> staff.open(caller, action, unit.getName(), parent, unit.getService()),
        id ->
            OpenUnitResponse.newBuilder()
                .setOpened(UnitOpened.newBuilder().setUnitId(id.toString()))
                .build(),
        refusal -> OpenUnitResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordStarter(
      RecordStarterRequest request, StreamObserver<RecordStarterResponse> answer) {
    Caller caller = CurrentCaller.get();
    safeguarding.contracts.lado.v1.Starter told = request.getStarter();
    Starter starter =
        new Starter(
            told.getName(), told.getSubject(), told.getPayrollNumber(), post(told.getPost()));
    changes.answer(
        answer,
        Change.of(StaffServiceGrpc.getRecordStarterMethod(), request.getRequestId(), request),
        action -> staff.start(caller, action, starter),
        changed -> RecordStarterResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordStarterResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordMove(RecordMoveRequest request, StreamObserver<RecordMoveResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getStaffId(), "staff_id");
    ToldPost next = post(request.getPost());
    changes.answer(
        answer,
        Change.of(
            StaffServiceGrpc.getRecordMoveMethod(),
            request.getRequestId(),
            request,
            Staff.RECORD_KIND,
            id),
        action -> staff.move(caller, action, id, request.getEtag(), next),
        changed -> RecordMoveResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordMoveResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordSignIn(
      RecordSignInRequest request, StreamObserver<RecordSignInResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getStaffId(), "staff_id");
    ToldSignIn told =
        new ToldSignIn(request.getSignIn().getSubject(), request.getSignIn().getReason());
    changes.answer(
        answer,
        Change.of(
            StaffServiceGrpc.getRecordSignInMethod(),
            request.getRequestId(),
            request,
            Staff.RECORD_KIND,
            id),
        action -> signIns.record(caller, action, id, request.getEtag(), told),
        changed -> RecordSignInResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordSignInResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordLeaver(
      RecordLeaverRequest request, StreamObserver<RecordLeaverResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getStaffId(), "staff_id");
    Leaving leaving = request.getLeaving();
    changes.answer(
        answer,
        Change.of(
            StaffServiceGrpc.getRecordLeaverMethod(),
            request.getRequestId(),
            request,
            Staff.RECORD_KIND,
            id),
        action ->
            staff.leave(
                caller,
                action,
                id,
                request.getEtag(),
                leaving.hasLastDay() ? Wire.date(leaving.getLastDay(), "last_day") : null),
        changed -> RecordLeaverResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordLeaverResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void importStaff(ImportStaffRequest request, StreamObserver<ImportStaffResponse> answer) {
    Caller caller = CurrentCaller.get();
    List<StaffRow> rows =
        IntStream.range(0, request.getList().getRowsCount())
            .mapToObj(i -> row(request.getList().getRows(i), "rows[" + i + "]."))
            .toList();
    changes.answer(
        answer,
        Change.of(StaffServiceGrpc.getImportStaffMethod(), request.getRequestId(), request),
        action -> imports.take(caller, action, rows, request.getList().getOnlyCheck()),
        done ->
            ImportStaffResponse.newBuilder()
                .setImported(
                    StaffImported.newBuilder()
                        .setStarted(done.started())
                        .setMoved(done.moved())
                        .setSignIns(done.signIns())
                        .setUnchanged(done.unchanged())
                        .setSaved(done.saved()))
                .build(),
        refusal -> ImportStaffResponse.newBuilder().setRefusal(refusal).build());
  }

  private static StaffRow row(safeguarding.contracts.lado.v1.StaffRow row, String in) {
    return new StaffRow(
        row.getName(),
        row.getSubject(),
        row.getPayrollNumber(),
        row.getWorksIn(),
        row.getManages(),
        WireEnum.read(DecidingRole.class, PREFIX, row.getDecidingRole(), in + "deciding_role"),
        row.hasSince() ? Wire.date(row.getSince(), in + "since") : null);
  }

  private static ToldPost post(safeguarding.contracts.lado.v1.Post post) {
    return new ToldPost(
        idOrNull(post.getUnitId(), "unit_id"),
        idOrNull(post.getManagesUnitId(), "manages_unit_id"),
        WireEnum.read(DecidingRole.class, PREFIX, post.getDecidingRole(), "deciding_role"),
        post.hasSince() ? Wire.date(post.getSince(), "since") : null);
  }

  private static @Nullable UUID idOrNull(String id, String field) {
    return id.isEmpty() ? null : Wire.uuid(id, field);
  }

  private static StaffChanged wire(Changed changed) {
    return StaffChanged.newBuilder()
        .setStaffId(changed.id().toString())
        .setEtag(changed.etag())
        .build();
  }

  private static safeguarding.contracts.lado.v1.Unit unit(Placed placed) {
    Unit unit = placed.unit();
    return safeguarding.contracts.lado.v1.Unit.newBuilder()
        .setUnitId(unit.id().toString())
        .setName(unit.name())
        .setParentId(unit.parentId() == null ? "" : unit.parentId().toString())
        .setService(unit.service())
        .setDepth(placed.depth())
        .build();
  }

  private static safeguarding.contracts.lado.v1.SignInCorrection correction(
      SignInCorrection correction) {
    return safeguarding.contracts.lado.v1.SignInCorrection.newBuilder()
        .setStaffId(correction.staffId().toString())
        .setName(correction.name())
        .setSubjectBefore(correction.before())
        .setSubject(correction.after() == null ? "" : correction.after())
        .setReason(correction.reason())
        .setCorrectedAt(Wire.instant(correction.recorded().at()))
        .setCorrectedBy(correction.recorded().name())
        .build();
  }

  private static safeguarding.contracts.lado.v1.StaffMember member(StaffMember member) {
    Post post = member.post();
    return safeguarding.contracts.lado.v1.StaffMember.newBuilder()
        .setStaffId(member.id().toString())
        .setEtag(member.etag())
        .setName(member.name())
        .setSubject(member.subject() == null ? "" : member.subject())
        .setPayrollNumber(member.payrollNumber())
        .setPost(
            safeguarding.contracts.lado.v1.Post.newBuilder()
                .setUnitId(post.unitId().toString())
                .setManagesUnitId(
                    post.managesUnitId() == null ? "" : post.managesUnitId().toString())
                .setDecidingRole(
                    WireEnum.write(
                        safeguarding.contracts.lado.v1.DecidingRole.class,
                        PREFIX,
                        post.decidingRole()))
                .setSince(Wire.date(post.since())))
        .build();
  }
}
