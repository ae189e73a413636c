package safeguarding.lado.staff;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.contracts.lado.v1.CloseUnitRequest;
import safeguarding.contracts.lado.v1.CloseUnitResponse;
import safeguarding.contracts.lado.v1.ListStaffRequest;
import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.contracts.lado.v1.OpenUnitRequest;
import safeguarding.contracts.lado.v1.OpenUnitResponse;
import safeguarding.contracts.lado.v1.RecordLeaverRequest;
import safeguarding.contracts.lado.v1.RecordLeaverResponse;
import safeguarding.contracts.lado.v1.RecordMoveRequest;
import safeguarding.contracts.lado.v1.RecordMoveResponse;
import safeguarding.contracts.lado.v1.RecordStarterRequest;
import safeguarding.contracts.lado.v1.RecordStarterResponse;
import safeguarding.contracts.lado.v1.StaffChanged;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.UnitClosed;
import safeguarding.contracts.lado.v1.UnitOpened;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.staff.Staff.Changed;
import safeguarding.lado.staff.UnitTree.Placed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.StaffService from the use cases. */
@Singleton
final class StaffGrpc extends StaffServiceGrpc.StaffServiceImplBase {
  private static final String PREFIX = "DECIDING_ROLE_";

  private final Staff staff;
  private final StaffReading reading;
  private final ChangeAnswers changes;

  StaffGrpc(Staff staff, StaffReading reading, ChangeAnswers changes) {
    this.staff = staff;
    this.reading = reading;
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
    Answers.send(answer, response.build());
  }

  @Override
  public void openUnit(OpenUnitRequest request, StreamObserver<OpenUnitResponse> answer) {
    Caller caller = CurrentCaller.get();
    @Nullable UUID parent = idOrNull(request.getParentId(), "parent_id");
    changes.answer(
        answer,
        new Change<>(StaffServiceGrpc.getOpenUnitMethod(), request.getRequestId(), request, null),
        action -> staff.open(caller, action, request.getName(), parent, request.getService()),
        id ->
            OpenUnitResponse.newBuilder()
                .setOpened(UnitOpened.newBuilder().setUnitId(id.toString()))
                .build(),
        refusal -> OpenUnitResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void closeUnit(CloseUnitRequest request, StreamObserver<CloseUnitResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID unit = Wire.uuid(request.getUnitId(), "unit_id");
    changes.answer(
        answer,
        new Change<>(
            StaffServiceGrpc.getCloseUnitMethod(),
            request.getRequestId(),
            request,
            new RecordReference(Staff.UNIT_KIND, unit)),
        action -> staff.close(caller, action, unit),
        id ->
            CloseUnitResponse.newBuilder()
                .setClosed(UnitClosed.newBuilder().setUnitId(id.toString()))
                .build(),
        refusal -> CloseUnitResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordStarter(
      RecordStarterRequest request, StreamObserver<RecordStarterResponse> answer) {
    Caller caller = CurrentCaller.get();
    Starter starter =
        new Starter(
            request.getName(),
            request.getSubject(),
            request.getPayrollNumber(),
            post(request.getPost()));
    changes.answer(
        answer,
        new Change<>(
            StaffServiceGrpc.getRecordStarterMethod(), request.getRequestId(), request, null),
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
        change(StaffServiceGrpc.getRecordMoveMethod(), request.getRequestId(), request, id),
        action -> staff.move(caller, action, id, request.getEtag(), next),
        changed -> RecordMoveResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordMoveResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordLeaver(
      RecordLeaverRequest request, StreamObserver<RecordLeaverResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getStaffId(), "staff_id");
    changes.answer(
        answer,
        change(StaffServiceGrpc.getRecordLeaverMethod(), request.getRequestId(), request, id),
        action ->
            staff.leave(
                caller,
                action,
                id,
                request.getEtag(),
                request.hasLastDay() ? Wire.date(request.getLastDay(), "last_day") : null),
        changed -> RecordLeaverResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> RecordLeaverResponse.newBuilder().setRefusal(refusal).build());
  }

  private static <Q extends Message, R extends Message> Change<Q, R> change(
      MethodDescriptor<Q, R> method, String requestId, Q request, UUID id) {
    return new Change<>(method, requestId, request, new RecordReference(Staff.RECORD_KIND, id));
  }

  private static ToldPost post(safeguarding.contracts.lado.v1.Post post) {
    return new ToldPost(
        idOrNull(post.getUnitId(), "post.unit_id"),
        idOrNull(post.getManagesUnitId(), "post.manages_unit_id"),
        WireEnum.read(DecidingRole.class, PREFIX, post.getDecidingRole(), "post.deciding_role"),
        post.hasSince() ? Wire.date(post.getSince(), "post.since") : null);
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
