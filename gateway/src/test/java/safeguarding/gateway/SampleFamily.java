package safeguarding.gateway;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.time.Instant;
import safeguarding.contracts.childprotection.v1.Booking;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceRequest;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.DelayReason;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.FamilyState;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.childprotection.v1.ReferralSource;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.contracts.childprotection.v1.StandingDown;
import safeguarding.contracts.childprotection.v1.StrategyDecision;
import safeguarding.contracts.childprotection.v1.StrategyDiscussion;
import safeguarding.contracts.childprotection.v1.Withdrawal;
import safeguarding.contracts.childprotection.v1.WithdrawalReason;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.contracts.record.v1.TimelineEvent;

/** One family in which everything is open at once. The people are plainly invented. */
final class SampleFamily {
  static final String FAMILY = "0f5a9d31-7c26-4b8e-9a14-2e6d3b7c8f50";
  static final String ALDER = "1a5a9d31-7c26-4b8e-9a14-2e6d3b7c8f51";
  static final String BIRCH = "2b5a9d31-7c26-4b8e-9a14-2e6d3b7c8f52";
  static final String UNBORN = "3c5a9d31-7c26-4b8e-9a14-2e6d3b7c8f53";
  static final String REFERRED = "4d5a9d31-7c26-4b8e-9a14-2e6d3b7c8f54";
  static final String ENQUIRED = "5e5a9d31-7c26-4b8e-9a14-2e6d3b7c8f55";
  static final String CONCLUDED = "6f5a9d31-7c26-4b8e-9a14-2e6d3b7c8f56";
  static final String BOOKED = "7a5a9d31-7c26-4b8e-9a14-2e6d3b7c8f57";
  static final String STOOD_DOWN = "8b5a9d31-7c26-4b8e-9a14-2e6d3b7c8f58";
  static final String WITHDRAWN = "8b5a9d31-7c26-4b8e-9a14-2e6d3b7c8f5a";
  static final String REQUESTED = "8b5a9d31-7c26-4b8e-9a14-2e6d3b7c8f5b";
  static final String PLAN = "9c5a9d31-7c26-4b8e-9a14-2e6d3b7c8f59";

  private SampleFamily() {}

  static GetFamilyResponse family() {
    return GetFamilyResponse.newBuilder()
        .setFamilyId(FAMILY)
        .setReference("CP-2018-0012")
        .addStates(FamilyState.FAMILY_STATE_REFERRED)
        .addStates(FamilyState.FAMILY_STATE_UNDER_ENQUIRY)
        .addStates(FamilyState.FAMILY_STATE_ON_PLAN)
        .addChildren(child(ALDER, "104417", "Alder").setOnPlan(true))
        .addChildren(child(BIRCH, "104418", "Birch").setNextDeadline(conferenceClock(ENQUIRED)))
        .addChildren(
            FamilyChild.newBuilder()
                .setChildId(UNBORN)
                .setChildNumber("104419")
                .setEtag("child-1")
                .setExpectedDateOfBirth(day(2018, 8, 30)))
        .addEnquiries(referred())
        .addEnquiries(enquired())
        .addEnquiries(concluded())
        .addConferences(booked())
        .addConferences(stoodDown())
        .addConferences(withdrawn())
        .addConferences(requested())
        .addPlans(
            Plan.newBuilder()
                .setPlanId(PLAN)
                .setEtag("plan-1")
                .setChildId(ALDER)
                .setStartedOn(day(2018, 3, 1))
                .setCategory(PlanCategory.PLAN_CATEGORY_NEGLECT)
                .setRepeat(true)
                .setReviewDueOn(day(2018, 6, 1)))
        .addDeadlines(conferenceClock(ENQUIRED))
        .addDeadlines(conferenceClock(ALDER).toBuilder().setTitle("First review conference held"))
        .addTimeline(happened("plan-started", ALDER, "2018-03-01T00:00:00Z"))
        .addTimeline(happened("section-47-concluded", CONCLUDED, "2018-02-20T00:00:00Z"))
        .build();
  }

  private static FamilyChild.Builder child(String id, String number, String name) {
    return FamilyChild.newBuilder()
        .setChildId(id)
        .setChildNumber(number)
        .setGivenNames(name)
        .setFamilyName("Sample")
        .setInitials(name.charAt(0) + "S")
        .setSex(Sex.SEX_FEMALE)
        .setDateOfBirth(day(2012, 2, 29));
  }

  private static Enquiry referred() {
    return Enquiry.newBuilder()
        .setEnquiryId(REFERRED)
        .setEtag("enquiry-1")
        .setState(EnquiryState.ENQUIRY_STATE_REFERRED)
        .addChildIds(UNBORN)
        .setReceivedOn(day(2018, 6, 4))
        .setSource(ReferralSource.REFERRAL_SOURCE_HEALTH)
        .setSummary("Told by a midwife.")
        .build();
  }

  private static Enquiry enquired() {
    return Enquiry.newBuilder()
        .setEnquiryId(ENQUIRED)
        .setEtag("enquiry-2")
        .setState(EnquiryState.ENQUIRY_STATE_UNDER_ENQUIRY)
        .addChildIds(BIRCH)
        .addChildIds(UNBORN)
        .setReceivedOn(day(2018, 5, 20))
        .setStrategyDiscussion(discussion("2018-05-21T13:30:00Z"))
        .setConferenceDueOn(day(2018, 6, 12))
        .build();
  }

