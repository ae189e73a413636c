package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Recorded;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetContactDraftRequest;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListContactDraftsRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.SaveContactDraftRequest;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.TestService;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.rulings.Ruling;
import safeguarding.security.AuthorityCode;
import safeguarding.security.CallerInterceptor;
import safeguarding.servicetesting.ContractLists;
import safeguarding.servicetesting.ProgramUnderTest;

/** The whole program over a real connection, with tokens of a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllegationGrpcTest {
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
  void a_contact_goes_in_and_comes_out_as_told() {
    Contact told = contact().build();

    LogContactResponse.Logged logged = log(told);

    GetAllegationResponse kept = as("lado").getAllegation(get(logged.getAllegationId()));
    assertThat(kept.getContact()).isEqualTo(told);
    assertThat(kept.getReference()).isEqualTo(logged.getReference());
    assertThat(kept.getDeadlines(0).hasWorkingDaysLeft()).isTrue();
  }

  @Test
  void a_name_is_in_a_list_only_when_names_are_asked_for() {
    String id = log(contact().build()).getAllegationId();

    assertThat(row(id, false).getAdultName()).isEmpty();
    assertThat(row(id, false).getAdultInitials()).isEqualTo("AT");
    assertThat(row(id, true).getAdultName()).isEqualTo("Alder Test-Person");
  }

  @Test
  void a_decision_on_a_record_that_is_not_there_is_not_found_and_in_the_journal() {
    UUID nobodys = UUID.randomUUID();

    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                as("lado")
                    .decideThreshold(
                        DecideThresholdRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setRequestId(UUID.randomUUID().toString())
                            .setAllegationId(nobodys.toString())
                            .setEtag("1")
                            .setDecision(ThresholdDecision.getDefaultInstance())
                            .build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    JournalEntry entry = TestService.journal(new AuthorityCode(authority)).getFirst();
    assertThat(entry.reasonCode()).isEqualTo("not-found");
    assertThat(entry.action()).endsWith("/DecideThreshold");
    assertThat(Objects.requireNonNull(entry.about()).id()).isEqualTo(nobodys);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-01-01T00:00:00Z",
        "-1000000000-01-01T00:00:00Z",
        "10000-01-01T00:00:00Z",
        "x"
      })
  void a_forged_page_token_is_an_invalid_request(String receivedAt) {
    String token = PageToken.of(List.of(receivedAt, UUID.randomUUID().toString()));

    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> as("lado").listAllegations(list().setPageToken(token).build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"councillor", "iro", "auditor"})
  void to_others_there_are_no_drafts(String role) {
    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> as(role).listContactDrafts(drafts()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(Objects.requireNonNull(thrown.getTrailers()).get(CallerInterceptor.REASON))
        .isEqualTo("not-found");
  }

  @Test
  void a_draft_is_saved_found_in_the_list_and_opened_by_its_writer() {
    String draft = UUID.randomUUID().toString();
    Instant savedAt =
        instant(
            as("business-support")
                .saveContactDraft(
                    SaveContactDraftRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setDraftId(draft)
                        .putFields("adult-given-names", "Alder")
                        .build())
                .getSavedAt());

    var listed = as("business-support").listContactDrafts(drafts()).getDraftsList();
    var opened =
        as("business-support")
            .getContactDraft(
                GetContactDraftRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setDraftId(draft)
                    .build());

    assertThat(listed).hasSize(1);
    assertThat(listed.getFirst().getDraftId()).isEqualTo(draft);
    assertThat(listed.getFirst().getAdultInitials()).isEqualTo("A");
    assertThat(instant(listed.getFirst().getSavedAt())).isEqualTo(savedAt);
    assertThat(opened.getFieldsMap()).isEqualTo(Map.of("adult-given-names", "Alder"));
    assertThat(as("lado").listContactDrafts(drafts()).getDraftsList()).isEmpty();
  }

  @Test
  void the_work_list_asks_for_the_threshold_and_says_in_the_journal_that_it_was_shown() {
    String id = log(contact().build()).getAllegationId();

    WorkItem item =
        program
            .as("lado", WorklistServiceGrpc::newBlockingStub)
            .listWork(
                ListWorkRequest.newBuilder().setAuthorityCode(authority).setPageSize(100).build())
            .getItemsList()
            .stream()
            .filter(each -> each.getRecordId().equals(id))
            .findAny()
            .orElseThrow();

    assertThat(item.getAction()).isEqualTo("Decide the threshold");
    assertThat(item.getName()).isEmpty();
    JournalEntry entry = TestService.journal(new AuthorityCode(authority)).getFirst();
    assertThat(entry.action()).isEqualTo("safeguarding.worklist.v1.WorklistService/ListWork");
    assertThat(Objects.requireNonNull(entry.shown()).ids()).contains(UUID.fromString(id));
  }

  @Test
  void a_record_beyond_the_known_calendar_is_shown_without_the_clock_that_cannot_be_counted() {
    Instant receivedAt = Instant.parse("2029-02-01T10:00:00Z");
    Recorded recorded = new Recorded(receivedAt, "lado-1", "Demo LADO");
    Ruling<Allegation.Received> received =
        AllegationPolicy.receive(
            UUID.randomUUID(),
            AContact.aContact().receivedAt(receivedAt).told(),
            receivedAt.plusSeconds(60));
    Allegation allegation = ((Ruling.Granted<Allegation.Received>) received).value();
    AllegationRecord kept =
        new AllegationRecord(
            allegation,
            "LADO-2029-0001",
            1,
            recorded,
            null,
            null,
            null,
            new AllegedAdult(UUID.randomUUID(), 0, List.of()));
    var view =
        new AllegationViewGrpc(
            TestService.bean(CaseClocks.class),
            TestService.bean(RecordGrpc.class),
            LocalDate.of(2029, 2, 1));

    assertThat(view.view(kept, List.of()).getDeadlinesList())
        .extracting(Deadline::getRuleId)
        .containsExactly("lado.referral");
    TestService.itIs(receivedAt.plusSeconds(60));
    assertThat(
            TestService.bean(AllegationRowsGrpc.class)
                .rows(TestService.aLado(), List.of(summary(receivedAt)), false)
                .getFirst()
                .hasNextDeadline())
        .isFalse();
  }

  private static AllegationSummary summary(Instant receivedAt) {
    return new AllegationSummary(
        UUID.randomUUID(),
        "LADO-2029-0001",
        receivedAt,
        AllegationState.RECEIVED,
        "Alder",
        "Test-Person",
        AdultRole.SPORT,
        "",
        "",
        Concern.CSE,
        null,
        null,
        false,
        null,
        null,
        null,
        0,
        false);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(
            AdultRole.values(), safeguarding.contracts.lado.v1.AdultRole.values(), "ADULT_ROLE_"),
        Arguments.of(Concern.values(), safeguarding.contracts.lado.v1.Concern.values(), "CONCERN_"),
        Arguments.of(
            EmploymentKind.values(),
            safeguarding.contracts.lado.v1.EmploymentKind.values(),
            "EMPLOYMENT_KIND_"),
        Arguments.of(
            CareStatus.values(),
            safeguarding.contracts.lado.v1.CareStatus.values(),
            "CARE_STATUS_"),
        Arguments.of(
            ReceivedBy.values(),
            safeguarding.contracts.lado.v1.ReceivedBy.values(),
            "RECEIVED_BY_"),
        Arguments.of(
            SourceRole.values(),
            safeguarding.contracts.lado.v1.SourceRole.values(),
            "SOURCE_ROLE_"),
        Arguments.of(
            ThresholdCriterion.values(),
            safeguarding.contracts.lado.v1.ThresholdCriterion.values(),
            "THRESHOLD_CRITERION_"),
        Arguments.of(
            ConsultationReason.values(),
            safeguarding.contracts.lado.v1.ConsultationReason.values(),
            "CONSULTATION_REASON_"),
        Arguments.of(
            ReferralOutcome.values(),
            safeguarding.contracts.lado.v1.ReferralOutcome.values(),
            "REFERRAL_OUTCOME_"),
        Arguments.of(
            AllegationOutcome.values(),
            safeguarding.contracts.lado.v1.AllegationOutcome.values(),
            "ALLEGATION_OUTCOME_"),
        Arguments.of(
            AllegationState.values(),
            safeguarding.contracts.lado.v1.AllegationState.values(),
            "ALLEGATION_STATE_"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    ContractLists.assertSame(ours, contract, prefix);
  }

  private AllegationRow row(String id, boolean withNames) {
    return as("auditor")
        .listAllegations(list().setWithNames(withNames).setPageSize(100).build())
        .getRowsList()
        .stream()
        .filter(row -> row.getAllegationId().equals(id))
        .findAny()
        .orElseThrow();
  }

  private ListAllegationsRequest.Builder list() {
    return ListAllegationsRequest.newBuilder().setAuthorityCode(authority);
  }

  private ListContactDraftsRequest drafts() {
    return ListContactDraftsRequest.newBuilder().setAuthorityCode(authority).build();
  }

  private GetAllegationRequest get(String id) {
    return GetAllegationRequest.newBuilder()
        .setAuthorityCode(authority)
        .setAllegationId(id)
        .build();
  }

  private LogContactResponse.Logged log(Contact contact) {
    LogContactResponse answer =
        as("lado")
            .logContact(
                LogContactRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setContact(contact)
                    .build());
    assertThat(answer.hasLogged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getLogged();
  }

  private static Contact.Builder contact() {
    ToldContact told = AContact.aContact().told();
    Allegation received =
        ((Ruling.Granted<Allegation.Received>)
                AllegationPolicy.receive(UUID.randomUUID(), told, Instant.now()))
            .value();
    return ContactGrpc.wire(received.contact()).toBuilder();
  }

  private AllegationServiceBlockingStub as(String role) {
    return program.as(role, AllegationServiceGrpc::newBlockingStub);
  }

  private static Instant instant(Timestamp timestamp) {
    return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
  }
}
