package safeguarding.local.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.local.sample.EnquiryPapers.Attendance;
import safeguarding.local.sample.EnquiryPapers.Attendee;
import safeguarding.local.sample.EnquiryPapers.Circulation;
import safeguarding.local.sample.EnquiryPapers.Consultation;
import safeguarding.local.sample.EnquiryPapers.FollowUp;
import safeguarding.local.sample.EnquiryPapers.FollowUpKind;
import safeguarding.local.sample.EnquiryPapers.FollowUpStanding;
import safeguarding.local.sample.EnquiryPapers.Holding;
import safeguarding.local.sample.EnquiryPapers.MeetingKind;
import safeguarding.local.sample.EnquiryPapers.MeetingRecord;
import safeguarding.local.sample.EnquiryPapers.NewAction;
import safeguarding.local.sample.EnquiryPapers.Regulator;
import safeguarding.local.sample.EnquiryPapers.Restriction;
import safeguarding.local.sample.EnquiryPapers.StrandClosing;
import safeguarding.local.sample.EnquiryPapers.StrandKind;
import safeguarding.local.sample.EnquiryPapers.StrandOpening;
import safeguarding.local.sample.EnquiryPapers.StrandResult;
import safeguarding.local.sample.EnquiryPapers.StrandStep;
import safeguarding.local.sample.EnquiryPapers.StrandStepKind;
import safeguarding.local.sample.EnquiryPapers.WorkStatusEntry;

/**
 * What is recorded of a case besides its decisions: the strands and the meeting of an enquiry, the
 * adult's work meanwhile, and the follow-up. By a chance of its own, seeded by the case, so that no
 * figure that was printed is drawn otherwise.
 */
final class EnquirySteps {
  private static final Ref ALLEGATION = new Ref(SampleCase.ALLEGATION, "/allegationId");
  private static final Ref STRAND = new Ref(SampleCase.ALLEGATION, "/strandId");
  private static final String MEETING = "meeting";
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final String LADO = "Demo LADO";

  private final SampleCase about;
  private final String part;
  private final Contact contact;
  private final LocalDate decidedOn;
  private final OfficeTimes office = new OfficeTimes();
  private final Drawing draw;
  private final List<Step> steps = new ArrayList<>();

  private EnquirySteps(SampleCase about, ThresholdDecision decision, String part) {
    this.about = about;
    this.part = part;
    this.contact = about.contact();
    this.decidedOn = LondonTime.dateOf(decision.decidedAt());
    this.draw = new Drawing(new Random((about.key() + part).hashCode()));
  }

  /** What comes between the decision and the outcome; nothing without a decision. */
  static List<Step> before(SampleCase about) {
    ThresholdDecision decision = about.decision();
    if (decision == null) {
      return List.of();
    }
    var told = new EnquirySteps(about, decision, "enquiry");
    switch (decision.referralOutcome()) {
      case INTERNAL_ENQUIRY -> told.enquiry();
      case ADVICE_GIVEN -> told.advice();
      case LOGGED_AND_CLOSED, REFERRED_TO_ANOTHER_LADO -> {}
    }
    return told.steps;
  }

  /** What comes after the outcome; nothing while there is none. */
  static List<Step> after(SampleCase about) {
    ThresholdDecision decision = about.decision();
    EnquiryOutcome outcome = about.outcome();
    if (decision == null || outcome == null) {
      return List.of();
    }
    var told = new EnquirySteps(about, decision, "after");
    told.ending(outcome);
    return told.steps;
  }

  private void enquiry() {
    if (isEmployed()) {
      status(WorkStatus.SUSPENDED, decidedOn, "Suspended without prejudice.");
    }
    meeting(MeetingKind.COMPLEX_STRATEGY, "The strands begin; the employer waits for the police.");
    boolean offence = contact.primaryConcern() == Concern.SEXUAL || isExploitation();
    if (offence) {
      strand(StrandKind.POLICE, "DC Placeholder, Example Police", "EX/" + draw.between(100, 999));
    }
    if (!offence && !contact.children().isEmpty()) {
      strand(StrandKind.SOCIAL_CARE, "Example Council duty team", "");
    }
    strand(StrandKind.EMPLOYER, "Human resources, " + contact.adult().setting(), "");
    if (about.outcome() == null && contact.adult().role() == AdultRole.FOSTER_CARER) {
      change("/restriction", new Restriction("A colleague of ours is a friend of this carer."));
    }
  }

  private boolean isExploitation() {
    return contact.primaryConcern() == Concern.CSE
        || contact.primaryConcern() == Concern.CRIMINAL_EXPLOITATION;
  }

  private boolean isEmployed() {
    EmploymentKind engaged = contact.adult().employment();
    return engaged == EmploymentKind.EMPLOYED || engaged == EmploymentKind.AGENCY;
  }

  private boolean isProved() {
    EnquiryOutcome outcome = about.outcome();
    return outcome != null && outcome.outcome() == AllegationOutcome.SUBSTANTIATED;
  }

  /** Some of those who need no enquiry are talked about all the same (report 205/2018 §3.1). */
  private void advice() {
    if (draw.inHundred(25)) {
      meeting(MeetingKind.PROFESSIONALS, "The employer looks into it and tells us the result.");
    }
  }

