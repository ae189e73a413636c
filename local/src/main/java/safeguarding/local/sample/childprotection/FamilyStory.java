package safeguarding.local.sample.childprotection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.Ref;
import safeguarding.local.sample.Step;
import safeguarding.local.sample.Story;

/** Writes down what is done about one family, request by request, in the order of the calls. */
final class FamilyStory {
  private static final String REFERRAL = "referral-";
  private static final String ENQUIRIES = "/enquiries/{}/";
  private static final String CONFERENCES = "/conferences/{}/";

  private final String key;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Ref> childIds = new LinkedHashMap<>();
  private int referrals;
  private int conferences;

  FamilyStory(String key) {
    this.key = key;
  }

  /** The family's first referral, or a further one; gives the name of its enquiry. */
  String refer(Referral referral) {
    String enquiry = REFERRAL + ++referrals;
    var children = referral.children();
    for (int i = 0; i < children.size(); i++) {
      childIds.putIfAbsent(
          children.get(i).childNumber(), new Ref(enquiry, "/children/" + i + "/childId"));
    }
    steps.add(Step.making(key + "/" + enquiry, "/referrals", enquiry, referral));
    return enquiry;
  }

  /** The family group to which a further referral belongs; null before the first. */
  @Nullable Ref family() {
    return referrals == 0 ? null : new Ref(REFERRAL + 1, "/familyId");
  }

  /** The id of a child who was referred. */
  Ref id(NumberedChild child) {
    return Objects.requireNonNull(childIds.get(child.childNumber()));
  }

  List<Ref> ids(List<NumberedChild> children) {
    return children.stream().map(this::id).toList();
  }

  void close(String enquiry, Closure closure) {
    change(enquiry, "closure", closure);
  }

  void discuss(String enquiry, StrategyDiscussion discussion) {
    change(enquiry, "strategy-discussion", discussion);
  }

  void conclude(String enquiry, Section47Conclusion conclusion) {
    change(enquiry, "section-47-outcome", conclusion);
  }

  /** Asks for an initial conference; gives its name. */
  String request(String enquiry, ConferenceRequest request) {
    String conference = nextConference();
    steps.add(
        new Step(
            key + "/" + conference,
            ENQUIRIES + "conference-request",
            enquiryId(enquiry),
            enquiry,
            conference,
            request));
    return conference;
  }

  /** Books a review conference; gives its name. */
  String bookReview(ReviewConferenceBooking booking) {
    String conference = nextConference();
    steps.add(
        Step.making(
            key + "/" + conference,
            "/families/{}/review-conferences",
            Objects.requireNonNull(family()),
            conference,
            booking));
    return conference;
  }

  void book(String conference, Booking booking) {
    changeConference(conference, "booking", booking);
  }

  /** Books a conference again that was stood down. */
  void bookAgain(String conference, Booking booking) {
    steps.add(
        Step.changing(
            key + "/" + conference + "/booking-again",
            CONFERENCES + "booking",
            conferenceId(conference),
            conference,
            booking));
  }

  void standDown(String conference, StandingDown standingDown) {
    changeConference(conference, "standing-down", standingDown);
  }

  void hold(String conference, Holding holding) {
    changeConference(conference, "holding", holding);
  }

  Story told() {
    return new Story(key, steps);
  }

  private void change(String enquiry, String last, Record body) {
    steps.add(
        Step.changing(
            key + "/" + enquiry + "/" + last, ENQUIRIES + last, enquiryId(enquiry), enquiry, body));
  }

  private void changeConference(String conference, String last, Record body) {
    steps.add(
        Step.changing(
            key + "/" + conference + "/" + last,
            CONFERENCES + last,
            conferenceId(conference),
            conference,
            body));
  }

  private String nextConference() {
    return "conference-" + ++conferences;
  }

  private static Ref enquiryId(String enquiry) {
    return new Ref(enquiry, "/enquiryId");
  }

  private static Ref conferenceId(String conference) {
    return new Ref(conference, "/conferenceId");
  }
}
