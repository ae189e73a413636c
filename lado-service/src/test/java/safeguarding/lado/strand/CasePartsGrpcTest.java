package safeguarding.lado.strand;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.nio.file.Path;
import java.time.Instant;
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
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CaseLink;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkCaseRequest;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.ListPatternsRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse.Logged;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.RecordFollowUpRequest;
import safeguarding.contracts.lado.v1.RecordWorkStatusRequest;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
import safeguarding.contracts.lado.v1.WorkStatusRecorded;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.followup.FollowUpKind;
import safeguarding.lado.followup.FollowUpStanding;
import safeguarding.lado.followup.Regulator;
import safeguarding.lado.pattern.PatternKind;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.NotAgreedReason;
import safeguarding.servicetesting.ContractLists;
import safeguarding.servicetesting.ProgramUnderTest;

/** Everything that a case holds, over a real connection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePartsGrpcTest {
  private static final Date DAY = Date.newBuilder().setYear(2018).setMonth(6).setDay(6).build();

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
  void a_case_shows_its_strands_work_follow_up_links_and_patterns() {
    Logged other = log();
    log();
    Logged about = log();
    String decided = decide(about);
    String opened =
        program
            .as("lado", StrandServiceGrpc::newBlockingStub)
            .openStrand(
                OpenStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(about.getAllegationId())
                    .setEtag(decided)
                    .setOpening(
                        safeguarding.contracts.lado.v1.StrandOpening.newBuilder()
                            .setKind(safeguarding.contracts.lado.v1.StrandKind.STRAND_KIND_POLICE)
                            .setOpenedOn(DAY)
                            .setLedBy("DC Sample"))
                    .build())
            .getChanged()
            .getEtag();
    WorkStatusRecorded reinstated = reinstate(about, opened);
    String followed = follow(about, reinstated.getEtag());
    link(about, followed, other.getReference());

    GetAllegationResponse view = view(about);

    assertThat(view.getStrandsList()).hasSize(1);
    assertThat(view.getWorkStatuses(0).getNotAgreedReasonsCount()).isEqualTo(3);
    assertThat(view.getEscalations(0).getEscalationId()).isEqualTo(reinstated.getEscalationId());
    assertThat(view.getFollowUpsList()).hasSize(1);
    assertThat(view.getLinkedCases(0).getReference()).isEqualTo(other.getReference());
    assertThat(view.getPatternsList())
        .extracting(pattern -> pattern.getKind().name(), pattern -> pattern.getCount())
        .containsExactly(org.assertj.core.api.Assertions.tuple("PATTERN_KIND_SETTING", 3));
    assertThat(view.getDeadlinesList()).extracting(Deadline::getRuleId).contains("lado.escalation");
    assertThat(view.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains(
            "strand-opened",
            "adult-reinstated",
            "escalation-raised",
            "family-told-done",
            "case-linked");
    assertThat(view(other).getLinkedCases(0).getReference()).isEqualTo(about.getReference());
    assertThat(
            program
                .as("auditor", PatternServiceGrpc::newBlockingStub)
                .listPatterns(
                    ListPatternsRequest.newBuilder().setAuthorityCode(authority).setTo(DAY).build())
                .getSettings())
        .isEqualTo(1);
  }

  private Logged log() {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .logContact(
            LogContactRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setContact(
                    Contact.newBuilder()
                        .setReceivedAt(Wire.instant(Instant.parse("2018-06-04T10:00:00Z")))
                        .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
                        .setSource(Source.newBuilder().setRole(SourceRole.SOURCE_ROLE_EMPLOYER))
                        .setAdult(
                            Adult.newBuilder()
                                .setFamilyName("Test-Person")
                                .setSetting("Example Nursery")
                                .setRole(AdultRole.ADULT_ROLE_EDUCATION_NURSERY))
                        .setPrimaryConcern(Concern.CONCERN_PHYSICAL)
                        .setSummary("Pulled an arm.")
                        .setChildrenSafeNow(true))
                .build())
        .getLogged();
  }

  private String decide(Logged about) {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .decideThreshold(
            DecideThresholdRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(about.getAllegationId())
                .setEtag(about.getEtag())
                .setDecision(
                    ThresholdDecision.newBuilder()
                        .setDecidedAt(Wire.instant(Instant.parse("2018-06-05T10:00:00Z")))
                        .addCriteria(
                            safeguarding.contracts.lado.v1.ThresholdCriterion
                                .THRESHOLD_CRITERION_HARMED_A_CHILD)
                        .setReasons("Why.")
                        .setReferralOutcome(ReferralOutcome.REFERRAL_OUTCOME_INTERNAL_ENQUIRY))
                .build())
        .getChanged()
        .getEtag();
  }

  private WorkStatusRecorded reinstate(Logged about, String etag) {
    return program
        .as("lado", WorkStatusServiceGrpc::newBlockingStub)
        .recordWorkStatus(
            RecordWorkStatusRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(about.getAllegationId())
                .setEtag(etag)
                .setEntry(
                    WorkStatusEntry.newBuilder()
                        .setStatus(safeguarding.contracts.lado.v1.WorkStatus.WORK_STATUS_REINSTATED)
                        .setSince(DAY)
                        .setDecidedBy("Principal")
                        .setLado(
                            safeguarding.contracts.lado.v1.Consultation.CONSULTATION_NOT_CONSULTED))
                .build())
        .getRecorded();
  }

  private String follow(Logged about, String etag) {
    return program
        .as("business-support", FollowUpServiceGrpc::newBlockingStub)
        .recordFollowUp(
            RecordFollowUpRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(about.getAllegationId())
                .setEtag(etag)
                .setFollowUp(
                    FollowUp.newBuilder()
                        .setKind(
                            safeguarding.contracts.lado.v1.FollowUpKind.FOLLOW_UP_KIND_FAMILY_TOLD)
                        .setStanding(
                            safeguarding.contracts.lado.v1.FollowUpStanding.FOLLOW_UP_STANDING_DONE)
                        .setHappenedOn(DAY)
                        .setBy("The LADO")
                        .setWhat("That an enquiry runs."))
                .build())
        .getRecorded()
        .getEtag();
  }

  private void link(Logged about, String etag, String reference) {
    assertThat(
            program
                .as("lado", LinkedCaseServiceGrpc::newBlockingStub)
                .linkCase(
                    LinkCaseRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setRequestId(UUID.randomUUID().toString())
                        .setAllegationId(about.getAllegationId())
                        .setEtag(etag)
                        .setLink(
                            CaseLink.newBuilder()
                                .setReference(reference)
                                .setReason("The same evening."))
                        .build())
                .hasChanged())
        .isTrue();
  }

  private GetAllegationResponse view(Logged about) {
    return program
        .as("auditor", AllegationServiceGrpc::newBlockingStub)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(about.getAllegationId())
                .build());
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(
            StrandKind.values(),
            safeguarding.contracts.lado.v1.StrandKind.values(),
            "STRAND_KIND_"),
        Arguments.of(
            StrandStepKind.values(),
            safeguarding.contracts.lado.v1.StrandStepKind.values(),
            "STRAND_STEP_KIND_"),
        Arguments.of(
            StrandResult.values(),
            safeguarding.contracts.lado.v1.StrandResult.values(),
            "STRAND_RESULT_"),
        Arguments.of(
            WorkStatus.values(),
            safeguarding.contracts.lado.v1.WorkStatus.values(),
            "WORK_STATUS_"),
        Arguments.of(
            Consultation.values(),
            safeguarding.contracts.lado.v1.Consultation.values(),
            "CONSULTATION_"),
        Arguments.of(
            NotAgreedReason.values(),
            safeguarding.contracts.lado.v1.NotAgreedReason.values(),
            "NOT_AGREED_REASON_"),
        Arguments.of(
            FollowUpKind.values(),
            safeguarding.contracts.lado.v1.FollowUpKind.values(),
            "FOLLOW_UP_KIND_"),
        Arguments.of(
            FollowUpStanding.values(),
            safeguarding.contracts.lado.v1.FollowUpStanding.values(),
            "FOLLOW_UP_STANDING_"),
        Arguments.of(
            Regulator.values(), safeguarding.contracts.lado.v1.Regulator.values(), "REGULATOR_"),
        Arguments.of(
            PatternKind.values(),
            safeguarding.contracts.lado.v1.PatternKind.values(),
            "PATTERN_KIND_"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    ContractLists.assertSame(ours, contract, prefix);
  }
}
