package safeguarding.gateway.page;

import io.grpc.MethodDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.visitor.SignedIn;

/** What a reader may do about a family group now: what is due first is the one green button. */
final class FamilyActionsGrpc {

  private final SignedIn who;
  private final GetFamilyResponse family;
  private final LocalDate today;
  private final String familyId;

  FamilyActionsGrpc(SignedIn who, GetFamilyResponse family, LocalDate today) {
    this.who = who;
    this.family = family;
    this.today = today;
    this.familyId = family.getFamilyId();
  }

  /**
   * Something that can be done.
   *
   * @param why what waits for it; empty where nothing does
   * @param dueOn by when; null where no clock says
   */
  private record Action(
      MethodDescriptor<?, ?> rpc,
      String why,
      String words,
      String address,
      @Nullable LocalDate dueOn) {
    private boolean waits() {
      return !why.isEmpty();
    }

    private LocalDate due() {
      return dueOn == null ? LocalDate.MAX : dueOn;
    }
  }

  /** The one green button; null where nothing waits for this reader. */
  @Nullable NextAction next() {
    List<Action> all = new ArrayList<>();
    family.getEnquiriesList().forEach(enquiry -> all.addAll(ofEnquiry(enquiry)));
    family.getConferencesList().forEach(conference -> all.addAll(ofConference(conference)));
    all.addAll(ofReview());
    return all.stream()
        .filter(action -> action.waits() && who.may(action.rpc()))
        .min(Comparator.comparing(Action::due))
        .map(action -> new NextAction(action.why(), action.words(), action.address()))
        .orElse(null);
  }

  /** What else can be done about the family as a whole. */
  List<Link> others() {
    String address = FamilyAddress.of(familyId);
    List<Link> others = new ArrayList<>(links(ofReview()));
    others.addAll(
        NextActions.other(
            who,
            EnquiryServiceGrpc.getReceiveReferralMethod(),
            "Receive another referral",
            address + "/referral"));
    return others;
  }

  List<Link> links(Enquiry enquiry) {
    return links(ofEnquiry(enquiry));
  }

  List<Link> links(Conference conference) {
    return links(ofConference(conference));
  }

  /** What is not known of a child is recorded when it is. */
  List<Link> links(FamilyChild child) {
    return ChildCompletion.isIncomplete(child)
        ? NextActions.other(
            who,
            FamilyServiceGrpc.getCompleteChildMethod(),
            ChildCompletion.words(child) + ": " + FamilyBriefGrpc.who(child),
            ChildCompletion.address(familyId, child))
        : List.of();
  }

  List<Link> links(Plan plan) {
    return plan.hasEndedOn()
        ? List.of()
        : NextActions.other(
            who,
            PlanServiceGrpc.getEndPlanMethod(),
            "End the plan of "
                + FamilyBriefGrpc.names(family, List.of(plan.getChildId()))
                + " outside a conference",
            FamilyAddress.ofPlan(familyId, plan.getPlanId()) + "/ending");
  }

  private List<Link> links(List<Action> actions) {
    return actions.stream()
        .flatMap(action ->
            NextActions.other(who, action.rpc(), action.words(), action.address()).stream())
        .toList();
  }

  private List<Action> ofEnquiry(Enquiry enquiry) {
    String address = FamilyAddress.ofEnquiry(familyId, enquiry.getEnquiryId());
    List<Action> actions = new ArrayList<>();
    if (enquiry.getState() == EnquiryState.ENQUIRY_STATE_REFERRED) {
      actions.add(
          new Action(
              EnquiryServiceGrpc.getHoldStrategyDiscussionMethod(),
              "A referral of %s waits for a decision."
                  .formatted(RecordWordsGrpc.day(enquiry.getReceivedOn())),
              "Record the strategy discussion",
              address + "/strategy-discussion",
              ProtoTimes.day(enquiry.getReceivedOn())));
      actions.add(
          new Action(
              EnquiryServiceGrpc.getCloseReferralMethod(),
              "",
              "Close without a strategy discussion",
              address + "/closure",
              null));
    }
    if (FamilyPartsGrpc.isUnwritten(enquiry)) {
      actions.add(
          new Action(
              EnquiryServiceGrpc.getWriteUpStrategyDiscussionMethod(),
              "The strategy discussion is to be written up within 24 hours.",
              "Record when the discussion was written up",
              address + "/strategy-record",
              LondonTime.dateOf(ProtoTimes.instant(enquiry.getStrategyDiscussion().getHeldAt()))
                  .plusDays(1)));
    }
    if (enquiry.getState() == EnquiryState.ENQUIRY_STATE_UNDER_ENQUIRY) {
      actions.add(
          new Action(
              EnquiryServiceGrpc.getRecordSection47OutcomeMethod(),
              "An enquiry under section 47 waits for its outcome." + lastDay(enquiry),
              "Record the outcome of the enquiry",
              address + "/section-47-outcome",
              dueOn(enquiry)));
    }
    request(enquiry, address, actions);
    return actions;
  }

