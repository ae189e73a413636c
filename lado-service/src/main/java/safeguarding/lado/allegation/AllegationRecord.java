package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.timescale.CaseEvents;

/**
 * An allegation as it is kept: with its reference, its version and who wrote what down when.
 *
 * @param reference {@code LADO-2018-0043}
 * @param version counts the changes
 * @param consideredOn when the threshold was first decided, where new information opened the
 *     enquiry later; null until it is decided
 * @param decisionRecorded null until the threshold is decided
 * @param outcomeRecorded null until the outcome is recorded
 */
public record AllegationRecord(
    Allegation allegation,
    String reference,
    int version,
    Recorded contactRecorded,
    @Nullable LocalDate consideredOn,
    @Nullable Recorded decisionRecorded,
    @Nullable Recorded outcomeRecorded,
    AllegedAdult adult)
    implements Versioned {

  /** What has happened, newest first. */
  public List<TimelineEvent> timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    if (allegation instanceof Concluded concluded && outcomeRecorded != null) {
      events.add(
          new TimelineEvent(
              "outcome-recorded",
              LondonTime.startOf(concluded.outcome().concludedOn()),
              false,
              outcomeRecorded,
              null));
    }
    if (allegation instanceof Decided decided && decisionRecorded != null) {
      events.add(
          new TimelineEvent(
              "threshold-decided", decided.decision().decidedAt(), true, decisionRecorded, null));
    }
    events.add(
        new TimelineEvent(
            "contact-received", allegation.contact().receivedAt(), true, contactRecorded, null));
    return List.copyOf(events);
  }

  /** What the clocks look at. */
  public CaseEvents events() {
    Contact contact = allegation.contact();
    EnquiryOutcome outcome = allegation instanceof Concluded concluded ? concluded.outcome() : null;
    return new CaseEvents(
        contact.employerKnewOn(),
        contact.receivedOn(),
        consideredOn,
        allegation.state().hasEnquiry(),
        outcome == null ? null : outcome.concludedOn(),
        allegation instanceof Decided decided && decided.decision().clearCut()
            ? decided.decision().decidedOn()
            : null);
  }
}
