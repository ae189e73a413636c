package safeguarding.clareview.worklist;

import jakarta.inject.Singleton;
import java.util.Optional;
import safeguarding.grpcedge.worklist.WorkCursor;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;

/** The service keeps no records yet, so no clock runs in it. */
@Singleton
final class ClaReviewWork implements WorkSource {

  @Override
  public WorkPage work(
      Caller caller,
      Optional<Bucket> bucket,
      int size,
      Optional<WorkCursor> after,
      boolean withNames) {
    return WorkPage.empty();
  }
}
