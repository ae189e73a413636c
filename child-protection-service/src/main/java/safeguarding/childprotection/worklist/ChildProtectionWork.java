package safeguarding.childprotection.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.family.FamilyReading;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * What the clocks of family groups ask for. A council has few with anything open among many closed,
 * so their tasks are worked out here and not in the database.
 */
@Singleton
public final class ChildProtectionWork implements WorkSource {
  private final FamilyReading families;
  private final ConferenceClocks clocks;
  private final Clock clock;

  ChildProtectionWork(FamilyReading families, ConferenceClocks clocks, Clock clock) {
    this.families = families;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Chairs decide and business support prepares; the work list of others has nothing of it. */
  @Override
  public boolean worksFor(Caller caller) {
    return caller.holdsAny(Set.of(Role.CONFERENCE_CHAIR, Role.BUSINESS_SUPPORT));
  }

  @Override
  public List<Task> open(Caller caller) {
    LocalDate today = LondonTime.today(clock);
    return families.open(caller).stream()
        .flatMap(family -> new FamilyTasks(family, clocks, today).all().stream())
        .toList();
  }

  @Override
  public void shown(Caller caller, String action, List<UUID> recordIds, boolean withNames) {
    families.shown(caller, action, recordIds, withNames);
  }
}
