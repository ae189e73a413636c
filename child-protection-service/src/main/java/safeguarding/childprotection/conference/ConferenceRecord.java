package safeguarding.childprotection.conference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Versioned;

/**
 * A conference as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param stoodDown each time, oldest first
 * @param requestRecorded null for a review conference
 * @param bookingRecorded null while there is no booking
 * @param holdingRecorded null until held
 * @param withdrawalRecorded null unless withdrawn
 */
public record ConferenceRecord(
    Conference conference,
    int version,
    List<KeptStandingDown> stoodDown,
    @Nullable Recorded requestRecorded,
    @Nullable Recorded bookingRecorded,
    @Nullable Recorded holdingRecorded,
    @Nullable Recorded withdrawalRecorded)
    implements Versioned {

  /** Keeps its own copy of the list. */
  public ConferenceRecord {
    stoodDown = List.copyOf(stoodDown);
  }

  /** A standing down, and who wrote it down when. */
  public record KeptStandingDown(StandingDown standingDown, Recorded recorded) {}

  /** The family group that it belongs to. */
  public UUID familyId() {
    return conference.subject().familyId();
  }
}
