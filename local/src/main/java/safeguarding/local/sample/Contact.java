package safeguarding.local.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the gateway's API takes it; a null is left out of the JSON and means not known.
 *
 * @param employerKnewOn null when not known or there is no employer; starts {@code lado.referral}
 * @param dutiesTold who else was told already
 */
public record Contact(
    Instant receivedAt,
    ReceivedBy receivedBy,
    Source source,
    @Nullable LocalDate allegedOn,
    boolean historical,
    @Nullable LocalDate employerKnewOn,
    Adult adult,
    List<Child> children,
    Concern primaryConcern,
    List<Concern> furtherConcerns,
    String summary,
    boolean childrenSafeNow,
    String safetyAction,
    Urgency urgency,
    List<DutyTold> dutiesTold) {
  public Contact {
    children = List.copyOf(children);
    furtherConcerns = List.copyOf(furtherConcerns);
    dutiesTold = List.copyOf(dutiesTold);
  }
}
