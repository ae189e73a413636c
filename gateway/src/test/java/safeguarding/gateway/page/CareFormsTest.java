package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Message;
import com.google.type.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.AnswerAlertRequest;
import safeguarding.contracts.clareview.v1.AppointIroRequest;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.CancelReviewRequest;
import safeguarding.contracts.clareview.v1.CareEndReason;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.EpisodeReason;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.contracts.clareview.v1.Participation;
import safeguarding.contracts.clareview.v1.PlacementType;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.contracts.clareview.v1.RaiseAlertRequest;
import safeguarding.contracts.clareview.v1.RecordNotificationRequest;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.contracts.clareview.v1.Sex;
import safeguarding.contracts.clareview.v1.StartCareRequest;
import safeguarding.contracts.clareview.v1.StartEpisodeRequest;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderRequest;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.page.ReviewChanges.Occasion;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;

/** What the forms of children looked after send. */
class CareFormsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);
  private static final String PERIOD = "3c1f7a52-6e0b-4a4e-9b53-1a1f4f0f7d10";

  @Test
  void a_child_becomes_looked_after_with_the_first_episode() {
    StartCareRequest sent =
        sent(
            CareChanges.start(),
            Map.ofEntries(
                Map.entry("care-child-child-number", "104417"),
                Map.entry("care-child-given-names", "Alder"),
                Map.entry("care-child-family-name", "Test-Person"),
                Map.entry("care-child-date-of-birth", "1 May 2010"),
                Map.entry("care-child-sex", "female"),
                Map.entry("care-first-episode-started-on", "4 June 2018"),
                Map.entry("care-first-episode-legal-status", "c2"),
                Map.entry("care-first-episode-placement-type", "u6"),
                Map.entry("care-first-episode-in-area", "no"),
                Map.entry("care-first-episode-distance-miles", "12"),
                Map.entry("care-need", "n1")));

    Child child = sent.getCare().getChild();
    assertThat(child.getChildNumber()).isEqualTo("104417");
    assertThat(child.getSex()).isEqualTo(Sex.SEX_FEMALE);
    assertThat(child.getDateOfBirth()).isEqualTo(date(2010, 5, 1));
    Episode first = sent.getCare().getFirstEpisode();
    assertThat(first.getStartedOn()).isEqualTo(date(2018, 6, 4));
    assertThat(first.getLegalStatus()).isEqualTo(LegalStatus.LEGAL_STATUS_C2);
    assertThat(first.getPlacementType()).isEqualTo(PlacementType.PLACEMENT_TYPE_U6);
    assertThat(first.getInArea()).isFalse();
    assertThat(first.getDistanceMiles()).isEqualTo(12);
    assertThat(sent.getCare().hasNotifiedOn()).isFalse();
  }

  @Test
  void a_new_episode_begins_with_what_was_before_and_names_the_period_that_was_read() {
    Asking asking = CareChanges.episode(() -> child(2010)).asking().apply(Form.of(Map.of()));

    assertThat(asking.etag()).isEqualTo("7");
    assertThat(asking.answers())
        .containsEntry("care_period_id", PERIOD)
        .containsEntry("episode.legal_status", "v2")
        .containsEntry("episode.in_area", "yes");
    StartEpisodeRequest sent =
        sent(
            CareChanges.episode(() -> child(2010)),
            Map.of(
                "care-period-id", PERIOD,
                "episode-started-on", "1 June 2018",
                "episode-reason", "l",
                "episode-legal-status", "c1"));
    assertThat(sent.getCarePeriodId()).isEqualTo(PERIOD);
    assertThat(sent.getEpisode().getReason()).isEqualTo(EpisodeReason.EPISODE_REASON_L);
    assertThat(sent.getEpisode().hasDistanceMiles()).isFalse();
  }

  @Test
  void an_iro_is_appointed_and_the_unit_told_on_the_period_that_was_read() {
    AppointIroRequest appointed =
        sent(
            CareChanges.iro(() -> child(2010)),
            Map.of(
                "care-period-id", PERIOD,
                "appointment-iro", "I. Reviewer",
                "appointment-appointed-on", "3 June 2018"));
    RecordNotificationRequest told =
        sent(
            CareChanges.notification(() -> child(2010)),
            Map.of("care-period-id", PERIOD, "notification-notified-on", "2 May 2018"));

    assertThat(appointed.getCarePeriodId()).isEqualTo(PERIOD);
    assertThat(appointed.getAppointment().getIro()).isEqualTo("I. Reviewer");
    assertThat(told.getCarePeriodId()).isEqualTo(PERIOD);
    assertThat(told.getNotification().getNotifiedOn()).isEqualTo(date(2018, 5, 2));
  }

  @Test
  void siblings_are_reviewed_together_by_tick_and_by_reference() {
    String other = UUID.randomUUID().toString();
    String sibling = UUID.randomUUID().toString();
    BookReviewRequest sent =
        sent(
            ReviewChanges.booking(
                UUID.randomUUID(), "", () -> child(2010), known -> List.of(), List.of(other)),
            Map.of(
                "review-subject", "looked-after",
                "review-child-ids", "child-1 " + sibling,
                "page-references", "CLA-2018-0010",
                "review-starts-at", "5 July 2018",
                "review-starts-at-time", "2:30pm",
                "review-out-of-time-reason", ""));

    assertThat(sent.getReview().getChildIdsList()).containsExactly(other, "child-1", sibling);
    assertThat(sent.getReview().getSubject()).isEqualTo(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER);
    assertThat(ProtoTimes.instant(sent.getReview().getStartsAt()))
        .isEqualTo(Instant.parse("2018-07-05T13:30:00Z"));
    assertThat(sent.getReview().hasOutOfTime()).isFalse();
  }

  @Test
  void how_a_child_took_part_is_offered_whole_with_the_birth_beside_it() {
    Occasion occasion = new Occasion(review(), List.of(child(2010), child(2017)));
    var holding = ReviewChanges.holding(UUID.randomUUID(), () -> occasion);

    assertThat(holding.asking().apply(Form.of(Map.of())).questions())
        .filteredOn(question -> question.path().endsWith("participation"))
        .allSatisfy(how -> assertThat(how.choices()).extracting("value").contains("pn0", "pn7"))
        .extracting(Question::hint)
        .containsExactly(
            "Born 1 May 2010. PN0 under 4 on the day of the review, and only then",
            "Born 1 May 2017. PN0 under 4 on the day of the review, and only then");
    assertThat(holding.asking().apply(Form.of(Map.of())).answers())
        .containsEntry("holding.children[1].child_id", "child-2017")
        .containsEntry("holding.held_on", "1 June 2018");
    HoldReviewRequest sent =
        sent(
            holding,
            Map.of(
                "holding-held-on", "1 June 2018",
                "holding-children-0-child-id", "child-1",
                "holding-children-0-participation", "pn5",
                "holding-children-1-child-id", "child-2",
                "holding-children-1-participation", "pn0"));
    assertThat(sent.getHolding().getChildrenList())
        .extracting("childId", "participation")
        .containsExactly(
            tuple("child-1", Participation.PARTICIPATION_PN5),
            tuple("child-2", Participation.PARTICIPATION_PN0));
  }

  @Test
  void a_review_is_cancelled_with_day_and_reason() {
    Occasion occasion = new Occasion(review(), List.of(child(2010)));
    CancelReviewRequest sent =
        sent(
            ReviewChanges.cancellation(UUID.randomUUID(), () -> occasion),
            Map.of(
                "cancellation-cancelled-on", "31 May 2018",
                "cancellation-reason", "The school is closed."));

    assertThat(sent.getCancellation().getCancelledOn()).isEqualTo(date(2018, 5, 31));
    assertThat(sent.getCancellation().getReason()).isEqualTo("The school is closed.");
  }

  @Test
  void care_and_an_order_that_are_over_say_so_and_others_say_nothing() {
    StartCareRequest over =
        sent(
            CareChanges.start(),
            Map.of("care-ending-ceased-on", "1 May 2017", "care-ending-reason", "e48"));
    StartSupervisionOrderRequest order =
        sent(CareChanges.startOrder(), Map.of("supervision-order-ending-ended-on", "1 May 2017"));

    assertThat(over.getCare().getEnding().getReason()).isEqualTo(CareEndReason.CARE_END_REASON_E48);
    assertThat(over.getCare().getEnding().getCeasedOn()).isEqualTo(date(2017, 5, 1));
    assertThat(order.getSupervisionOrder().getEnding().getEndedOn()).isEqualTo(date(2017, 5, 1));
    StartCareRequest holds = sent(CareChanges.start(), Map.of("care-need", "n1"));
    assertThat(holds.getCare().hasEnding()).isFalse();
  }

  @Test
  void an_alert_is_raised_about_the_child_and_answered() {
    UUID child = UUID.randomUUID();
    RaiseAlertRequest raised =
        sent(
            AlertChanges.raising(child, () -> child(2010), TODAY),
            Map.of("alert-kind", "concern", "alert-theme", "health", "alert-team", "Team A"));
    AnswerAlertRequest answered =
        sent(
            AlertChanges.answering(child, CareFormsTest::alert, TODAY),
            Map.of("answer-answered-on", "4 June 2018", "answer-answer", "Done."));

    assertThat(raised.getAlert().getChildId()).isEqualTo(child.toString());
    assertThat(raised.getAlert().getTeam()).isEqualTo("Team A");
    assertThat(answered.getAnswer().getAnsweredOn()).isEqualTo(date(2018, 6, 4));
    assertThat(answered.getAlertId()).isEqualTo(child.toString());
  }

  @Test
  void a_refusal_stands_at_its_field() {
    Asking asking = CareChanges.start().asking().apply(Form.of(Map.of()));
    Refusal refusal =
        Refusal.newBuilder()
            .addViolations(
                FieldViolation.newBuilder()
                    .setField("first_episode.started_on")
                    .setMessage("This child is looked after then or later"))
            .build();

    assertThat(new ContractForm(asking.questions(), TODAY).errors(refusal))
        .containsExactly(
            Map.entry("care-first-episode-started-on", "This child is looked after then or later"));
  }

  private static <Q extends Message> Q sent(
      ContractChange<Q, ?> change, Map<String, String> values) {
    Form form = Form.of(new HashMap<>(values));
    Message.Builder request = change.about().toBuilder();
    new ContractForm(change.asking().apply(form).questions(), TODAY).fill(form, request);
    @SuppressWarnings("unchecked") // A builder of Q builds a Q.
    Q complete = (Q) request.build();
    return complete;
  }

  private static GetChildResponse child(int born) {
    return GetChildResponse.newBuilder()
        .setChildId("child-" + born)
        .setReference("CLA-2018-0009")
        .setInitials("AT")
        .setChild(Child.newBuilder().setDateOfBirth(date(born, 5, 1)))
        .addCarePeriods(
            CarePeriod.newBuilder()
                .setCarePeriodId(PERIOD)
                .setEtag("7")
                .addEpisodes(
                    Episode.newBuilder()
                        .setStartedOn(date(2018, 5, 1))
                        .setReason(EpisodeReason.EPISODE_REASON_S)
                        .setLegalStatus(LegalStatus.LEGAL_STATUS_V2)
                        .setPlacementType(PlacementType.PLACEMENT_TYPE_U6)
                        .setInArea(true)))
        .build();
  }

  private static PracticeAlert alert() {
    return PracticeAlert.newBuilder()
        .setReference("ALERT-2018-0003")
        .setState(AlertState.ALERT_STATE_RAISED)
        .setAlert(AlertRaising.newBuilder().setRaisedOn(date(2018, 6, 1)).setTeam("Team A"))
        .build();
  }

  private static Review review() {
    return Review.newBuilder()
        .setReviewId("review-1")
        .setBooking(
            ReviewBooking.newBuilder()
                .setStartsAt(ProtoTimes.timestamp(Instant.parse("2018-06-01T13:30:00Z"))))
        .addChildren(ReviewedChild.newBuilder().setChildId("child-1"))
        .addChildren(ReviewedChild.newBuilder().setChildId("child-2"))
        .build();
  }

  private static Date date(int year, int month, int day) {
    return ProtoTimes.date(LocalDate.of(year, month, day));
  }
}
