package safeguarding.grpcedge.worklist;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.worklist.v1.BucketCount;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.ListWorkResponse;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers worklist.v1 from the service's {@link WorkSource}. */
@Singleton
final class WorklistGrpc extends WorklistServiceGrpc.WorklistServiceImplBase {
  /** What the journal calls a look at the work list. */
  private static final String ACTION = WorklistServiceGrpc.getListWorkMethod().getFullMethodName();

  private final WorkSource source;
  private final WorkClocks clocks;
  private final Clock clock;

  WorklistGrpc(WorkSource source, WorkClocks clocks, Clock clock) {
    this.source = source;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public void listWork(ListWorkRequest request, StreamObserver<ListWorkResponse> answer) {
    Optional<Bucket> bucket = bucket(request.getBucket());
    int size = Wire.pageSize(request.getPageSize());
    Optional<WorkCursor> after =
        PageToken.read(request.getPageToken(), 3).map(WorklistGrpc::cursor);
    Caller caller = CurrentCaller.get();
    boolean withNames = request.getWithNames();
    WorkPage page = WorkPage.EMPTY;
    if (source.worksFor(caller)) {
      page = WorkPage.of(inOrder(caller), bucket, size, after);
      page = page.showing(source.shown(caller, ACTION, page.tasks(), withNames));
    }
    Answers.send(answer, wire(page, withNames));
  }

  private WorkQueue inOrder(Caller caller) {
    return clocks.inOrder(source.open(caller), LondonTime.today(clock));
  }

  private static ListWorkResponse wire(WorkPage page, boolean withNames) {
    var response = ListWorkResponse.newBuilder();
    page.items().forEach(item -> response.addItems(wire(item, withNames)));
    page.end()
        .ifPresent(end ->
            response.setNextPageToken(
                PageToken.of(List.of(end.dueOn().toString(), end.ruleId(), end.key().toString()))));
    for (Bucket bucket : Bucket.values()) {
      response.addCounts(
          BucketCount.newBuilder()
              .setBucket(wire(bucket))
              .setCount(page.counts().getOrDefault(bucket, 0)));
    }
    return response.build();
  }

  private static WorkCursor cursor(List<String> parts) {
    // Longer is a year that no database holds.
    if (parts.getFirst().length() != "2018-06-04".length()) {
      throw new InvalidRequest("page_token");
    }
    try {
      return new WorkCursor(
          LocalDate.parse(parts.get(0)), parts.get(1), Wire.uuid(parts.get(2), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  private static safeguarding.contracts.worklist.v1.WorkItem wire(
      WorkItem item, boolean withNames) {
    Task task = item.task();
    var wire =
        safeguarding.contracts.worklist.v1.WorkItem.newBuilder()
            .setId(task.id())
            .setRuleId(task.ruleId())
            .setRuleTitle(item.due().ruleTitle())
            .setRecordKind(task.recordKind())
            .setRecordId(task.recordId().toString())
            .setReference(task.reference())
            .setInitials(task.initials())
            .setName(withNames ? task.name() : "")
            .setStartedOn(Wire.date(task.startedOn()))
            .setDueOn(Wire.date(item.dueOn()))
            .setBucket(wire(item.bucket()))
            .setAction(task.action());
    Integer left = item.due().workingDaysLeft();
    if (left != null) {
      wire.setWorkingDaysLeft(left);
    }
    return wire.build();
  }

  private static Optional<Bucket> bucket(safeguarding.contracts.worklist.v1.Bucket bucket) {
    return switch (bucket) {
      case BUCKET_UNSPECIFIED -> Optional.empty();
      case BUCKET_OVERDUE -> Optional.of(Bucket.OVERDUE);
      case BUCKET_DUE_TODAY -> Optional.of(Bucket.DUE_TODAY);
      case BUCKET_THIS_WEEK -> Optional.of(Bucket.THIS_WEEK);
      case BUCKET_LATER -> Optional.of(Bucket.LATER);
      case UNRECOGNIZED -> throw new InvalidRequest("bucket");
    };
  }

  private static safeguarding.contracts.worklist.v1.Bucket wire(Bucket bucket) {
    return switch (bucket) {
      case OVERDUE -> safeguarding.contracts.worklist.v1.Bucket.BUCKET_OVERDUE;
      case DUE_TODAY -> safeguarding.contracts.worklist.v1.Bucket.BUCKET_DUE_TODAY;
      case THIS_WEEK -> safeguarding.contracts.worklist.v1.Bucket.BUCKET_THIS_WEEK;
      case LATER -> safeguarding.contracts.worklist.v1.Bucket.BUCKET_LATER;
    };
  }
}
