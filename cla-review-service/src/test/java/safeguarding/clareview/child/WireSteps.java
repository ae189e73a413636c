package safeguarding.clareview.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.clareview.TestService;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.AppointIroRequest;
import safeguarding.contracts.clareview.v1.AppointIroResponse;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CareEnding;
import safeguarding.contracts.clareview.v1.CareNotification;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc.CareServiceBlockingStub;
import safeguarding.contracts.clareview.v1.CareStart;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.ChildParticipation;
import safeguarding.contracts.clareview.v1.EndCareRequest;
import safeguarding.contracts.clareview.v1.EndCareResponse;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.GetChildRequest;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewResponse;
import safeguarding.contracts.clareview.v1.IroAppointment;
import safeguarding.contracts.clareview.v1.RecordNotificationRequest;
import safeguarding.contracts.clareview.v1.RecordNotificationResponse;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewHolding;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.clareview.v1.StartCareRequest;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.grpcedge.Wire;
import safeguarding.servicetesting.ProgramUnderTest;

/**
 * The whole program over a real connection, with tokens of a real provider, and what people do with
 * a child's care there; each step is granted unless it answers what was said.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WireSteps {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 4);

  ProgramUnderTest program;
  String authority;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    authority = program.authority();
  }

  @AfterAll
  void stop() {
    program.close();
  }

  StartCareResponse.Started started(String number) {
    StartCareResponse answer = as("iro").startCare(startRequest(care(number).build()));
    assertThat(answer.hasStarted()).as("%s", answer.getRefusal()).isTrue();
    return answer.getStarted();
  }

  StartCareRequest startRequest(CareStart care) {
    return StartCareRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setCare(care)
        .build();
  }

  static CareStart.Builder care(String number) {
    return CareStart.newBuilder()
        .setChild(aChild(number))
        .setFirstEpisode(episode(FIRST_DAY))
        .setNeed(safeguarding.contracts.clareview.v1.NeedCode.NEED_CODE_N1)
        .setNotifiedOn(Wire.date(FIRST_DAY.plusDays(1)))
        .setIro("Demo IRO")
        .setIroAppointedOn(Wire.date(FIRST_DAY.plusDays(2)));
  }

  static Child aChild(String number) {
    return Child.newBuilder()
        .setChildNumber(number)
        .setGivenNames("Alder")
        .setFamilyName("Test-Child")
        .setDateOfBirth(Wire.date(LocalDate.of(2010, 2, 10)))
        .setSex(safeguarding.contracts.clareview.v1.Sex.SEX_NOT_KNOWN)
        .build();
  }

  static Episode.Builder episode(LocalDate day) {
    return Episode.newBuilder()
        .setStartedOn(Wire.date(day))
        .setLegalStatus(safeguarding.contracts.clareview.v1.LegalStatus.LEGAL_STATUS_V2)
        .setPlacementType(safeguarding.contracts.clareview.v1.PlacementType.PLACEMENT_TYPE_U6)
        .setProvider("Example Fostering")
        .setInArea(true)
        .setDistanceMiles(0);
  }

  BookReviewResponse.Booked booked(StartCareResponse.Started started, String startsAt) {
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

  void reviewed(StartCareResponse.Started started, LocalDate day, String startsAt) {
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

  AppointIroResponse appoint(
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

  RecordNotificationResponse notified(StartCareResponse.Started started, String etag) {
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

  EndCareResponse end(StartCareResponse.Started started, LocalDate day, UUID requestId) {
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

  static AlertRaising alert(StartCareResponse.Started started) {
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

  Deadline running(StartCareResponse.Started started) {
    List<Deadline> running =
        child(started).getDeadlinesList().stream().filter(each -> !each.hasMetOn()).toList();
    assertThat(running).hasSize(1);
    return running.getFirst();
  }

  GetChildResponse child(StartCareResponse.Started started) {
    return as("conference-chair")
        .getChild(
            GetChildRequest.newBuilder()
                .setAuthorityCode(authority)
                .setChildId(started.getChildId())
                .build());
  }

  static Status.Code status(ThrowingCallable call) {
    return catchThrowableOfType(StatusRuntimeException.class, call).getStatus().getCode();
  }

  CareServiceBlockingStub as(String role) {
    return program.as(role, CareServiceGrpc::newBlockingStub);
  }
}
