package safeguarding.lado.strand;

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
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CloseStrandRequest;
import safeguarding.contracts.lado.v1.CorrectStrandRequest;
import safeguarding.contracts.lado.v1.CorrectStrandResponse;
import safeguarding.contracts.lado.v1.CorrectStrandStepRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.RecordStrandStepRequest;
import safeguarding.contracts.lado.v1.ReopenStrandRequest;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandClosing;
import safeguarding.contracts.lado.v1.StrandCorrection;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.StrandReopening;
import safeguarding.contracts.lado.v1.StrandResult;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.StrandServiceGrpc.StrandServiceBlockingStub;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.contracts.lado.v1.StrandStepCorrection;
import safeguarding.contracts.lado.v1.StrandStepKind;
import safeguarding.contracts.lado.v1.StrandWithdrawal;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.TakeBackDecisionResponse;
import safeguarding.contracts.lado.v1.WithdrawStrandRequest;
import safeguarding.contracts.lado.v1.WithdrawStrandResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.CorrectedCase;
import safeguarding.security.AuthorityCode;

/** What was recorded wrongly of a strand is put right, over a real connection. */
class CorrectStrandGrpcTest extends CorrectedCase {
  private static final Date DAY = Date.newBuilder().setYear(2018).setMonth(6).setDay(6).build();
  private static final String WHY = "The constable has written quillwort since.";

  private String strand;

  @BeforeEach
  void thePoliceEnquire() {
    strand =
        as("lado")
            .openStrand(
                OpenStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(story.id().toString())
                    .setEtag("2")
                    .setOpening(opening("DC Sample"))
                    .build())
            .getChanged()
            .getStrandId();
  }

  @Test
  void what_stood_before_is_kept_and_told_and_the_case_is_found_by_why() {
    Strand before = open().getStrands(0);

    CorrectStrandResponse answer = as("lado").correctStrand(request("3", "DS Sample"));

    assertThat(answer.getChanged().getEtag()).isEqualTo("4");
    GetAllegationResponse now = open();
    assertThat(now.getStrands(0).getOpening()).isEqualTo(opening("DS Sample"));
    PartCorrection kept = now.getPartCorrections(0);
    assertThat(now.getPartCorrectionsList())
        .extracting(
            PartCorrection::getKind,
            PartCorrection::getReason,
            PartCorrection::getRecordedBy,
            PartCorrection::getStrand)
        .containsExactly(tuple("strand-corrected", WHY, "Demo Person", before));
    assertThat(now.getTimelineList())
        .filteredOn(event -> event.getKind().equals("strand-corrected"))
        .extracting(TimelineEvent::getAboutId, TimelineEvent::getNote)
        .containsExactly(tuple(kept.getCorrectionId(), WHY));
    assertThat(found("quillwort")).contains(story.id().toString());
  }

