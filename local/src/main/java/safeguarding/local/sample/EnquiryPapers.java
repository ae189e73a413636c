package safeguarding.local.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is recorded of an enquiry, as the gateway's API takes it. */
final class EnquiryPapers {
  private EnquiryPapers() {}

  /** Who enquires. */
  enum StrandKind implements Coded {
    POLICE,
    SOCIAL_CARE,
    EMPLOYER
  }

  /** What happens in a strand. */
  enum StrandStepKind implements Coded {
    INTERVIEWED_UNDER_CAUTION,
    CHILD_SEEN,
    INVESTIGATION_FINISHED
  }

  /** What a strand comes to. */
  enum StrandResult implements Coded {
    NO_FURTHER_ACTION,
    CAUTIONED,
    SUBSTANTIATED,
    NOT_SUBSTANTIATED,
    NO_ACTION,
    WARNING,
    DISMISSED
  }

  /** Whether somebody was asked, and what they said. */
  enum Consultation implements Coded {
    AGREES
  }

  /** What is done after a case. */
  enum FollowUpKind implements Coded {
    DBS_REFERRAL,
    REGULATOR_REFERRAL,
    SETTING_LEARNING,
    FAMILY_TOLD,
    ADULT_TOLD_IN_WRITING
  }

  /** How a follow-up stands. */
  enum FollowUpStanding implements Coded {
    DONE
  }

  /** Who registers a profession or a setting. */
  enum Regulator implements Coded {
    TRA
  }

  /** What kind of meeting it is. */
  enum MeetingKind implements Coded {
    COMPLEX_STRATEGY,
    PROFESSIONALS
  }

  /** Whether somebody came. */
  enum Attendance implements Coded {
    CAME,
    SENT_APOLOGIES,
    SENT_INFORMATION
  }

  record StrandOpening(
      StrandKind kind, LocalDate openedOn, String ledBy, String reference, String notes) {}

  record StrandStep(Ref strandId, StrandStepKind kind, LocalDate happenedOn, String notes) {}

  record StrandClosing(Ref strandId, LocalDate closedOn, StrandResult result, String notes) {}

  record WorkStatusEntry(
      WorkStatus status,
      LocalDate since,
      String decidedBy,
      Consultation lado,
      @Nullable Consultation police,
      String notes) {}

  record FollowUp(
      FollowUpKind kind,
      FollowUpStanding standing,
      LocalDate happenedOn,
      String by,
      String what,
      String reference,
      @Nullable Regulator regulator) {}

  record MeetingRecord(MeetingKind kind, Holding holding) {}

  record Holding(
      Instant heldAt,
      String place,
      String chair,
      List<Attendee> people,
      String minutes,
      String decisions,
      @Nullable LocalDate nextOn,
      boolean complexCase) {
    Holding {
      people = List.copyOf(people);
    }
  }

  record Attendee(String name, String agency, Attendance attendance) {}

  record Circulation(LocalDate circulatedOn, List<String> circulatedTo) {
    Circulation {
      circulatedTo = List.copyOf(circulatedTo);
    }
  }

  record NewAction(String what, String owner, LocalDate dueOn) {}

  record Restriction(String reason) {}
}
