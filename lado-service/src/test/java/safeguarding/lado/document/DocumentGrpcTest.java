package safeguarding.lado.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.BookMeetingRequest;
import safeguarding.contracts.lado.v1.BookMeetingResponse;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.DecisionMakerInvitation;
import safeguarding.contracts.lado.v1.Document;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetDocumentContentRequest;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.InviteDecisionMakerRequest;
import safeguarding.contracts.lado.v1.InviteDecisionMakerResponse;
import safeguarding.contracts.lado.v1.Invitee;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingPlan;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.WithdrawDocumentRequest;
import safeguarding.contracts.lado.v1.WithdrawDocumentResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;
import safeguarding.tenancy.AuthorityTransactions;

/** The whole program over a real connection, with tokens of a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentGrpcTest {
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
  void a_file_of_twenty_megabytes_is_added_shown_fetched_and_withdrawn() throws Exception {
    String allegation = log();
    byte[] file = Files.pdfOf(ArrivedFile.LARGEST);

    AddDocumentResponse answer =
        add("business-support", UUID.randomUUID().toString(), allegation, "minutes.pdf", file);

    assertThat(answer.getAdded().getSha256()).isEqualTo(sha256(file));
    Document shown = view(allegation).getDocuments(0);
    assertThat(shown.getSizeBytes()).isEqualTo(file.length);
    assertThat(shown.getMediaType()).isEqualTo("application/pdf");
    assertThat(shown.getTitle()).isEqualTo("Minutes of the meeting");
    assertThat(view(allegation).getTimeline(0).getKind()).isEqualTo("document-added");
    assertThat(sha256(fetch("auditor", shown.getDocumentId()))).isEqualTo(sha256(file));
    nothingIsLeftOfArrivals();

    assertThat(withdraw(shown, "").getRefusal().getViolations(0).getField()).isEqualTo("reason");
    assertThat(withdraw(shown, "Of another case").getWithdrawn().getEtag()).isEqualTo("2");
    Document withdrawn = view(allegation).getDocuments(0);
    assertThat(withdrawn.getWithdrawal().getReason()).isEqualTo("Of another case");
    assertThat(code(() -> fetch("lado", shown.getDocumentId()))).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(withdraw(withdrawn, "Again").getRefusal().getCode()).isEqualTo("already-withdrawn");
  }

  @Test
  void the_same_file_sent_twice_is_added_once_and_another_under_its_id_is_refused()
      throws Exception {
    String allegation = log();
    String request = UUID.randomUUID().toString();

    AddDocumentResponse first = add("lado", request, allegation, "a.pdf", Files.pdf());
    AddDocumentResponse again = add("lado", request, allegation, "a.pdf", Files.pdf());
    AddDocumentResponse other = add("lado", request, allegation, "a.pdf", Files.pdfOf(1000));

    assertThat(again).isEqualTo(first);
    assertThat(other.getRefusal().getCode()).isEqualTo("idempotency-key-reused");
    assertThat(view(allegation).getDocumentsList()).hasSize(1);
    nothingIsLeftOfArrivals();
  }

  @Test
  void a_lie_and_a_file_too_large_are_refused_at_the_field_and_leave_nothing() throws Exception {
    String allegation = log();

    AddDocumentResponse lie =
        add("lado", UUID.randomUUID().toString(), allegation, "a.pdf", Files.picture("png"));
    AddDocumentResponse large =
        add(
            "lado",
            UUID.randomUUID().toString(),
            allegation,
            "a.pdf",
            Files.pdfOf(ArrivedFile.LARGEST + 1));

    assertThat(lie.getRefusal().getCode()).isEqualTo("not-what-it-says");
    assertThat(lie.getRefusal().getViolations(0).getField()).isEqualTo("content");
    assertThat(large.getRefusal().getCode()).isEqualTo("too-large");
    assertThat(view(allegation).getDocumentsList()).isEmpty();
    nothingIsLeftOfArrivals();
  }

  @Test
  void to_an_allegation_that_is_not_there_nothing_is_added() {
    assertThat(
            code(() ->
                add(
                    "lado",
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString(),
                    "a.pdf",
                    Files.pdf())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"councillor", "iro", "auditor"})
  void others_find_nothing_to_add_to(String role) {
    String allegation = log();

    assertThat(
            code(() -> add(role, UUID.randomUUID().toString(), allegation, "a.pdf", Files.pdf())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void several_large_files_at_once_need_the_memory_of_their_parts() throws Exception {
    String allegation = log();
    byte[] file = Files.pdfOf(ArrivedFile.LARGEST);
    List<CompletableFuture<AddDocumentResponse>> sent = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sent.add(send("lado", UUID.randomUUID().toString(), allegation, i + ".pdf", file));
    }

    for (CompletableFuture<AddDocumentResponse> each : sent) {
      assertThat(each.get(60, TimeUnit.SECONDS).hasAdded()).isTrue();
    }
    assertThat(view(allegation).getDocumentsList()).hasSize(6);
  }

  private static Status.Code code(ThrowingCallable call) {
    var refused = catchThrowableOfType(StatusRuntimeException.class, call);
    assertThat(refused).isNotNull();
    return refused.getStatus().getCode();
  }

  private AddDocumentResponse add(
      String role, String request, String allegation, String fileName, byte[] file)
      throws InterruptedException, TimeoutException {
    try {
      return send(role, request, allegation, fileName, file).get(60, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw Status.fromThrowable(failed).asRuntimeException();
    }
  }

  private CompletableFuture<AddDocumentResponse> send(
      String role, String request, String allegation, String fileName, byte[] file) {
    CompletableFuture<AddDocumentResponse> answer = new CompletableFuture<>();
    StreamObserver<AddDocumentRequest> to =
        program
            .as(role, DocumentServiceGrpc::newStub)
            .addDocument(
                new StreamObserver<>() {
                  @Override
                  public void onNext(AddDocumentResponse value) {
                    answer.complete(value);
                  }

                  @Override
                  public void onError(Throwable failure) {
                    answer.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {
                    // The answer has come.
                  }
                });
    to.onNext(
        AddDocumentRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(request)
            .setAllegationId(allegation)
            .setDocument(
                safeguarding.contracts.lado.v1.NewDocument.newBuilder()
                    .setTitle("Minutes of the meeting")
                    .setKind(safeguarding.contracts.lado.v1.DocumentKind.DOCUMENT_KIND_MINUTES)
                    .setFileName(fileName))
            .build());
    for (int from = 0; from < file.length; from += 300_000) {
      to.onNext(
          AddDocumentRequest.newBuilder()
              .setAuthorityCode(authority)
              .setContent(ByteString.copyFrom(file, from, Math.min(300_000, file.length - from)))
              .build());
    }
    to.onCompleted();
    return answer;
  }

  @Test
  void the_covering_lado_and_who_was_invited_to_decide_read_the_papers_of_the_case()
      throws Exception {
    String allegation = log();
    String name = "letter.pdf";
    add("head-of-service", UUID.randomUUID().toString(), allegation, name, Files.pdf());
    Document shown = view(allegation).getDocuments(0);
    String meeting = meeting(allegation);
    assertThat(code(() -> fetch("independent-decision-maker", shown.getDocumentId())))
        .isEqualTo(Status.Code.NOT_FOUND);
    assertThat(code(() -> meetingOfGuest(meeting))).isEqualTo(Status.Code.NOT_FOUND);

    invite(allegation);

    for (String role : List.of("head-of-service", "independent-decision-maker")) {
      assertThat(fetch(role, shown.getDocumentId())).as(role).isEqualTo(Files.pdf());
    }
    assertThat(meetingOfGuest(meeting).getAllegationId()).isEqualTo(allegation);
    assertThat(withdraw("head-of-service", shown, "Of another case").hasWithdrawn()).isTrue();
  }

  private GetMeetingResponse meetingOfGuest(String meeting) {
    return program
        .as("independent-decision-maker", MeetingServiceGrpc::newBlockingStub)
        .getMeeting(
            GetMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setMeetingId(meeting)
                .build());
  }

  private String meeting(String allegation) {
    BookMeetingResponse booked =
        program
            .as("head-of-service", MeetingServiceGrpc::newBlockingStub)
            .bookMeeting(
                BookMeetingRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(allegation)
                    .setMeeting(
                        MeetingPlan.newBuilder()
                            .setKind(MeetingKind.MEETING_KIND_PROFESSIONALS)
                            .setStartsAt(Wire.instant(Instant.now().plus(Duration.ofDays(1))))
                            .setDurationMinutes(60)
                            .setPlace("Room 1")
                            .setChair("Demo Head")
                            .addInvited(
                                Invitee.newBuilder().setName("DC Sample").setAgency("Police")))
                    .build());
    assertThat(booked.hasChanged()).as(booked.toString()).isTrue();
    return booked.getChanged().getMeetingId();
  }

  private void invite(String allegation) {
    InviteDecisionMakerResponse invited =
        program
            .as("lado", ReaderServiceGrpc::newBlockingStub)
            .inviteDecisionMaker(
                InviteDecisionMakerRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(allegation)
                    .setEtag(view(allegation).getEtag())
                    .setInvitation(
                        DecisionMakerInvitation.newBuilder()
                            .setSubject("independent-decision-maker-1")
                            .setName("Demo Guest")
                            .setHomeAuthority("Leicestershire")
                            .setReason("Nobody here is independent.")
                            .setLastDay(
                                Wire.date(LocalDate.now(ZoneId.of("Europe/London")).plusMonths(1))))
                    .build());
    assertThat(invited.hasChanged()).as(invited.toString()).isTrue();
  }

  @Test
  void a_case_is_found_by_the_title_and_the_file_name_of_a_document() throws Exception {
    String allegation = log();
    String request = UUID.randomUUID().toString();
    add("lado", request, allegation, "zanzibar-rota.pdf", Files.pdf());

    for (String text : List.of("zanzibar minutes", "zanzibar rotas meeting")) {
      assertThat(
              program
                  .as("lado", SearchServiceGrpc::newBlockingStub)
                  .searchAllegations(
                      SearchAllegationsRequest.newBuilder()
                          .setAuthorityCode(authority)
                          .setText(text)
                          .build())
                  .getFoundList())
          .as(text)
          .extracting(found -> found.getAllegation().getAllegationId())
          .containsExactly(allegation);
    }
  }

  private byte[] fetch(String role, String document) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    var parts =
        program
            .as(role, DocumentServiceGrpc::newBlockingStub)
            .getDocumentContent(
                GetDocumentContentRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setDocumentId(document)
                    .build());
    while (parts.hasNext()) {
      parts.next().getContent().writeTo(file);
    }
    return file.toByteArray();
  }

  private WithdrawDocumentResponse withdraw(Document document, String reason) {
    return withdraw("lado", document, reason);
  }

  private WithdrawDocumentResponse withdraw(String role, Document document, String reason) {
    return program
        .as(role, DocumentServiceGrpc::newBlockingStub)
        .withdrawDocument(
            WithdrawDocumentRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setDocumentId(document.getDocumentId())
                .setEtag(document.getEtag())
                .setReason(reason)
                .build());
  }

  private String log() {
    Contact contact =
        Contact.newBuilder()
            .setReceivedAt(Wire.instant(Instant.parse("2018-06-04T10:00:00Z")))
            .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
            .setSource(Source.newBuilder().setRole(SourceRole.SOURCE_ROLE_EMPLOYER))
            .setAdult(
                Adult.newBuilder()
                    .setGivenNames("Alder")
                    .setRole(AdultRole.ADULT_ROLE_SPORT)
                    .setSetting("Example House"))
            .setPrimaryConcern(Concern.CONCERN_CONDUCT)
            .setSummary("A worry.")
            .setChildrenSafeNow(true)
            .build();
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .logContact(
            LogContactRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setContact(contact)
                .build())
        .getLogged()
        .getAllegationId();
  }

  private GetAllegationResponse view(String allegation) {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(allegation)
                .build());
  }

  /** An upload is answered before its parts are dropped. */
  private void nothingIsLeftOfArrivals() throws InterruptedException {
    Instant until = Instant.now().plusSeconds(10);
    while (arrivingParts() > 0 && Instant.now().isBefore(until)) {
      Thread.sleep(20);
    }
    assertThat(arrivingParts()).isZero();
  }

  private long arrivingParts() {
    return TestService.bean(AuthorityTransactions.class)
        .read(
            new AuthorityCode(authority),
            () ->
                TestService.bean(AuthorityTransactions.class)
                    .<Long>sql(connection -> {
                      try (var rows =
                          connection
                              .createStatement()
                              .executeQuery("SELECT count(*) FROM arriving_part")) {
                        rows.next();
                        return rows.getLong(1);
                      }
                    }));
  }

  private static String sha256(byte[] file) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }
}
