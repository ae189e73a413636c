package safeguarding.grpcedge.worklist;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.worklist.v1.BucketCount;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.ListWorkResponse;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkSource.WorkPage;
import safeguarding.security.CurrentCaller;

/** Answers worklist.v1 from the service's {@link WorkSource}. */
@Singleton
final class WorklistGrpc extends WorklistServiceGrpc.WorklistServiceImplBase {
  private final WorkSource source;

  WorklistGrpc(WorkSource source) {
    this.source = source;
  }

  @Override
  public void listWork(ListWorkRequest request, StreamObserver<ListWorkResponse> answer) {
    WorkPage page =
        source.work(
            CurrentCaller.get(),
            bucket(request.getBucket()),
            Wire.pageSize(request.getPageSize()),
            PageToken.read(request.getPageToken(), 3).map(WorklistGrpc::cursor),
            request.getWithNames());
    var response = ListWorkResponse.newBuilder();
    page.items().forEach(item -> response.addItems(wire(item)));
    if (page.more()) {
      WorkCursor end = WorkCursor.of(page.items().getLast());
      response.setNextPageToken(
          PageToken.of(List.of(end.dueOn().toString(), end.ruleId(), end.recordId().toString())));
    }
    for (Bucket bucket : Bucket.values()) {
      response.addCounts(
          BucketCount.newBuilder()
              .setBucket(wire(bucket))
              .setCount(page.counts().getOrDefault(bucket, 0)));
    }
    answer.onNext(response.build());
    answer.onCompleted();
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

  private static safeguarding.contracts.worklist.v1.WorkItem wire(WorkItem item) {
    var wire =
        safeguarding.contracts.worklist.v1.WorkItem.newBuilder()
            .setId(item.recordId() + "/" + item.ruleId())
            .setRuleId(item.ruleId())
            .setRuleTitle(item.ruleTitle())
            .setRecordKind(item.recordKind())
            .setRecordId(item.recordId().toString())
            .setReference(item.reference())
            .setInitials(item.initials())
            .setName(item.name())
            .setStartedOn(Wire.date(item.startedOn()))
            .setDueOn(Wire.date(item.dueOn()))
            .setBucket(wire(item.bucket()))
            .setAction(item.action());
    if (item.workingDaysLeft() != null) {
      wire.setWorkingDaysLeft(item.workingDaysLeft());
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
