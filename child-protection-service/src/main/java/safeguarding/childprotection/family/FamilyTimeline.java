package safeguarding.childprotection.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.ChildCompletion;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceRecord;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.ClosedAtReferral;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * What has happened in a family group, or to one child. An event is about an enquiry, a conference
 * or, where a plan begins or ends or something becomes known, a child.
 */
final class FamilyTimeline {
  private final List<TimelineEvent> events = new ArrayList<>();

  private FamilyTimeline() {}

  /** The newest first; on one day the later step first. */
  static List<TimelineEvent> of(FamilyRecord family) {
    FamilyTimeline timeline = new FamilyTimeline();
    family.enquiries().forEach(timeline::enquiry);
    family.conferences().forEach(timeline::conference);
    family.plans().forEach(timeline::plan);
    family.completions().forEach(timeline::completion);
    Collections.reverse(timeline.events);
    timeline.events.sort(Comparator.comparing(TimelineEvent::happenedAt).reversed());
    return List.copyOf(timeline.events);
  }

  private void enquiry(EnquiryRecord kept) {
    Enquiry enquiry = kept.enquiry();
    UUID id = enquiry.id();
    day("referral-received", enquiry.referral().receivedOn(), kept.referralRecorded(), id);
    if (enquiry instanceof ClosedAtReferral closed) {
      day("referral-closed", closed.closure().closedOn(), kept.closureRecorded(), id);
    }
    if (enquiry instanceof Discussed discussed) {
      Instant writtenUpAt = discussed.discussion().writtenUpAt();
      time(
          "strategy-discussion-held",
          discussed.discussion().heldAt(),
          kept.discussionRecorded(),
          id);
      if (writtenUpAt != null) {
        time("strategy-discussion-written-up", writtenUpAt, kept.writingRecorded(), id);
      }
    }
    if (enquiry instanceof Concluded concluded) {
      day(
          "section-47-concluded",
          concluded.conclusion().concludedOn(),
          kept.conclusionRecorded(),
          id);
    }
  }

  private void conference(ConferenceRecord kept) {
    UUID id = kept.conference().id();
    if (kept.conference().subject().occasion() instanceof Initial initial) {
      day("conference-requested", initial.request().requestedOn(), kept.requestRecorded(), id);
    }
    kept.stoodDown()
        .forEach(each ->
            day("conference-stood-down", each.standingDown().stoodDownOn(), each.recorded(), id));
    if (!(kept.conference() instanceof Held) && kept.bookingRecorded() != null) {
      // Nobody says when a date was agreed: it is as old as its record.
      time("conference-booked", kept.bookingRecorded().at(), kept.bookingRecorded(), id);
    }
    if (kept.conference() instanceof Held held) {
      day("conference-held", held.holding().heldOn(), kept.holdingRecorded(), id);
    }
    if (kept.conference() instanceof Withdrawn withdrawn) {
      LocalDate day = withdrawn.withdrawal().withdrawnOn();
      day("conference-withdrawn", day, kept.withdrawalRecorded(), id);
    }
  }

  private void plan(PlanRecord kept) {
    UUID childId = kept.plan().childId();
    day("plan-started", kept.plan().course().startedOn(), kept.startRecorded(), childId);
    if (kept.plan() instanceof Plan.Ended ended) {
      day("plan-ended", ended.end().endedOn(), kept.endRecorded(), childId);
    }
  }

  private void completion(ChildCompletion completion) {
    LocalDate bornOn = completion.bornOn();
    if (bornOn == null) {
      // Nobody says when it became known: it is as old as its record.
      time(
          "child-completed",
          completion.recorded().at(),
          completion.recorded(),
          completion.childId());
    } else {
      day("child-born", bornOn, completion.recorded(), completion.childId());
    }
  }

  private void day(String kind, LocalDate day, @Nullable Recorded recorded, UUID about) {
    add(kind, LondonTime.startOf(day), false, recorded, about);
  }

  private void time(String kind, Instant at, @Nullable Recorded recorded, UUID about) {
    add(kind, at, true, recorded, about);
  }

  /** What happened was recorded: the state of the record says so. */
  private void add(
      String kind, Instant at, boolean timeKnown, @Nullable Recorded recorded, UUID about) {
    if (recorded != null) {
      events.add(new TimelineEvent(kind, at, timeKnown, recorded, about));
    }
  }
}
