package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

/**
 * A contact with the LADO about one adult, as {@link ContactRules} lets it through. Everything that
 * reaches the LADO is one, also what goes no further (report 205/2018 §4.6).
 *
 * @param allegedOn when the thing alleged happened, or began; null when not known
 * @param historical the adult no longer holds the post, or the children live elsewhere
 * @param employerKnewOn when the employer first knew; null when not known or there is no employer
 * @param children zero or more
 * @param furtherConcerns without the primary one
 * @param safetyAction what was done to make the children safe; may be empty when they are
 * @param allegedUntil last day of the period in which it happened, which begins with {@code
 *     allegedOn}; null when it was one day
 * @param dutiesTold who else was told, before the LADO or with them
 * @param takenBy who took it, by name; {@code receivedBy} is how it came
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
    @Nullable LocalDate allegedUntil,
    Urgency urgency,
    List<DutyTold> dutiesTold,
    String takenBy) {

  /** Keeps its own copies of the lists. */
  public Contact {
    children = List.copyOf(children);
    furtherConcerns = List.copyOf(furtherConcerns);
    dutiesTold = List.copyOf(dutiesTold);
  }

  /** The London day on which it was received. */
  public LocalDate receivedOn() {
    return LondonTime.dateOf(receivedAt);
  }
}
