package safeguarding.clareview.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.AlertKind;
import safeguarding.clareview.alert.AlertState;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.EpisodeReason;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.NeedCode;
import safeguarding.clareview.care.OrderEndReason;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.Sex;
import safeguarding.clareview.review.LateReviewReason;
import safeguarding.clareview.review.Participation;
import safeguarding.clareview.review.ReviewState;
import safeguarding.contracts.clareview.v1.AlertAnswer;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AnswerAlertRequest;
import safeguarding.contracts.clareview.v1.AppointIroRequest;
import safeguarding.contracts.clareview.v1.AppointIroResponse;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CareEnding;
import safeguarding.contracts.clareview.v1.CareNotification;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc.CareServiceBlockingStub;
import safeguarding.contracts.clareview.v1.CareStart;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.ChildParticipation;
import safeguarding.contracts.clareview.v1.EndCareRequest;
import safeguarding.contracts.clareview.v1.EndCareResponse;
import safeguarding.contracts.clareview.v1.EndSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.GetAlertRequest;
import safeguarding.contracts.clareview.v1.GetChildRequest;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.GetReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewResponse;
import safeguarding.contracts.clareview.v1.IroAppointment;
import safeguarding.contracts.clareview.v1.ListAlertsRequest;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.contracts.clareview.v1.RaiseAlertRequest;
import safeguarding.contracts.clareview.v1.RaiseAlertResponse;
import safeguarding.contracts.clareview.v1.RebookReviewRequest;
import safeguarding.contracts.clareview.v1.RecordNotificationRequest;
import safeguarding.contracts.clareview.v1.RecordNotificationResponse;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewHolding;
import safeguarding.contracts.clareview.v1.ReviewRebooking;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.clareview.v1.StartCareRequest;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.clareview.v1.StartEpisodeRequest;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.SupervisionOrderEnding;
import safeguarding.contracts.clareview.v1.SupervisionOrderStart;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.Wire;
import safeguarding.servicetesting.ProgramUnderTest;

