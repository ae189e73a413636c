package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import safeguarding.contracts.clareview.v1.ReviewCancellation;
import safeguarding.contracts.clareview.v1.ReviewHolding;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ChildParts.ComposedChild;
import safeguarding.gateway.calls.ChildParts.Part;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.view.Templates;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** The composed page of a child. */
class ChildPageTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);

  @Test
  void a_child_on_a_plan_and_looked_after_is_shown_whole_with_the_flag() {
    RecordPage page = page(Role.IRO, new Part.Known<>(onAPlan()), new Part.Known<>(inCare()));

    assertThat(page.tags())
        .extracting(Tag::text)
        .contains("Dual planning", "On a plan", "Looked after");
    assertThat(page.parts())
        .extracting(RecordPage.Part::title)
        .containsExactly("Child protection", "Looked after");
    assertThat(page.timeline())
        .extracting(RecordPage.Event::title)
        .containsExactly("Conference held", "Became looked after");
    assertThat(html(page))
        .contains("CP-2018-0012", "CLA-2018-0009")
        .contains("Neglect")
        .contains("C2 Full care order", "U6 Foster placement with other carer, not long term")
        .contains("PN1 Attended and spoke for themselves")
        .contains("In time")
        .contains("Child protection. Recorded by")
        .contains("href=\"/families/family-1\"");
  }

  @Test
  void a_silent_service_leaves_its_part_empty_with_the_reason() {
    String html =
        html(
            page(
                Role.IRO,
                new Part.Silent<>("child-protection", Instant.parse("2018-06-04T13:05:00Z")),
                new Part.Known<>(inCare())));

    assertThat(html)
        .contains("Child protection: not available since 2:05pm")
        .contains("C2 Full care order")
        .contains("Dual planning not known");
  }

  @Test
  void a_part_that_the_roles_do_not_open_is_not_there() {
    RecordPage page = page(Role.IRO, new Part.Hidden<>(), new Part.Known<>(inCare()));

    assertThat(page.parts()).extracting(RecordPage.Part::title).containsExactly("Looked after");
  }

  @Test
  void only_what_the_contract_opens_is_offered() {
    RecordPage iro = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(inCare()));
    RecordPage auditor = page(Role.AUDITOR, new Part.Unknown<>(), new Part.Known<>(inCare()));

    assertThat(iro.next())
        .isEqualTo(
            new RecordPage.NextAction(
                "The next review has no date. Next review: due 5 June 2018, 1 working day left.",
                "Book the review",
                "/children/child-1/review?subject=looked-after"));
    assertThat(iro.others())
        .extracting(Link::text)
        .contains("New episode", "Ceases to be looked after", "Raise a practice alert")
        .doesNotContain("Book a review");
    assertThat(auditor.next()).isNull();
    assertThat(auditor.others()).isEmpty();
  }

  @Test
  void a_review_whose_day_has_come_is_what_the_record_needs() {
    GetChildResponse booked =
        inCare().toBuilder()
            .addReviews(0, booked(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER, "2018-06-04"))
            .build();

    RecordPage page = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(booked));
    RecordPage support =
        page(Role.BUSINESS_SUPPORT, new Part.Unknown<>(), new Part.Known<>(booked));

    assertThat(page.next()).extracting("link").isEqualTo("/reviews/review-2/holding");
    assertThat(links(page))
        .extracting(Link::text)
        .contains("Move the review of 4 June 2018", "Cancel the review of 4 June 2018")
        .doesNotContain("Record the review of 4 June 2018");
    assertThat(support.next()).isNull();
    assertThat(links(support))
        .extracting(Link::address)
        .contains("/reviews/review-2/rebooking", "/reviews/review-2/cancellation")
        .doesNotContain("/reviews/review-2/holding");
  }

  @Test
  void the_booked_review_of_an_order_does_not_hide_that_care_has_none_nor_the_other_way_round() {
    GetChildResponse both =
        inCare().toBuilder()
            .addSupervisionOrders(
                SupervisionOrder.newBuilder()
                    .setSupervisionOrderId("order-1")
                    .setMadeOn(date(2018, 5, 1)))
            .addDeadlines(
                inCare().getDeadlines(0).toBuilder()
                    .setRuleId("cla.so-review.second")
                    .setAboutId("order-1"))
            .build();
    GetChildResponse orderBooked =
        both.toBuilder()
            .addReviews(0, booked(ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER, "2018-06-20"))
            .build();
    GetChildResponse careBooked =
        both.toBuilder()
            .addReviews(0, booked(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER, "2018-06-20"))
            .build();

    assertThat(next(orderBooked).link()).isEqualTo("/children/child-1/review?subject=looked-after");
    assertThat(next(careBooked))
        .isEqualTo(
            new RecordPage.NextAction(
                "The next review of the supervision order has no date. Next review: due 5 June 2018, 1"
                    + " working day left.",
                "Book the review of the supervision order",
                "/children/child-1/review?subject=supervision-order"));
    assertThat(page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(both)).others())
        .extracting(Link::text)
        .contains("Book the review of the supervision order");
  }

  @Test
  void a_child_of_18_whose_clock_has_stopped_waits_for_no_review() {
    GetChildResponse ofAge = inCare().toBuilder().clearDeadlines().build();
    RecordPage page = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(ofAge));

    assertThat(page.next()).isNull();
    assertThat(page.others())
        .extracting(Link::text)
        .contains("Book the review", "Ceases to be looked after");
  }

  @Test
  void a_cancelled_review_says_when_and_why_and_another_can_be_booked() {
    GetChildResponse cancelled =
        inCare().toBuilder()
            .addReviews(
                0,
                booked(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER, "2018-06-20").toBuilder()
                    .setState(ReviewState.REVIEW_STATE_CANCELLED)
                    .setCancellation(
                        ReviewCancellation.newBuilder()
                            .setCancelledOn(date(2018, 6, 1))
                            .setReason("The school is closed.")))
            .build();

    RecordPage page = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(cancelled));

    assertThat(html(page)).contains("Cancelled on 1 June 2018", "The school is closed.");
    assertThat(page.next()).extracting("button").isEqualTo("Book the review");
    assertThat(links(page)).isEmpty();
  }

  @Test
  void what_is_not_known_of_a_child_is_completed_by_who_may() {
    var unborn =
        onAPlan().toBuilder()
            .setChild(
                FamilyChild.newBuilder()
                    .setChildId("child-1")
                    .setExpectedDateOfBirth(date(2018, 8, 30)))
            .build();

    assertThat(html(page(Role.CONFERENCE_CHAIR, new Part.Known<>(unborn), new Part.Unknown<>())))
        .contains("Record the birth", "href=\"/families/family-1/children/child-1/completion\"");
    assertThat(html(page(Role.IRO, new Part.Known<>(unborn), new Part.Unknown<>())))
        .doesNotContain("Record the birth");
  }

  private static RecordPage.NextAction next(GetChildResponse care) {
    return Objects.requireNonNull(
        page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(care)).next());
  }

  /** What may be done with single sections. */
  private static List<Link> links(RecordPage page) {
    return page.parts().stream()
        .flatMap(part -> part.sections().stream())
        .flatMap(section -> section.links().stream())
        .toList();
  }

  private static Review booked(ReviewSubject subject, String day) {
    return Review.newBuilder()
        .setReviewId("review-2")
        .setState(ReviewState.REVIEW_STATE_BOOKED)
        .setBooking(
            ReviewBooking.newBuilder().setSubject(subject).setStartsAt(at(day + "T13:30:00Z")))
        .build();
  }

  private static RecordPage page(
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

  private static String html(RecordPage page) {
    return new String(new Templates().fill("record", page), StandardCharsets.UTF_8);
  }

  private static safeguarding.contracts.childprotection.v1.GetChildResponse onAPlan() {
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

  private static GetChildResponse inCare() {
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

  private static TimelineEvent event(String kind, String happened) {
    return TimelineEvent.newBuilder()
        .setKind(kind)
        .setHappenedAt(at(happened))
        .setRecordedAt(at(happened))
        .setRecordedBy("Demo Person")
        .build();
  }

  private static Timestamp at(String instant) {
    return ProtoTimes.timestamp(Instant.parse(instant));
  }

  private static Date date(int year, int month, int day) {
    return ProtoTimes.date(LocalDate.of(year, month, day));
  }
}
