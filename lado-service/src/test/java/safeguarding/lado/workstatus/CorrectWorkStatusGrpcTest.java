package safeguarding.lado.workstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.type.Date;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.contracts.lado.v1.CorrectWorkStatusRequest;
import safeguarding.contracts.lado.v1.CorrectWorkStatusResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.RecordWorkStatusRequest;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.contracts.lado.v1.WorkStatusCorrection;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc.WorkStatusServiceBlockingStub;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.CorrectedCase;
import safeguarding.security.AuthorityCode;

/** What was recorded wrongly of the adult's work is put right, over a real connection. */
class CorrectWorkStatusGrpcTest extends CorrectedCase {
  private static final Date DAY = Date.newBuilder().setYear(2018).setMonth(6).setDay(6).build();
  private static final String WHY = "The principal has written quillwort since.";

  @BeforeEach
  void reinstatedWhileThePoliceEnquire() {
    program
        .as("lado", StrandServiceGrpc::newBlockingStub)
        .openStrand(
            OpenStrandRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag("2")
                .setOpening(
                    StrandOpening.newBuilder()
                        .setKind(StrandKind.STRAND_KIND_POLICE)
                        .setOpenedOn(DAY)
                        .setLedBy("DC Sample"))
                .build());
    as("lado")
        .recordWorkStatus(
            RecordWorkStatusRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag("3")
                .setEntry(entry(WorkStatus.WORK_STATUS_REINSTATED, "Principal"))
                .build());
  }

  @Test
  void what_stood_before_is_kept_and_told_and_the_case_is_found_by_why() {
    GetAllegationResponse before = open();

    CorrectWorkStatusResponse answer =
        as("lado").correctWorkStatus(request("4", WorkStatus.WORK_STATUS_SUSPENDED, "Governors"));

    assertThat(answer.getRecorded().getEtag()).isEqualTo("5");
    GetAllegationResponse now = open();
    assertThat(now.getWorkStatusesList())
        .extracting(KeptWorkStatus::getEntry)
        .containsExactly(entry(WorkStatus.WORK_STATUS_SUSPENDED, "Governors"));
    assertThat(now.getPartCorrectionsList())
        .extracting(
            PartCorrection::getKind,
            PartCorrection::getReason,
            PartCorrection::getWorkStatus,
            PartCorrection::getEscalation)
        .containsExactlyInAnyOrder(
            tuple(
                "work-status-corrected",
                WHY,
                before.getWorkStatuses(0),
                PartCorrection.getDefaultInstance().getEscalation()),
            tuple(
                "escalation-withdrawn",
                WHY,
                KeptWorkStatus.getDefaultInstance(),
                before.getEscalations(0).toBuilder().clearFollowsReinstatement().build()));
    assertThat(now.getEscalationsList()).isEmpty();
    assertThat(now.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("work-status-corrected", "escalation-withdrawn", "adult-suspended")
        .doesNotContain("adult-reinstated", "escalation-raised");
    assertThat(found("quillwort")).contains(story.id().toString());
  }

  @Test
  void an_entry_recorded_by_mistake_is_taken_back() {
    CorrectWorkStatusRequest request =
        CorrectWorkStatusRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(UUID.randomUUID().toString())
            .setAllegationId(story.id().toString())
            .setEtag("4")
            .setCorrection(
                WorkStatusCorrection.newBuilder()
                    .setNumber(open().getWorkStatuses(0).getNumber())
                    .setWithdrawn(true)
                    .setReason(WHY))
            .build();

    assertThat(as("lado").correctWorkStatus(request).hasRecorded()).isTrue();

    assertThat(open().getWorkStatusesList()).isEmpty();
  }

  @Test
  void the_same_request_is_done_once_an_old_etag_is_refused_and_the_journal_names_nobody() {
    CorrectWorkStatusRequest request =
        request("4", WorkStatus.WORK_STATUS_SUSPENDED, "Q. Quillfeather");

    CorrectWorkStatusResponse done = as("lado").correctWorkStatus(request);

    assertThat(as("lado").correctWorkStatus(request)).isEqualTo(done);
    assertThat(
            as("lado")
                .correctWorkStatus(request("4", WorkStatus.WORK_STATUS_DISMISSED, "Else"))
                .getRefusal()
                .getCode())
        .isEqualTo("changed-by-someone-else");
    JournalEntry journalled =
        TestService.journal(new AuthorityCode(authority)).stream()
            .filter(each -> each.action().endsWith("/CorrectWorkStatus"))
            .findFirst()
            .orElseThrow();
    assertThat(journalled.toString())
        .contains(story.id().toString())
        .doesNotContain("Quillfeather")
        .doesNotContain("quillwort");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    CorrectWorkStatusRequest one = request("4", WorkStatus.WORK_STATUS_SUSPENDED, "First");
    CorrectWorkStatusRequest other = request("4", WorkStatus.WORK_STATUS_SUSPENDED, "Second");
    List<Callable<CorrectWorkStatusResponse>> both =
        List.of(() -> as("lado").correctWorkStatus(one), () -> as("lado").correctWorkStatus(other));

    List<CorrectWorkStatusResponse> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(answers)
        .extracting(answer -> answer.getRefusal().getCode())
        .containsExactlyInAnyOrder("", "changed-by-someone-else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "regional-peer"})
  void who_records_no_work_status_corrects_none(String role) {
    CorrectWorkStatusRequest request = request("4", WorkStatus.WORK_STATUS_SUSPENDED, "Nobody");

    assertThatThrownBy(() -> as(role).correctWorkStatus(request))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private CorrectWorkStatusRequest request(String etag, WorkStatus status, String by) {
    return CorrectWorkStatusRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(etag)
        .setCorrection(
            WorkStatusCorrection.newBuilder()
                .setNumber(open().getWorkStatuses(0).getNumber())
                .setEntry(entry(status, by))
                .setReason(WHY))
        .build();
  }

  private static WorkStatusEntry entry(WorkStatus status, String by) {
    return WorkStatusEntry.newBuilder()
        .setStatus(status)
        .setSince(DAY)
        .setDecidedBy(by)
        .setLado(safeguarding.contracts.lado.v1.Consultation.CONSULTATION_NOT_CONSULTED)
        .build();
  }

  private WorkStatusServiceBlockingStub as(String role) {
    return program.as(role, WorkStatusServiceGrpc::newBlockingStub);
  }
}