/** The whole program over a real connection, with tokens of a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaReviewGrpcTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 4);

  private ProgramUnderTest program;
  private String authority;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    authority = program.authority();
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void a_child_goes_from_the_first_day_in_care_to_the_second_review_and_home() {
    StartCareResponse.Started started = started("1001");
    assertThat(started.getReference()).startsWith("CLA-2018-");
    assertThat(started.getFirstReviewDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 7, 2)));

    reviewed(started, LocalDate.of(2018, 6, 28), "2018-06-28T09:00:00Z");
    Deadline second = running(started);
    assertThat(second.getRuleId()).isEqualTo("cla.review.second");
    assertThat(second.getDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 9, 28)));
    assertThat(second.getAboutId()).isEqualTo(started.getCarePeriodId());

    reviewed(started, LocalDate.of(2018, 9, 28), "2018-09-28T09:00:00Z");
    assertThat(running(started).getRuleId()).isEqualTo("cla.review.subsequent");

    EndCareResponse ended = end(started, LocalDate.of(2018, 10, 1), UUID.randomUUID());
    assertThat(ended.getChanged().getChildId()).isEqualTo(started.getChildId());
    GetChildResponse child = child(started);
    assertThat(child.getState())
        .isEqualTo(safeguarding.contracts.clareview.v1.CareState.CARE_STATE_CEASED);
    assertThat(child.getReviewsList())
        .extracting(review -> review.getChildren(0).getNumber())
        .containsExactly(2, 1);
    assertThat(child.getTimelineList().getFirst().getKind()).isEqualTo("care-ceased");
  }

  @Test
  void what_was_told_comes_out_as_told() {
    CareStart told = care("1002").build();
    StartCareResponse.Started started =
        as("business-support").startCare(startRequest(told)).getStarted();

    GetChildResponse child = child(started);
    assertThat(child.getChild()).isEqualTo(told.getChild());
    assertThat(child.getCarePeriods(0).getEpisodes(0))
        .isEqualTo(
            told.getFirstEpisode().toBuilder()
                .setReason(safeguarding.contracts.clareview.v1.EpisodeReason.EPISODE_REASON_S)
                .build());
    assertThat(child.getCarePeriods(0).getNeed()).isEqualTo(told.getNeed());
    assertThat(child.getCarePeriods(0).getIro()).isEqualTo("Demo IRO");
    assertThat(child.getAgeYears()).isPositive();
  }

  @Test
  void an_episode_is_refused_at_its_field_when_it_overlaps() {
    StartCareResponse.Started started = started("1003");
    StartEpisodeRequest.Builder request =
        StartEpisodeRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(UUID.randomUUID().toString())
            .setCarePeriodId(started.getCarePeriodId())
            .setEtag(started.getEtag())
            .setEpisode(
                episode(FIRST_DAY)
                    .setReason(safeguarding.contracts.clareview.v1.EpisodeReason.EPISODE_REASON_P));

    var refused = as("iro").startEpisode(request.build()).getRefusal();
    assertThat(refused.getCode()).isEqualTo("episode-overlaps");
    assertThat(refused.getViolations(0).getField()).isEqualTo("started_on");

    request.getEpisodeBuilder().setStartedOn(Wire.date(FIRST_DAY.plusDays(1)));
    assertThat(as("iro").startEpisode(request.build()).getChanged().getEtag()).isEqualTo("2");
  }

  @Test
  void an_officer_is_appointed_and_the_notification_recorded_after_care_has_begun() {
    CareStart told = care("1011").setIro("").clearIroAppointedOn().clearNotifiedOn().build();
    StartCareResponse.Started started = as("iro").startCare(startRequest(told)).getStarted();

    var first = appoint(started, "1", "Demo IRO", FIRST_DAY.plusDays(2)).getChanged();
    assertThat(first.getChildId()).isEqualTo(started.getChildId());
    appoint(started, "2", "Demo Next IRO", FIRST_DAY.plusDays(30));
    var refused = appoint(started, "3", "Demo IRO", FIRST_DAY.minusDays(1)).getRefusal();
    assertThat(refused.getCode()).isEqualTo("iro-before-care");
    assertThat(refused.getViolations(0).getField()).isEqualTo("appointed_on");
    assertThat(notified(started, "3").getChanged().getEtag()).isEqualTo("4");
    assertThat(notified(started, "4").getRefusal().getCode()).isEqualTo("already-notified");

    CarePeriod period = child(started).getCarePeriods(0);
    assertThat(period.getIro()).isEqualTo("Demo Next IRO");
    assertThat(period.getIroAppointedOn()).isEqualTo(Wire.date(FIRST_DAY.plusDays(30)));
    assertThat(period.getIroAppointmentsList())
        .extracting(IroAppointment::getIro)
        .containsExactly("Demo IRO", "Demo Next IRO");
    assertThat(period.getNotifiedOn()).isEqualTo(Wire.date(FIRST_DAY));
    assertThat(child(started).getDeadlinesList())
        .filteredOn(Deadline::hasMetOn)
        .extracting(Deadline::getRuleId, Deadline::getMetOn)
        .containsExactly(
            tuple("cla.notified", Wire.date(FIRST_DAY)),
            tuple("cla.iro-appointed", Wire.date(FIRST_DAY.plusDays(2))));
  }

  @Test
  void children_are_listed_by_up_to_twelve_references() {
    StartCareResponse.Started started = started("1012");
    ListChildrenRequest.Builder request =
        ListChildrenRequest.newBuilder()
            .setAuthorityCode(authority)
            .addReferences(started.getReference());

    assertThat(as("iro").listChildren(request.build()).getRowsList())
        .extracting(row -> row.getChildId())
        .containsExactly(started.getChildId());
    for (int more = 0; more < 12; more++) {
      request.addReferences("CLA-1900-" + more);
    }
    assertThat(status(() -> as("iro").listChildren(request.build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void a_supervision_order_is_made_and_ends() {
    var started =
        as("iro")
            .startSupervisionOrder(
                StartSupervisionOrderRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setSupervisionOrder(
                        SupervisionOrderStart.newBuilder()
                            .setChild(aChild("1004"))
                            .setMadeOn(Wire.date(FIRST_DAY))
                            .setIro("Demo IRO"))
                    .build())
            .getStarted();
    var ended =
        as("iro")
            .endSupervisionOrder(
                EndSupervisionOrderRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setSupervisionOrderId(started.getSupervisionOrderId())
                    .setEtag(started.getEtag())
                    .setEnding(
                        SupervisionOrderEnding.newBuilder()
                            .setEndedOn(Wire.date(FIRST_DAY.plusDays(1)))
                            .setReason(
                                safeguarding.contracts.clareview.v1.SupervisionOrderEndReason
                                    .SUPERVISION_ORDER_END_REASON_EXPIRED))
                    .build());

    assertThat(started.getFirstReviewDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 7, 2)));
    assertThat(ended.getChanged().getEtag()).isEqualTo("2");
  }

  @Test
  void a_booking_is_moved_and_shown_with_its_due_day() {
    StartCareResponse.Started started = started("1005");
    BookReviewResponse.Booked booked = booked(started, "2018-06-28T09:00:00Z");
    var moved =
        program
            .as("business-support", ReviewServiceGrpc::newBlockingStub)
            .rebookReview(
                RebookReviewRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setReviewId(booked.getReviewId())
                    .setEtag(booked.getEtag())
                    .setRebooking(
                        ReviewRebooking.newBuilder()
                            .setStartsAt(Wire.instant(Instant.parse("2018-06-29T09:00:00Z"))))
                    .build());

    Review review =
        program
            .as("auditor", ReviewServiceGrpc::newBlockingStub)
            .getReview(
                GetReviewRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setReviewId(booked.getReviewId())
                    .build())
            .getReview();
    assertThat(review.getEtag()).isEqualTo(moved.getChanged().getEtag());
    assertThat(review.getBooking().getPlace()).isEqualTo("Example House");
    assertThat(review.getChildren(0).getNumber()).isZero();
    assertThat(review.getChildren(0).hasInTime()).isFalse();
    assertThat(review.getChildren(0).getDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 7, 2)));
  }

  @Test
  void a_concern_is_raised_listed_and_answered() {
    StartCareResponse.Started started = started("1006");
    var alerts = program.as("iro", AlertServiceGrpc::newBlockingStub);
    RaiseAlertResponse.Raised raised =
        alerts
            .raiseAlert(
                RaiseAlertRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAlert(alert(started))
                    .build())
            .getRaised();
    assertThat(raised.getResponseDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 6, 12)));

    var answered =
        alerts.answerAlert(
            AnswerAlertRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAlertId(raised.getAlertId())
                .setEtag(raised.getEtag())
                .setAnswer(
                    AlertAnswer.newBuilder()
                        .setAnsweredOn(Wire.date(LocalDate.of(2018, 6, 8)))
                        .setAnsweredBy("Demo Manager")
                        .setAnswer("Visited."))
                .build());

    var shown =
        alerts
            .getAlert(
                GetAlertRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setAlertId(raised.getAlertId())
                    .build())
            .getAlert();
    assertThat(answered.getChanged().getChildId()).isEqualTo(started.getChildId());
    assertThat(shown.getAlert()).isEqualTo(alert(started));
    assertThat(shown.getAnswer().getAnswer()).isEqualTo("Visited.");
    assertThat(shown.getDeadline().getMetOn()).isEqualTo(Wire.date(LocalDate.of(2018, 6, 8)));
    assertThat(
            alerts
                .listAlerts(ListAlertsRequest.newBuilder().setAuthorityCode(authority).build())
                .getRowsList())
        .contains(shown);
  }

  @Test
  void a_name_is_in_a_list_only_when_names_are_asked_for() {
    started("1007");
    ListChildrenRequest request =
        ListChildrenRequest.newBuilder().setAuthorityCode(authority).setPageSize(1).build();

    var withoutNames = as("auditor").listChildren(request);
    var withNames = as("auditor").listChildren(request.toBuilder().setWithNames(true).build());

    assertThat(withoutNames.getRows(0).getName()).isEmpty();
    assertThat(withoutNames.getRows(0).getInitials()).isEqualTo("AT");
    assertThat(withNames.getRows(0).getName()).isEqualTo("Alder Test-Child");
  }

  @Test
  void the_same_request_sent_twice_is_done_once() {
    StartCareResponse.Started started = started("1008");
    UUID requestId = UUID.randomUUID();

    EndCareResponse first = end(started, FIRST_DAY.plusDays(9), requestId);
    EndCareResponse again = end(started, FIRST_DAY.plusDays(9), requestId);

    assertThat(again).isEqualTo(first);
    assertThat(first.hasChanged()).isTrue();
  }

  @Test
  void a_page_token_that_is_none_and_an_unknown_child_are_told_apart_from_refusals() {
    assertThat(
            status(() ->
                as("iro")
                    .listChildren(
                        ListChildrenRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setPageToken("none")
                            .build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(
            status(() ->
                as("iro")
                    .getChild(
                        GetChildRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setChildId(UUID.randomUUID().toString())
                            .build())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void a_review_is_held_by_the_officer_and_not_by_business_support() {
    BookReviewResponse.Booked booked = booked(started("1009"), "2018-06-28T09:00:00Z");

    assertThat(
            status(() ->
                program
                    .as("business-support", ReviewServiceGrpc::newBlockingStub)
                    .holdReview(
                        HoldReviewRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setReviewId(booked.getReviewId())
                            .build())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void the_work_list_asks_for_the_next_review() {
    StartCareResponse.Started started = started("1010");

    var work =
        program
            .as("iro", WorklistServiceGrpc::newBlockingStub)
            .listWork(
                ListWorkRequest.newBuilder().setAuthorityCode(authority).setPageSize(100).build());

    assertThat(work.getItemsList())
        .filteredOn(item -> item.getRecordId().equals(started.getChildId()))
        .extracting(item -> item.getAction())
        .containsExactly("Book the review");
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(Sex.values(), safeguarding.contracts.clareview.v1.Sex.values(), "SEX_"),
        Arguments.of(
            LegalStatus.values(),
            safeguarding.contracts.clareview.v1.LegalStatus.values(),
            "LEGAL_STATUS_"),
        Arguments.of(
            PlacementType.values(),
            safeguarding.contracts.clareview.v1.PlacementType.values(),
            "PLACEMENT_TYPE_"),
        Arguments.of(
            EpisodeReason.values(),
            safeguarding.contracts.clareview.v1.EpisodeReason.values(),
            "EPISODE_REASON_"),
        Arguments.of(
            NeedCode.values(), safeguarding.contracts.clareview.v1.NeedCode.values(), "NEED_CODE_"),
        Arguments.of(
            CareEndReason.values(),
            safeguarding.contracts.clareview.v1.CareEndReason.values(),
            "CARE_END_REASON_"),
        Arguments.of(
            OrderEndReason.values(),
            safeguarding.contracts.clareview.v1.SupervisionOrderEndReason.values(),
            "SUPERVISION_ORDER_END_REASON_"),
        Arguments.of(
            CareState.values(),
            safeguarding.contracts.clareview.v1.CareState.values(),
            "CARE_STATE_"),
        Arguments.of(
            ReviewSubject.values(),
            safeguarding.contracts.clareview.v1.ReviewSubject.values(),
            "REVIEW_SUBJECT_"),
        Arguments.of(
            ReviewState.values(),
            safeguarding.contracts.clareview.v1.ReviewState.values(),
            "REVIEW_STATE_"),
        Arguments.of(
            Participation.values(),
            safeguarding.contracts.clareview.v1.Participation.values(),
            "PARTICIPATION_"),
        Arguments.of(
            LateReviewReason.values(),
            safeguarding.contracts.clareview.v1.LateReviewReason.values(),
            "LATE_REVIEW_REASON_"),
        Arguments.of(
            AlertKind.values(),
            safeguarding.contracts.clareview.v1.AlertKind.values(),
            "ALERT_KIND_"),
        Arguments.of(
            AlertTheme.values(),
            safeguarding.contracts.clareview.v1.AlertTheme.values(),
            "ALERT_THEME_"),
        Arguments.of(
            AlertState.values(),
            safeguarding.contracts.clareview.v1.AlertState.values(),
            "ALERT_STATE_"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    assertThat(Stream.of(contract).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(prefix + "UNSPECIFIED", "UNRECOGNIZED"),
                    Stream.of(ours).map(value -> prefix + value.name()))
                .toList());
  }

  private StartCareResponse.Started started(String number) {
    StartCareResponse answer = as("iro").startCare(startRequest(care(number).build()));
    assertThat(answer.hasStarted()).as("%s", answer.getRefusal()).isTrue();
    return answer.getStarted();
  }

  private StartCareRequest startRequest(CareStart care) {
    return StartCareRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setCare(care)
        .build();
  }

  private static CareStart.Builder care(String number) {
    return CareStart.newBuilder()
        .setChild(aChild(number))
        .setFirstEpisode(episode(FIRST_DAY))
        .setNeed(safeguarding.contracts.clareview.v1.NeedCode.NEED_CODE_N1)
        .setNotifiedOn(Wire.date(FIRST_DAY.plusDays(1)))
        .setIro("Demo IRO")
        .setIroAppointedOn(Wire.date(FIRST_DAY.plusDays(2)));
  }

  private static Child aChild(String number) {
    return Child.newBuilder()
        .setChildNumber(number)
        .setGivenNames("Alder")
        .setFamilyName("Test-Child")
        .setDateOfBirth(Wire.date(LocalDate.of(2010, 2, 10)))
        .setSex(safeguarding.contracts.clareview.v1.Sex.SEX_NOT_KNOWN)
        .build();
  }

  private static Episode.Builder episode(LocalDate day) {
    return Episode.newBuilder()
        .setStartedOn(Wire.date(day))
        .setLegalStatus(safeguarding.contracts.clareview.v1.LegalStatus.LEGAL_STATUS_V2)
        .setPlacementType(safeguarding.contracts.clareview.v1.PlacementType.PLACEMENT_TYPE_U6)
        .setProvider("Example Fostering")
        .setInArea(true)
        .setDistanceMiles(0);
  }

  private BookReviewResponse.Booked booked(StartCareResponse.Started started, String startsAt) {
    BookReviewResponse answer =
        program
            .as("business-support", ReviewServiceGrpc::newBlockingStub)
            .bookReview(
                BookReviewRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setReview(
                        ReviewBooking.newBuilder()
                            .setSubject(
                                safeguarding.contracts.clareview.v1.ReviewSubject
                                    .REVIEW_SUBJECT_LOOKED_AFTER)
                            .addChildIds(started.getChildId())
                            .setStartsAt(Wire.instant(Instant.parse(startsAt)))
                            .setPlace("Example House")
                            .setIro("Demo IRO"))
                    .build());
    assertThat(answer.hasBooked()).as("%s", answer.getRefusal()).isTrue();
    return answer.getBooked();
  }

  private void reviewed(StartCareResponse.Started started, LocalDate day, String startsAt) {
    BookReviewResponse.Booked booked = booked(started, startsAt);
    HoldReviewResponse answer =
        program
            .as("iro", ReviewServiceGrpc::newBlockingStub)
            .holdReview(
                HoldReviewRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setReviewId(booked.getReviewId())
                    .setEtag(booked.getEtag())
                    .setHolding(
                        ReviewHolding.newBuilder()
                            .setHeldOn(Wire.date(day))
                            .addChildren(
                                ChildParticipation.newBuilder()
                                    .setChildId(started.getChildId())
                                    .setParticipation(
                                        safeguarding.contracts.clareview.v1.Participation
                                            .PARTICIPATION_PN1)))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  private AppointIroResponse appoint(
      StartCareResponse.Started started, String etag, String iro, LocalDate day) {
    return as("business-support")
        .appointIro(
            AppointIroRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setCarePeriodId(started.getCarePeriodId())
                .setEtag(etag)
                .setAppointment(
                    IroAppointment.newBuilder().setIro(iro).setAppointedOn(Wire.date(day)))
                .build());
  }

  private RecordNotificationResponse notified(StartCareResponse.Started started, String etag) {
    return as("business-support")
        .recordNotification(
            RecordNotificationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setCarePeriodId(started.getCarePeriodId())
                .setEtag(etag)
                .setNotification(CareNotification.newBuilder().setNotifiedOn(Wire.date(FIRST_DAY)))
                .build());
  }

  private EndCareResponse end(StartCareResponse.Started started, LocalDate day, UUID requestId) {
    return as("iro")
        .endCare(
            EndCareRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(requestId.toString())
                .setCarePeriodId(started.getCarePeriodId())
                .setEtag(started.getEtag())
                .setEnding(
                    CareEnding.newBuilder()
                        .setCeasedOn(Wire.date(day))
                        .setReason(
                            safeguarding.contracts.clareview.v1.CareEndReason.CARE_END_REASON_E4A))
                .build());
  }

  private static AlertRaising alert(StartCareResponse.Started started) {
    return AlertRaising.newBuilder()
        .setChildId(started.getChildId())
        .setKind(safeguarding.contracts.clareview.v1.AlertKind.ALERT_KIND_CONCERN)
        .setTheme(safeguarding.contracts.clareview.v1.AlertTheme.ALERT_THEME_HEALTH)
        .setRaisedOn(Wire.date(LocalDate.of(2018, 6, 5)))
        .setTeam("Team One")
        .setSummary("No assessment.")
        .setAsked("An assessment.")
        .build();
  }

  private Deadline running(StartCareResponse.Started started) {
    List<Deadline> running =
        child(started).getDeadlinesList().stream().filter(each -> !each.hasMetOn()).toList();
    assertThat(running).hasSize(1);
    return running.getFirst();
  }

  private GetChildResponse child(StartCareResponse.Started started) {
    return as("conference-chair")
        .getChild(
            GetChildRequest.newBuilder()
                .setAuthorityCode(authority)
                .setChildId(started.getChildId())
                .build());
  }

  private static Status.Code status(ThrowingCallable call) {
    return catchThrowableOfType(StatusRuntimeException.class, call).getStatus().getCode();
  }

  private CareServiceBlockingStub as(String role) {
    return program.as(role, CareServiceGrpc::newBlockingStub);
  }
}
