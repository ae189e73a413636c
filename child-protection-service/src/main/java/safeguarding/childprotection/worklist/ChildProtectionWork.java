package safeguarding.childprotection.worklist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;

/** The service keeps no records yet, so no clock runs in it. */
@Singleton
final class ChildProtectionWork implements WorkSource {
  @Override
  public boolean worksFor(Caller caller) {
    return false;
  }

  @Override
  public List<Task> open(Caller caller) {
    return List.of();
  }

  @Override
  public void shown(Caller caller, String action, List<UUID> recordIds, boolean withNames) {}
}
