package safeguarding.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.conference.BookConference;
import safeguarding.childprotection.conference.BookReviewConference;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.conference.HoldConference;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.conference.NewConferences;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.conference.RequestConference;
import safeguarding.childprotection.enquiry.Agency;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.enquiry.HoldStrategyDiscussion;
import safeguarding.childprotection.enquiry.ReceiveReferral;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.childprotection.enquiry.RecordSection47Outcome;
import safeguarding.childprotection.enquiry.RecordSection47Outcome.ToldFinding;
import safeguarding.childprotection.enquiry.ReferralSource;
import safeguarding.childprotection.enquiry.Referrals;
import safeguarding.childprotection.enquiry.Referrals.Received;
import safeguarding.childprotection.enquiry.Section47Outcome;
import safeguarding.childprotection.enquiry.StrategyDecision;
import safeguarding.childprotection.family.FamilyReading;
import safeguarding.childprotection.family.FamilyRecord;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** A family group that goes the usual path, as far as a test takes it. */
public final class AFamily {
  private static final List<Agency> THREE =
      List.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH);

  private final Caller caller;
  private final Received received;
  private String enquiryEtag;
  private final LocalDate referredOn;

  private AFamily(Caller caller, Received received, LocalDate referredOn) {
    this.caller = caller;
    this.received = received;
    this.enquiryEtag = received.etag();
    this.referredOn = referredOn;
  }

  /** A family group with so many children, referred on a day. */
  public static AFamily referred(Caller caller, LocalDate day, int children) {
    return referred(caller, day, children, LocalDate.of(2010, 3, 4));
  }

  /** The same with children who were born on one day; null where it is not known. */
  public static AFamily referred(
      Caller caller, LocalDate day, int children, @Nullable LocalDate born) {
    List<ReferredChild> told = new ArrayList<>();
    for (int i = 0; i < children; i++) {
      told.add(
          new ReferredChild("n" + UUID.randomUUID(), "Ash", "Test-Family", born, null, Sex.FEMALE));
    }
    return new AFamily(
        caller,
        granted(TestService.bean(Referrals.class).receive(caller, "test", referral(told, day))),
        day);
  }

  /** The same family group, referred again. */
  public AFamily referredAgain(LocalDate day) {
    List<ReferredChild> told =
        received.children().stream()
            .map(child -> new ReferredChild(child.number(), "", "", null, null, null))
            .toList();
    return new AFamily(
        caller,
        granted(
            TestService.bean(Referrals.class)
                .receive(
                    caller,
                    "test",
                    new ReceiveReferral(
                        received.familyId(), told, day, ReferralSource.SCHOOL, "Again."))),
        day);
  }

  public static ReferredChild aChild(String number) {
    return new ReferredChild(
        number, "Ash", "Test-Family", LocalDate.of(2010, 3, 4), null, Sex.FEMALE);
  }

  public static ReceiveReferral referral(List<ReferredChild> children, @Nullable LocalDate day) {
    return new ReceiveReferral(null, children, day, ReferralSource.SCHOOL, "A worry.");
  }

  public UUID id() {
    return received.familyId();
  }

  public String reference() {
    return received.reference();
  }

  public UUID enquiryId() {
    return received.enquiryId();
  }

  public String enquiryEtag() {
    return enquiryEtag;
  }

  public UUID child(int index) {
    return received.children().get(index).id();
  }

  public List<UUID> children() {
    return received.children().stream().map(Child::id).toList();
  }

  /** The strategy discussion that begins an enquiry, on the day of the referral. */
  public AFamily discussed() {
    return discussed(referredOn);
  }

  public AFamily discussed(LocalDate day) {
    return changed(
        TestService.bean(Enquiries.class)
            .discuss(caller, "test", enquiryId(), enquiryEtag, discussion(day)));
  }

  public static HoldStrategyDiscussion discussion(LocalDate day) {
    return new HoldStrategyDiscussion(
        at(day), THREE, StrategyDecision.SECTION_47_JOINT, "Why.", null);
  }

  public AFamily writtenUp(Instant at) {
    return changed(
        TestService.bean(Enquiries.class).writeUp(caller, "test", enquiryId(), enquiryEtag, at));
  }

  /** Continuing risk for each child. */
  public AFamily atRisk(LocalDate day) {
    return changed(
        TestService.bean(Enquiries.class)
            .conclude(caller, "test", enquiryId(), enquiryEtag, risk(day)));
  }

  public RecordSection47Outcome risk(LocalDate day) {
    return new RecordSection47Outcome(
        day,
        children().stream()
            .map(child -> new ToldFinding(child, Section47Outcome.CONTINUING_RISK))
            .toList(),
        "");
  }

  private AFamily changed(Ruling<Changed> ruling) {
    enquiryEtag = granted(ruling).etag();
    return this;
  }

  /** A request for all children. */
  public Begun requested(LocalDate day) {
    Begun begun =
        granted(
            TestService.bean(NewConferences.class)
                .request(caller, "test", enquiryId(), enquiryEtag, request(day)));
    enquiryEtag = Integer.toString(Integer.parseInt(enquiryEtag) + 1);
    return begun;
  }

  public RequestConference request(LocalDate day) {
    return new RequestConference(day, children(), "Demo Manager", day, "");
  }

  /** From the strategy discussion to plans for all children. */
  public AFamily onPlan(LocalDate discussedOn, LocalDate conferenceOn) {
    discussed(discussedOn).atRisk(discussedOn);
    Begun begun = requested(discussedOn);
    String etag = booked(begun, conferenceOn);
    hold(begun.conferenceId(), etag, initial(conferenceOn));
    return this;
  }

  /** A booking in time. */
  public String booked(Begun begun, LocalDate day) {
    return granted(
            TestService.bean(Conferences.class)
                .book(caller, "test", begun.conferenceId(), begun.etag(), booking(day)))
        .etag();
  }

  public static BookConference booking(LocalDate day) {
    return new BookConference(at(day), "Demo Chair", "", null);
  }

  /** A review of all children on a plan, booked and held. */
  public void reviewed(LocalDate day, List<ToldDecision> decisions) {
    Begun begun = reviewBooked(day);
    hold(begun.conferenceId(), begun.etag(), holding(day, decisions));
  }

  public Begun reviewBooked(LocalDate day) {
    List<UUID> onPlan = children().stream().filter(child -> record().isOnPlan(child)).toList();
    return granted(
        TestService.bean(NewConferences.class)
            .bookReview(caller, "test", id(), new BookReviewConference(onPlan, booking(day))));
  }

  public Changed hold(UUID conferenceId, String etag, HoldConference holding) {
    return granted(
        TestService.bean(Conferences.class).hold(caller, "test", conferenceId, etag, holding));
  }

  /** A plan for neglect for every child. */
  public HoldConference initial(LocalDate day) {
    return holding(
        day, children().stream().map(child -> plan(child, PlanCategory.NEGLECT)).toList());
  }

  public static HoldConference holding(LocalDate day, List<ToldDecision> decisions) {
    return new HoldConference(
        day, "Demo Chair", THREE, "", false, null, decisions, "Because of what we heard.");
  }

  public static ToldDecision plan(UUID child, @Nullable PlanCategory category) {
    return new ToldDecision(child, DecisionOutcome.PLAN, category, "", null, "", null);
  }

  public static ToldDecision decision(UUID child, DecisionOutcome outcome) {
    return new ToldDecision(child, outcome, null, "", null, "", null);
  }

  public static ToldDecision end(UUID child, String serviceManager) {
    return new ToldDecision(
        child, DecisionOutcome.END, null, "", PlanEndReason.CHILD_IN_NEED, serviceManager, null);
  }

  public List<ToldDecision> forEach(DecisionOutcome outcome) {
    return children().stream().map(child -> decision(child, outcome)).toList();
  }

  public FamilyRecord record() {
    return TestService.bean(FamilyReading.class).get(caller, "test", id());
  }

  /** The latest plan of a child. */
  public PlanRecord planOf(int index) {
    return record().plans().stream()
        .filter(kept -> kept.plan().childId().equals(child(index)))
        .findFirst()
        .orElseThrow();
  }

  /** Ten in the morning in London. */
  public static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(10, 0)).atZone(LondonTime.ZONE).toInstant();
  }

  public static <T> T granted(Ruling<T> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Granted.class);
    return ((Ruling.Granted<T>) ruling).value();
  }

  public static Refusal refused(Ruling<?> ruling) {
    assertThat(ruling).isInstanceOf(Ruling.Refused.class);
    return ((Ruling.Refused<?>) ruling).refusal();
  }

  /** That one rule is broken, at one field. */
  public static void assertRefused(Ruling<?> ruling, String code, String field) {
    Refusal refusal = refused(ruling);
    assertThat(refusal.code()).as("%s", refusal).isEqualTo(code);
    assertThat(refusal.violations()).extracting(Refusal.Violation::field).containsExactly(field);
  }
}
