package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Versioned;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions.Why;

/**
 * A meeting as it is kept, or as it stood when it was taken back.
 *
 * @param version counts the changes
 * @param people in the order of the list; until it is held with what they have told before
 * @param nextNumber what nobody on its list is, or was, known by
 * @param circulations the times that its minutes went out, in the order recorded
 * @param outdatedSince the day of the last correction, where that came after the minutes went out
 *     the last time; else null
 * @param corrections of it, its actions and its circulations, the newest first; first of all that
 *     it was taken back
 * @param actions by their day
 * @param events what happened, but for corrections; in any order
 */
public record MeetingFile(
    CaseFacts about,
    Meeting meeting,
    int version,
    List<Attendee> people,
    int nextNumber,
    List<KeptCirculation> circulations,
    @Nullable LocalDate outdatedSince,
    List<PartCorrection<MeetingBefore>> corrections,
    List<Action> actions,
    List<MeetingEvent> events)
    implements Versioned {
  /** What the timeline calls it that a meeting was held. */
  static final String HELD = "meeting-held";

  /** Keeps its own copies of the lists. */
  public MeetingFile {
    people = List.copyOf(people);
    circulations = List.copyOf(circulations);
    corrections = List.copyOf(corrections);
    actions = List.copyOf(actions);
    events = List.copyOf(events);
  }

  /** The first circulation of the minutes; null until then. */
  public @Nullable Circulation circulation() {
    return circulations.isEmpty() ? null : circulations.getFirst().circulation();
  }

  /** Whether it was corrected since the minutes went out the last time. */
  public boolean outdated() {
    return outdatedSince != null;
  }

  /** Whether what was recorded of the meeting itself was corrected. */
  boolean wasCorrected() {
    return corrections.stream().anyMatch(one -> one.before().held() != null);
  }

  /** Why, when and by whom it was taken back; null of one that stands. */
  @Nullable PartCorrection<MeetingBefore> takenBack() {
    return corrections.stream()
        .filter(one -> one.kind() == CorrectionKind.MEETING_WITHDRAWN)
        .findFirst()
        .orElse(null);
  }

  /** An action that the meeting is known to have agreed. */
  Action action(UUID id) {
    return actions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** What is kept with what stands now, when it is corrected. */
  Why why(CorrectionKind kind, String reason, Recorded recorded) {
    return new Why(about.id(), version + 1, kind, reason, recorded);
  }

  /** When it was first recorded that it was held. */
  Instant heldRecordedAt() {
    return events.stream()
        .map(MeetingEvent::event)
        .filter(event -> event.kind().equals(HELD))
        .map(event -> event.recorded().at())
        .findFirst()
        .orElseThrow();
  }
}