  private void meeting(MeetingKind kind, String decisions) {
    LocalDate day = office.workingDays().nextWorkingDay(decidedOn);
    var people =
        List.of(
            attendee("Example Police", Attendance.CAME),
            attendee("Example Council", Attendance.CAME),
            attendee(contact.adult().setting(), Attendance.CAME),
            attendee(
                "Example Health Trust",
                draw.oneOf(List.of(Attendance.SENT_APOLOGIES, Attendance.SENT_INFORMATION))));
    var holding =
        new Holding(
            OfficeTimes.at(day, MORNING),
            "Example House, meeting room",
            LADO,
            people,
            "The concern, what is known of it and what is not yet, and who speaks to whom.",
            decisions,
            null,
            false);
    steps.add(
        Step.making(
            key(),
            "/allegations/{}/meeting-records",
            ALLEGATION,
            MEETING,
            new MeetingRecord(kind, holding)));
    if (about.outcome() != null || kind == MeetingKind.PROFESSIONALS) {
      meeting(
          "/circulation",
          new Circulation(
              office.workingDays().nextWorkingDay(day),
              people.stream().map(Attendee::agency).toList()));
    } else {
      meeting(
          "/actions",
          new NewAction(
              "Tell the LADO what the first accounts say.",
              "Example Police",
              office.workingDays().addWorkingDays(day, 10)));
    }
  }

  private Attendee attendee(String agency, Attendance attendance) {
    return new Attendee(InventedPeople.anyone(draw).whole(), agency, attendance);
  }

  /** Open for as long as the enquiry runs. */
  private void strand(StrandKind kind, String ledBy, String reference) {
    change("/strands", new StrandOpening(kind, decidedOn, ledBy, reference, ""));
    @Nullable EnquiryOutcome outcome = about.outcome();
    if (outcome == null) {
      return;
    }
    long days = ChronoUnit.DAYS.between(decidedOn, outcome.concludedOn()) / 2;
    LocalDate between = decidedOn.plusDays(Math.max(days, 1));
    switch (kind) {
      case POLICE -> step(StrandStepKind.INTERVIEWED_UNDER_CAUTION, between, "");
      case SOCIAL_CARE -> step(StrandStepKind.CHILD_SEEN, between, "Seen alone, and heard.");
      case EMPLOYER -> step(StrandStepKind.INVESTIGATION_FINISHED, between, "");
    }
    change("/strand-closings", new StrandClosing(STRAND, outcome.concludedOn(), result(kind), ""));
  }

  private void step(StrandStepKind kind, LocalDate day, String notes) {
    change("/strand-steps", new StrandStep(STRAND, kind, day, notes));
  }

  private StrandResult result(StrandKind kind) {
    return switch (kind) {
      case POLICE -> isProved() ? StrandResult.CAUTIONED : StrandResult.NO_FURTHER_ACTION;
      case SOCIAL_CARE -> isProved() ? StrandResult.SUBSTANTIATED : StrandResult.NOT_SUBSTANTIATED;
      case EMPLOYER -> employersResult();
    };
  }

  private StrandResult employersResult() {
    if (!isProved()) {
      return StrandResult.NO_ACTION;
    }
    return isDismissed() ? StrandResult.DISMISSED : StrandResult.WARNING;
  }

  /** Gross misconduct by most employers' rules, and somebody whom they employ. */
  private boolean isDismissed() {
    boolean gross = contact.primaryConcern() == Concern.SEXUAL || isExploitation();
    return isProved() && gross && isEmployed();
  }

  private void ending(EnquiryOutcome outcome) {
    LocalDate next = office.workingDays().nextWorkingDay(outcome.concludedOn());
    LocalDate week = office.workingDays().addWorkingDays(outcome.concludedOn(), 5);
    if (isEmployed()) {
      WorkStatus status = isDismissed() ? WorkStatus.DISMISSED : WorkStatus.REINSTATED;
      status(status, next, "Agreed at the last meeting.");
    }
    if (isDismissed()) {
      referral(FollowUpKind.DBS_REFERRAL, week, null);
    }
    if (isDismissed() && contact.adult().role() == AdultRole.EDUCATION_SCHOOL_COLLEGE) {
      referral(FollowUpKind.REGULATOR_REFERRAL, week, Regulator.TRA);
    }
    if (isProved() && !contact.adult().settingUrn().isEmpty()) {
      done(FollowUpKind.SETTING_LEARNING, week, "Supervision and training looked at again.");
    }
    done(FollowUpKind.ADULT_TOLD_IN_WRITING, next, "The outcome and what it means.");
    if (!contact.children().isEmpty()) {
      done(FollowUpKind.FAMILY_TOLD, next, "The outcome, by somebody whom they know.");
    }
  }

  private void status(WorkStatus status, LocalDate since, String notes) {
    String employer = "The management of " + contact.adult().setting();
    change(
        "/work-statuses",
        new WorkStatusEntry(status, since, employer, Consultation.AGREES, null, notes));
  }

  private void done(FollowUpKind kind, LocalDate day, String what) {
    change("/follow-ups", new FollowUp(kind, FollowUpStanding.DONE, day, LADO, what, "", null));
  }

  private void referral(FollowUpKind kind, LocalDate day, @Nullable Regulator regulator) {
    String reference = "EX-" + day.getYear() + "-" + draw.between(100, 999);
    change(
        "/follow-ups",
        new FollowUp(
            kind,
            FollowUpStanding.DONE,
            day,
            "The management of " + contact.adult().setting(),
            "",
            reference,
            regulator));
  }

  private void change(String path, Record body) {
    steps.add(
        Step.changing(key(), "/allegations/{}" + path, ALLEGATION, SampleCase.ALLEGATION, body));
  }

  private void meeting(String path, Record body) {
    steps.add(
        Step.changing(key(), "/meetings/{}" + path, new Ref(MEETING, "/meetingId"), MEETING, body));
  }

  private String key() {
    return about.key() + "/" + part + "-" + (steps.size() + 1);
  }
}