  private void request(Enquiry enquiry, String address, List<Action> actions) {
    if (enquiry.getConferenceNeededForCount() == 0) {
      return;
    }
    actions.add(
        new Action(
            ConferenceServiceGrpc.getRequestConferenceMethod(),
            "The enquiry found continuing risk: a conference is needed." + lastDay(enquiry),
            "Request a conference",
            address + "/conference-request",
            dueOn(enquiry)));
  }

  private List<Action> ofConference(Conference conference) {
    String address = FamilyAddress.ofConference(familyId, conference.getConferenceId());
    List<Action> actions = new ArrayList<>();
    String kind = ChildProtectionWordsGrpc.words(conference.getKind());
    if (FamilyPartsGrpc.isDateless(conference)) {
      actions.add(
          new Action(
              ConferenceServiceGrpc.getBookConferenceMethod(),
              "%s without a date. Last acceptable date: %s."
                  .formatted(kind, FamilyBriefGrpc.due(family, conference)),
              "Book the conference",
              address + "/booking",
              conference.hasDueOn() ? ProtoTimes.day(conference.getDueOn()) : null));
      withdrawal(conference, address, actions);
    }
    if (FamilyPartsGrpc.isBooked(conference)) {
      LocalDate day = LondonTime.dateOf(ProtoTimes.instant(conference.getBooking().getStartsAt()));
      actions.add(
          new Action(
              ConferenceServiceGrpc.getHoldConferenceMethod(),
              day.isAfter(today)
                  ? ""
                  : "%s booked for %s: record the decisions."
                      .formatted(
                          kind, FamilyBriefGrpc.moment(conference.getBooking().getStartsAt())),
              "Record the conference as held",
              address + "/holding",
              day));
      actions.add(
          new Action(
              ConferenceServiceGrpc.getStandDownConferenceMethod(),
              "",
              "Stand the conference down",
              address + "/standing-down",
              null));
    }
    return actions;
  }

  /** A review of an open plan is booked again: the service refuses to withdraw it. */
  private void withdrawal(Conference conference, String address, List<Action> actions) {
    if (FamilyPartsGrpc.reviewsOpenPlan(family, conference)) {
      return;
    }
    actions.add(
        new Action(
            ConferenceServiceGrpc.getWithdrawConferenceMethod(),
            "",
            "Withdraw the conference",
            address + "/withdrawal",
            null));
  }

  private List<Action> ofReview() {
    if (family.getPlansCount() == 0) {
      return List.of();
    }
    List<String> waiting =
        FamilyPartsGrpc.withoutReview(family).stream().map(FamilyChild::getChildId).toList();
    LocalDate dueOn =
        FamilyPartsGrpc.firstReviewDue(family, waiting).map(ProtoTimes::day).orElse(null);
    String last = dueOn == null ? "" : " Last acceptable date: %s.".formatted(Moments.day(dueOn));
    return List.of(
        new Action(
            ConferenceServiceGrpc.getBookReviewConferenceMethod(),
            waiting.isEmpty() ? "" : "A plan has no review conference booked." + last,
            "Book a review conference",
            FamilyAddress.of(familyId) + "/review-conference",
            dueOn));
  }

  private String lastDay(Enquiry enquiry) {
    return enquiry.hasConferenceDueOn()
        ? " Last day for the conference: %s.".formatted(FamilyBriefGrpc.due(family, enquiry))
        : "";
  }

  private static @Nullable LocalDate dueOn(Enquiry enquiry) {
    return enquiry.hasConferenceDueOn() ? ProtoTimes.day(enquiry.getConferenceDueOn()) : null;
  }
}