  @Test
  void a_strand_is_closed_opened_again_and_what_happened_in_it_taken_back() {
    String id = story.id().toString();
    String stepped = stepped("3");
    StrandStep step = open().getStrands(0).getSteps(0);
    String closed = as("lado").closeStrand(closing(stepped)).getChanged().getEtag();

    String reopened =
        as("lado")
            .reopenStrand(
                ReopenStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(id)
                    .setEtag(closed)
                    .setReopening(StrandReopening.newBuilder().setStrandId(strand).setReason(WHY))
                    .build())
            .getChanged()
            .getEtag();
    assertThat(
            as("business-support")
                .correctStrandStep(
                    CorrectStrandStepRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setRequestId(UUID.randomUUID().toString())
                        .setAllegationId(id)
                        .setEtag(reopened)
                        .setCorrection(
                            StrandStepCorrection.newBuilder()
                                .setStrandId(strand)
                                .setNumber(step.getNumber())
                                .setWithdrawn(true)
                                .setReason(WHY))
                        .build())
                .hasChanged())
        .isTrue();

    GetAllegationResponse now = open();
    assertThat(now.getStrands(0).hasClosing()).isFalse();
    assertThat(now.getStrands(0).getStepsList()).isEmpty();
    assertThat(now.getPartCorrectionsList())
        .extracting(
            PartCorrection::getKind,
            one -> one.getStrand().getClosing().getResult(),
            PartCorrection::getStrandStep)
        .containsExactly(
            tuple(
                "strand-reopened",
                StrandResult.STRAND_RESULT_ACQUITTED,
                StrandStep.getDefaultInstance()),
            tuple("strand-step-withdrawn", StrandResult.STRAND_RESULT_UNSPECIFIED, step));
    assertThat(now.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("strand-reopened", "strand-step-withdrawn")
        .doesNotContain("strand-closed", "strand-charged");
  }

  @Test
  void the_same_request_is_done_once_an_old_etag_is_refused_and_the_journal_names_nobody() {
    CorrectStrandRequest request = request("3", "DI Quillfeather");

    CorrectStrandResponse done = as("lado").correctStrand(request);

    assertThat(as("lado").correctStrand(request)).isEqualTo(done);
    assertThat(open().getPartCorrectionsList()).hasSize(1);
    assertThat(as("lado").correctStrand(request("3", "Else")).getRefusal().getCode())
        .isEqualTo("changed-by-someone-else");
    assertThat(journalled("/CorrectStrand"))
        .contains(story.id().toString())
        .doesNotContain("Quillfeather")
        .doesNotContain("quillwort");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    List<Callable<CorrectStrandResponse>> both =
        List.of(
            () -> as("lado").correctStrand(request("3", "DS First")),
            () -> as("lado").correctStrand(request("3", "DS Second")));

    List<CorrectStrandResponse> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(answers)
        .extracting(answer -> answer.getRefusal().getCode())
        .containsExactlyInAnyOrder("", "changed-by-someone-else");
    assertThat(open().getPartCorrectionsList()).hasSize(1);
  }

  @Test
  void a_strand_of_another_case_is_taken_back_and_told_with_what_stood() {
    String stepped = stepped("3");
    Strand before = open().getStrands(0);

    WithdrawStrandResponse answer = as("lado").withdrawStrand(withdrawal(stepped));

    assertThat(answer.getChanged().getEtag()).isEqualTo("5");
    GetAllegationResponse now = open();
    assertThat(now.getStrandsList()).isEmpty();
    assertThat(now.getPartCorrectionsList())
        .extracting(
            PartCorrection::getKind, PartCorrection::getReason, one -> one.getBeforeRecordedBy())
        .containsExactly(
            tuple("strand-withdrawn", WHY, "Demo Person"),
            tuple("strand-step-withdrawn", WHY, "Demo Person"));
    assertThat(now.getPartCorrections(0).getStrand())
        .isEqualTo(before.toBuilder().clearSteps().build());
    assertThat(now.getPartCorrections(1).getStrandStep()).isEqualTo(before.getSteps(0));
    assertThat(now.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("strand-withdrawn", "strand-step-withdrawn")
        .doesNotContain("strand-opened", "strand-charged");
    assertThat(found("quillwort")).contains(story.id().toString());
    assertThat(journalled("/WithdrawStrand"))
        .contains(story.id().toString())
        .doesNotContain("quillwort");
  }

  @Test
  void the_same_withdrawal_is_done_once_and_of_two_who_close_and_withdraw_one_is_told()
      throws Exception {
    WithdrawStrandRequest request = withdrawal("3");
    List<Callable<String>> both =
        List.of(
            () -> as("lado").withdrawStrand(request).getRefusal().getCode(),
            () -> as("lado").closeStrand(closing("3")).getRefusal().getCode());

    List<String> codes;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      codes = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(codes).containsOnlyOnce("");
    assertThat(codes)
        .as("who comes later finds the case changed, or the strand gone")
        .isSubsetOf("", "changed-by-someone-else", "strand-not-found");
    WithdrawStrandRequest wins = codes.getFirst().isEmpty() ? request : withdrawal("4");
    WithdrawStrandResponse done = as("lado").withdrawStrand(wins);
    assertThat(as("lado").withdrawStrand(wins)).isEqualTo(done);
    assertThat(open().getStrandsList()).isEmpty();
    assertThat(open().getPartCorrectionsList()).hasSize(1);
  }

  @Test
  void the_threshold_decision_is_taken_back_where_only_the_strand_stood_in_the_way() {
    assertThat(takenBack("3").getRefusal().getCode()).isEqualTo("strand-still-open");
    String closed = as("lado").closeStrand(closing("3")).getChanged().getEtag();
    assertThat(takenBack(closed).getRefusal().getCode()).isEqualTo("enquiry-has-strands");

    String withdrawn = as("lado").withdrawStrand(withdrawal(closed)).getChanged().getEtag();

    assertThat(takenBack(withdrawn).hasChanged()).isTrue();
    assertThat(open().getPartCorrections(0).getStrand().getClosing().getResult())
        .as("kept, also then")
        .isEqualTo(StrandResult.STRAND_RESULT_ACQUITTED);
  }

  @Test
  void who_first_recorded_it_stands_beside_who_corrected_it() {
    String stepped = stepped("3");
    String closed = as("lado").closeStrand(closing(stepped)).getChanged().getEtag();
    assertThat(open().getTimelineList()).noneMatch(TimelineEvent::hasCorrectedAt);

    String ended =
        as("head-of-service")
            .correctStrand(
                request(closed, "DC Sample").toBuilder()
                    .setCorrection(
                        request(closed, "DC Sample").getCorrection().toBuilder()
                            .setClosing(
                                closing(closed).getClosing().toBuilder()
                                    .setResult(StrandResult.STRAND_RESULT_CONVICTED)))
                    .build())
            .getChanged()
            .getEtag();
    assertThat(corrected()).containsExactly("strand-closed");
    as("lado")
        .correctStrandStep(
            CorrectStrandStepRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag(ended)
                .setCorrection(
                    StrandStepCorrection.newBuilder()
                        .setStrandId(strand)
                        .setNumber(open().getStrands(0).getSteps(0).getNumber())
                        .setStep(
                            StrandStep.newBuilder()
                                .setKind(StrandStepKind.STRAND_STEP_KIND_ARRESTED)
                                .setHappenedOn(DAY))
                        .setReason(WHY))
                .build());

    assertThat(corrected()).containsExactlyInAnyOrder("strand-closed", "strand-arrested");
    GetAllegationResponse now = open();
    assertThat(now.getTimelineList())
        .filteredOn(TimelineEvent::hasCorrectedAt)
        .extracting(TimelineEvent::getCorrectedAt, TimelineEvent::getRecordedAt)
        .containsExactlyInAnyOrderElementsOf(
            now.getPartCorrectionsList().stream()
                .map(one ->
                    tuple(
                        one.getRecordedAt(),
                        one.hasStrand() ? one.getBeforeEndRecordedAt() : one.getBeforeRecordedAt()))
                .toList());
  }

  private List<String> corrected() {
    return open().getTimelineList().stream()
        .filter(TimelineEvent::hasCorrectedAt)
        .map(TimelineEvent::getKind)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "regional-peer"})
  void who_opens_no_strand_takes_none_back(String role) {
    assertThatThrownBy(() -> as(role).withdrawStrand(withdrawal("3")))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "regional-peer"})
  void who_opens_no_strand_corrects_none(String role) {
    assertThatThrownBy(() -> as(role).correctStrand(request("3", "Nobody")))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private String stepped(String etag) {
    return as("business-support")
        .recordStrandStep(
            RecordStrandStepRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag(etag)
                .setStep(
                    StrandStep.newBuilder()
                        .setStrandId(strand)
                        .setKind(StrandStepKind.STRAND_STEP_KIND_CHARGED)
                        .setHappenedOn(DAY))
                .build())
        .getChanged()
        .getEtag();
  }

  private CloseStrandRequest closing(String etag) {
    return CloseStrandRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(etag)
        .setClosing(
            StrandClosing.newBuilder()
                .setStrandId(strand)
                .setClosedOn(DAY)
                .setResult(StrandResult.STRAND_RESULT_ACQUITTED))
        .build();
  }

  private WithdrawStrandRequest withdrawal(String etag) {
    return WithdrawStrandRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(etag)
        .setWithdrawal(StrandWithdrawal.newBuilder().setStrandId(strand).setReason(WHY))
        .build();
  }

  private TakeBackDecisionResponse takenBack(String etag) {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .takeBackDecision(
            TakeBackDecisionRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag(etag)
                .setReason(WHY)
                .build());
  }

  private String journalled(String action) {
    return TestService.journal(new AuthorityCode(authority)).stream()
        .filter(each -> each.action().endsWith(action))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private CorrectStrandRequest request(String etag, String ledBy) {
    return CorrectStrandRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(etag)
        .setCorrection(
            StrandCorrection.newBuilder()
                .setStrandId(strand)
                .setOpening(opening(ledBy))
                .setReason(WHY))
        .build();
  }

  private static StrandOpening opening(String ledBy) {
    return StrandOpening.newBuilder()
        .setKind(StrandKind.STRAND_KIND_POLICE)
        .setOpenedOn(DAY)
        .setLedBy(ledBy)
        .build();
  }

  private StrandServiceBlockingStub as(String role) {
    return program.as(role, StrandServiceGrpc::newBlockingStub);
  }
}