  private static Enquiry concluded() {
    return Enquiry.newBuilder()
        .setEnquiryId(CONCLUDED)
        .setEtag("enquiry-3")
        .setState(EnquiryState.ENQUIRY_STATE_CONCLUDED)
        .addChildIds(ALDER)
        .addChildIds(BIRCH)
        .setReceivedOn(day(2018, 2, 1))
        .setStrategyDiscussion(
            discussion("2018-02-02T10:00:00Z").toBuilder()
                .setWrittenUpAt(time("2018-02-02T12:00:00Z")))
        .setSection47Conclusion(
            Section47Conclusion.newBuilder()
                .setConcludedOn(day(2018, 2, 20))
                .addFindings(finding(ALDER, Section47Outcome.SECTION47_OUTCOME_CONTINUING_RISK))
                .addFindings(finding(BIRCH, Section47Outcome.SECTION47_OUTCOME_NOT_SUBSTANTIATED)))
        .build();
  }

  private static StrategyDiscussion discussion(String heldAt) {
    return StrategyDiscussion.newBuilder()
        .setHeldAt(time(heldAt))
        .setDecision(StrategyDecision.STRATEGY_DECISION_SECTION_47_JOINT)
        .build();
  }

  private static ChildFinding finding(String child, Section47Outcome outcome) {
    return ChildFinding.newBuilder().setChildId(child).setOutcome(outcome).build();
  }

  private static Conference booked() {
    return Conference.newBuilder()
        .setConferenceId(BOOKED)
        .setEtag("conference-1")
        .setKind(ConferenceKind.CONFERENCE_KIND_INITIAL)
        .setState(ConferenceState.CONFERENCE_STATE_BOOKED)
        .setEnquiryId(CONCLUDED)
        .addChildIds(ALDER)
        .addChildIds(BIRCH)
        .setLateRequest(true)
        .setRequest(
            ConferenceRequest.newBuilder()
                .setRequestedOn(day(2018, 2, 21))
                .setAgreedOn(day(2018, 2, 21))
                .setAgreedBy("A manager"))
        .setDueOn(day(2018, 2, 23))
        .setBooking(
            Booking.newBuilder()
                .setStartsAt(time("2018-02-23T14:00:00Z"))
                .setChair("Chair of the day"))
        .build();
  }

  private static Conference stoodDown() {
    return Conference.newBuilder()
        .setConferenceId(STOOD_DOWN)
        .setEtag("conference-2")
        .setKind(ConferenceKind.CONFERENCE_KIND_REVIEW)
        .setState(ConferenceState.CONFERENCE_STATE_STOOD_DOWN)
        .addChildIds(ALDER)
        .setDueOn(day(2018, 6, 12))
        .addStoodDown(
            StandingDown.newBuilder()
                .setStoodDownOn(day(2018, 5, 30))
                .setReason(DelayReason.DELAY_REASON_CHAIR_SICKNESS)
                .setAgreedBy("A manager"))
        .build();
  }

  private static Conference requested() {
    return Conference.newBuilder()
        .setConferenceId(REQUESTED)
        .setEtag("conference-3")
        .setKind(ConferenceKind.CONFERENCE_KIND_INITIAL)
        .setState(ConferenceState.CONFERENCE_STATE_REQUESTED)
        .addChildIds(UNBORN)
        .setDueOn(day(2018, 6, 12))
        .build();
  }

  private static Conference withdrawn() {
    return Conference.newBuilder()
        .setConferenceId(WITHDRAWN)
        .setKind(ConferenceKind.CONFERENCE_KIND_REVIEW)
        .setState(ConferenceState.CONFERENCE_STATE_WITHDRAWN)
        .addChildIds(ALDER)
        .setWithdrawal(
            Withdrawal.newBuilder()
                .setWithdrawnOn(day(2018, 4, 30))
                .setReason(WithdrawalReason.WITHDRAWAL_REASON_IN_ERROR)
                .setAgreedBy("A manager")
                .setReasons("It was entered twice."))
        .build();
  }

  static Deadline conferenceClock(String about) {
    return Deadline.newBuilder()
        .setTitle("Initial conference held")
        .setStartedOn(day(2018, 5, 21))
        .setDueOn(day(2018, 6, 12))
        .setState(DeadlineState.DEADLINE_STATE_RUNNING)
        .setWorkingDaysLeft(6)
        .setAboutId(about)
        .build();
  }

  private static TimelineEvent happened(String kind, String about, String at) {
    return TimelineEvent.newBuilder()
        .setKind(kind)
        .setAboutId(about)
        .setHappenedAt(time(at))
        .setRecordedAt(time("2018-03-02T09:00:00Z"))
        .setRecordedBy("A colleague")
        .build();
  }

  private static Timestamp time(String at) {
    return Timestamp.newBuilder().setSeconds(Instant.parse(at).getEpochSecond()).build();
  }

  static Date day(int year, int month, int day) {
    return Date.newBuilder().setYear(year).setMonth(month).setDay(day).build();
  }
}
