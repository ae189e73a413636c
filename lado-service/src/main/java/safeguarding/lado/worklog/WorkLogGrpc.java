package safeguarding.lado.worklog;

import com.google.type.Date;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CorrectWorkRequest;
import safeguarding.contracts.lado.v1.CorrectWorkResponse;
import safeguarding.contracts.lado.v1.GetWorkRequest;
import safeguarding.contracts.lado.v1.GetWorkResponse;
import safeguarding.contracts.lado.v1.ListLoggedWorkRequest;
import safeguarding.contracts.lado.v1.ListLoggedWorkResponse;
import safeguarding.contracts.lado.v1.LogWorkRequest;
import safeguarding.contracts.lado.v1.LogWorkResponse;
import safeguarding.contracts.lado.v1.LoggedWork;
import safeguarding.contracts.lado.v1.WorkCorrection;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.contracts.lado.v1.WorkLogged;
import safeguarding.contracts.lado.v1.WorkRow;
import safeguarding.contracts.lado.v1.WorkVersion;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.worklog.WorkEntry.Place;
import safeguarding.lado.worklog.WorkLog.Written;
import safeguarding.lado.worklog.WorkStore.Filter;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/** Answers lado.v1.WorkLogService from the use cases. */
@Singleton
final class WorkLogGrpc extends WorkLogServiceGrpc.WorkLogServiceImplBase {
  private static final String KIND = "LADO_WORK_KIND_";

  private final WorkLog log;
  private final ChangeAnswers changes;

  WorkLogGrpc(WorkLog log, ChangeAnswers changes) {
    this.log = log;
    this.changes = changes;
  }

  @Override
  public void logWork(LogWorkRequest request, StreamObserver<LogWorkResponse> answer) {
    Caller caller = CurrentCaller.get();
    ToldWork told = told(request.getWork());
    changes.answer(
        answer,
        Change.of(WorkLogServiceGrpc.getLogWorkMethod(), request.getRequestId(), request),
        action -> log.log(caller, action, told),
        written -> LogWorkResponse.newBuilder().setLogged(wire(written)).build(),
        refusal -> LogWorkResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void correctWork(CorrectWorkRequest request, StreamObserver<CorrectWorkResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getWorkId(), "work_id");
    WorkCorrection correction = request.getCorrection();
    ToldWork told = told(correction);
    changes.answer(
        answer,
        Change.of(
            WorkLogServiceGrpc.getCorrectWorkMethod(),
            request.getRequestId(),
            request,
            WorkLog.RECORD_KIND,
            id),
        action ->
            log.correct(
                caller,
                action,
                id,
                request.getEtag(),
                told,
                correction.getWithdrawn(),
                correction.getReason().strip()),
        written -> CorrectWorkResponse.newBuilder().setCorrected(wire(written)).build(),
        refusal -> CorrectWorkResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void getWork(GetWorkRequest request, StreamObserver<GetWorkResponse> answer) {
    List<WorkEntry> versions =
        log.get(
            CurrentCaller.get(),
            WorkLogServiceGrpc.getGetWorkMethod().getFullMethodName(),
            Wire.uuid(request.getWorkId(), "work_id"));
    var response =
        GetWorkResponse.newBuilder()
            .setWorkId(request.getWorkId())
            .setEtag(versions.getFirst().etag());
    versions.forEach(version -> response.addVersions(version(version)));
    Answers.send(answer, response.build());
  }

  @Override
  public void listLoggedWork(
      ListLoggedWorkRequest request, StreamObserver<ListLoggedWorkResponse> answer) {
    Page<WorkEntry, Place> page =
        log.list(
            CurrentCaller.get(),
            WorkLogServiceGrpc.getListLoggedWorkMethod().getFullMethodName(),
            new Filter(
                WireEnum.all(LadoWorkKind.class, KIND, request.getKindsList(), "kinds"),
                request.hasHappenedFrom()
                    ? Wire.date(request.getHappenedFrom(), "happened_from")
                    : null,
                request.hasHappenedTo() ? Wire.date(request.getHappenedTo(), "happened_to") : null),
            PageToken.read(request.getPageToken(), 2).map(WorkLogGrpc::place),
            Wire.pageSize(request.getPageSize()));
    var response = ListLoggedWorkResponse.newBuilder().setTotal(page.total());
    page.rows()
        .forEach(row ->
            response.addRows(
                WorkRow.newBuilder()
                    .setWorkId(row.id().toString())
                    .setEtag(row.etag())
                    .setWork(wire(row.work()))));
    page.end()
        .ifPresent(end ->
            response.setNextPageToken(
                PageToken.of(List.of(end.happenedOn().toString(), end.id().toString()))));
    Answers.send(answer, response.build());
  }

  private static Place place(List<String> parts) {
    try {
      return new Place(LocalDate.parse(parts.getFirst()), Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  private static ToldWork told(LoggedWork work) {
    return new ToldWork(
        WireEnum.read(LadoWorkKind.class, KIND, work.getKind(), "work.kind"),
        day(work.hasHappenedOn(), work.getHappenedOn(), "work.happened_on"),
        work.getWith().strip(),
        work.getTopic().strip(),
        work.getPeople(),
        work.getMappaLevel(),
        work.getMappaCases());
  }

  private static ToldWork told(WorkCorrection work) {
    return new ToldWork(
        WireEnum.read(LadoWorkKind.class, KIND, work.getKind(), "correction.kind"),
        day(work.hasHappenedOn(), work.getHappenedOn(), "correction.happened_on"),
        work.getWith().strip(),
        work.getTopic().strip(),
        work.getPeople(),
        work.getMappaLevel(),
        work.getMappaCases());
  }

  private static @Nullable LocalDate day(boolean there, Date day, String field) {
    return there ? Wire.date(day, field) : null;
  }

  private static WorkLogged wire(Written written) {
    return WorkLogged.newBuilder()
        .setWorkId(written.id().toString())
        .setEtag(written.etag())
        .build();
  }

  private static LoggedWork wire(LadoWork work) {
    return LoggedWork.newBuilder()
        .setKind(
            WireEnum.write(safeguarding.contracts.lado.v1.LadoWorkKind.class, KIND, work.kind()))
        .setHappenedOn(Wire.date(work.happenedOn()))
        .setWith(work.with())
        .setTopic(work.topic())
        .setPeople(work.people())
        .setMappaLevel(work.mappaLevel())
        .setMappaCases(work.mappaCases())
        .build();
  }

  private static WorkVersion version(WorkEntry entry) {
    return WorkVersion.newBuilder()
        .setWork(wire(entry.work()))
        .setWithdrawn(entry.withdrawn())
        .setReason(entry.reason())
        .setRecordedAt(Wire.instant(entry.recorded().at()))
        .setRecordedBy(entry.recorded().name())
        .build();
  }
}
