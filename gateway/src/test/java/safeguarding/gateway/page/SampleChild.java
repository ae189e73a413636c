package safeguarding.gateway.page;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.EpisodeReason;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.contracts.clareview.v1.Participation;
import safeguarding.contracts.clareview.v1.PlacementType;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewHolding;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ChildParts.ComposedChild;
import safeguarding.gateway.calls.ChildParts.Part;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.Templates;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** A child on a plan, and one looked after since May 2018, on 4 June 2018; and their page. */
final class SampleChild {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);

  private SampleChild() {}

  static Review booked(ReviewSubject subject, String day) {
    return Review.newBuilder()
        .setReviewId("review-2")
        .setState(ReviewState.REVIEW_STATE_BOOKED)
        .setBooking(
            ReviewBooking.newBuilder().setSubject(subject).setStartsAt(at(day + "T13:30:00Z")))
        .build();
  }

  static RecordPage page(
      Role role,
      Part<safeguarding.contracts.childprotection.v1.GetChildResponse> protection,
      Part<GetChildResponse> care) {
    SignedIn who =
        new SignedIn(
            new Caller("subject", "Demo Person", new AuthorityCode("E06000017"), Set.of(role)),
            "token",
            "c-1",
            null);
    Frame frame = new Frame("Child", null, List.of(), List.of(), "/assets", "0.1.0", "");
    return new ChildPageGrpc(who, new ComposedChild(protection, care), TODAY).page(frame);
  }

  static String html(RecordPage page) {
    return new String(new Templates().fill("record", page), StandardCharsets.UTF_8);
  }

  static safeguarding.contracts.childprotection.v1.GetChildResponse onAPlan() {
    return safeguarding.contracts.childprotection.v1.GetChildResponse.newBuilder()
        .setChild(FamilyChild.newBuilder().setChildId("child-1").setOnPlan(true))
        .setFamilyId("family-1")
        .setFamilyReference("CP-2018-0012")
        .addPlans(
            Plan.newBuilder()
                .setCategory(PlanCategory.PLAN_CATEGORY_NEGLECT)
                .setStartedOn(date(2018, 5, 15))
                .setReviewDueOn(date(2018, 8, 15)))
        .addTimeline(event("conference-held", "2018-05-15T09:00:00Z"))
        .build();
  }

  static GetChildResponse inCare() {
    return GetChildResponse.newBuilder()
        .setChildId("child-1")
        .setReference("CLA-2018-0009")
        .setInitials("AT")
        .setAgeYears(8)
        .setState(CareState.CARE_STATE_LOOKED_AFTER)
        .setChild(
            Child.newBuilder()
                .setChildNumber("104417")
                .setGivenNames("Alder")
                .setFamilyName("Test-Person")
                .setDateOfBirth(date(2010, 5, 1)))
        .addCarePeriods(
            CarePeriod.newBuilder()
                .setCarePeriodId("period-1")
                .addEpisodes(
                    Episode.newBuilder()
                        .setStartedOn(date(2018, 5, 1))
                        .setReason(EpisodeReason.EPISODE_REASON_S)
                        .setLegalStatus(LegalStatus.LEGAL_STATUS_C2)
                        .setPlacementType(PlacementType.PLACEMENT_TYPE_U6)))
        .addReviews(
            Review.newBuilder()
                .setReviewId("review-1")
                .setState(ReviewState.REVIEW_STATE_HELD)
                .setHolding(ReviewHolding.newBuilder().setHeldOn(date(2018, 5, 25)))
                .addChildren(
                    ReviewedChild.newBuilder()
                        .setChildId("child-1")
                        .setNumber(1)
                        .setDueOn(date(2018, 5, 30))
                        .setInTime(true)
                        .setParticipation(Participation.PARTICIPATION_PN1)))
        .addDeadlines(
            Deadline.newBuilder()
                .setRuleId("cla.review.second")
                .setAboutId("period-1")
                .setTitle("Next review")
                .setStartedOn(date(2018, 5, 25))
                .setDueOn(date(2018, 6, 5))
                .setState(DeadlineState.DEADLINE_STATE_RUNNING)
                .setWorkingDaysLeft(1)
                .setLimit("3 months")
                .setSource("regulation 33(2)"))
        .addTimeline(event("care-started", "2018-05-01T00:00:00Z"))
        .build();
  }

  static TimelineEvent event(String kind, String happened) {
    return TimelineEvent.newBuilder()
        .setKind(kind)
        .setHappenedAt(at(happened))
        .setRecordedAt(at(happened))
        .setRecordedBy("Demo Person")
        .build();
  }

  static Timestamp at(String instant) {
    return ProtoTimes.timestamp(Instant.parse(instant));
  }

  static Date date(int year, int month, int day) {
    return ProtoTimes.date(LocalDate.of(year, month, day));
  }

  /** What may be done with single sections. */
  static List<Link> links(RecordPage page) {
    return page.parts().stream()
        .flatMap(part -> part.sections().stream())
        .flatMap(section -> section.links().stream())
        .toList();
  }
}
