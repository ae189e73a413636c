package safeguarding.lado.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Versioned;

/**
 * An allegation as retention sees it: without what is alleged, and against whom.
 *
 * @param version of the allegation
 * @param open whether it is neither closed nor concluded
 * @param tellings every contact about the same adult, this one among them
 * @param proposal to delete it; null where nobody has proposed that
 * @param hold null where nothing holds it
 */
record RetainedCase(
    UUID id,
    int version,
    String reference,
    LocalDate receivedOn,
    boolean open,
    List<TellingFacts> tellings,
    @Nullable Said proposal,
    @Nullable Said hold)
    implements Versioned {

  RetainedCase {
    tellings = List.copyOf(tellings);
  }

  /**
   * What somebody has said about its end.
   *
   * @param id of the proposal or the hold
   */
  record Said(UUID id, String reason, Recorded recorded) {}

  /** Until when it is kept. */
  KeptUntil keptUntil(LocalDate today) {
    KeptUntil until = RetentionPolicy.until(tellings);
    return open && !until.day().isAfter(today)
        ? new KeptUntil(until.day(), RetentionReason.OPEN)
        : until;
  }

  /** Whether nothing but the word of two people stands between it and its end. */
  boolean isOver(LocalDate today) {
    return !open && hold == null && !isNeededElsewhere() && !keptUntil(today).day().isAfter(today);
  }

  /** Whether a case about the same adult is open or held: its enquiry may ask for this one. */
  boolean isNeededElsewhere() {
    return tellings.stream().anyMatch(TellingFacts::needed);
  }
}
