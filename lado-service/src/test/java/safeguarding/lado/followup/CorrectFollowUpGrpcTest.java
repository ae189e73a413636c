package safeguarding.lado.followup;

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
import safeguarding.contracts.lado.v1.CorrectFollowUpRequest;
import safeguarding.contracts.lado.v1.CorrectFollowUpResponse;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpCorrection;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc.FollowUpServiceBlockingStub;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.RecordFollowUpRequest;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.CorrectedCase;
import safeguarding.security.AuthorityCode;

/** What was recorded wrongly of the follow-up is put right, over a real connection. */
class CorrectFollowUpGrpcTest extends CorrectedCase {
  private static final Date DAY = Date.newBuilder().setYear(2018).setMonth(6).setDay(6).build();
  private static final String WHY = "The family has written quillwort since.";

  @BeforeEach
  void theFamilyWasTold() {
    as("lado")
        .recordFollowUp(
            RecordFollowUpRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag("2")
                .setFollowUp(entry("By letter."))
                .build());
  }

  @Test
  void what_stood_before_is_kept_and_told_and_the_case_is_found_by_what_is_right_and_why() {
    FollowUp before = open().getFollowUps(0);

    CorrectFollowUpResponse answer =
        as("business-support").correctFollowUp(request("3", "By buttercup."));

    assertThat(answer.getRecorded().getEtag()).isEqualTo("4");
    GetAllegationResponse now = open();
    assertThat(now.getFollowUpsList())
        .containsExactly(before.toBuilder().setWhat("By buttercup.").build());
    assertThat(now.getPartCorrectionsList())
        .extracting(PartCorrection::getKind, PartCorrection::getReason, PartCorrection::getFollowUp)
        .containsExactly(tuple("follow-up-corrected", WHY, before));
    TimelineEvent told = event(now, "family-told-done");
    assertThat(told.getNote()).isEqualTo("By buttercup.");
    assertThat(told.hasCorrectedAt()).isTrue();
    assertThat(event(now, "follow-up-corrected").getNote()).isEqualTo(WHY);
    assertThat(found("quillwort")).contains(story.id().toString());
    assertThat(found("buttercup")).contains(story.id().toString());
  }

  @Test
  void an_entry_recorded_by_mistake_is_taken_back() {
    FollowUp before = open().getFollowUps(0);
    CorrectFollowUpRequest.Builder request = request("3", "").toBuilder();
    request.getCorrectionBuilder().clearFollowUp().setWithdrawn(true);

    assertThat(as("lado").correctFollowUp(request.build()).hasRecorded()).isTrue();

    GetAllegationResponse now = open();
    assertThat(now.getFollowUpsList()).isEmpty();
    assertThat(now.getPartCorrectionsList())
        .extracting(PartCorrection::getKind, PartCorrection::getFollowUp)
        .containsExactly(tuple("follow-up-withdrawn", before));
    assertThat(now.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("follow-up-withdrawn")
        .doesNotContain("family-told-done");
  }

  @Test
  void the_same_request_is_done_once_an_old_etag_is_refused_and_the_journal_names_nobody() {
    CorrectFollowUpRequest request = request("3", "Told Q. Quillfeather.");

    CorrectFollowUpResponse done = as("lado").correctFollowUp(request);

    assertThat(as("lado").correctFollowUp(request)).isEqualTo(done);
    assertThat(as("lado").correctFollowUp(request("3", "Else.")).getRefusal().getCode())
        .isEqualTo("changed-by-someone-else");
    JournalEntry journalled =
        TestService.journal(new AuthorityCode(authority)).stream()
            .filter(each -> each.action().endsWith("/CorrectFollowUp"))
            .findFirst()
            .orElseThrow();
    assertThat(journalled.toString())
        .contains(story.id().toString())
        .doesNotContain("Quillfeather")
        .doesNotContain("quillwort");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    CorrectFollowUpRequest one = request("3", "First.");
    CorrectFollowUpRequest other = request("3", "Second.");
    List<Callable<CorrectFollowUpResponse>> both =
        List.of(() -> as("lado").correctFollowUp(one), () -> as("lado").correctFollowUp(other));

    List<CorrectFollowUpResponse> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(answers)
        .extracting(answer -> answer.getRefusal().getCode())
        .containsExactlyInAnyOrder("", "changed-by-someone-else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "regional-peer"})
  void who_records_no_follow_up_corrects_none(String role) {
    CorrectFollowUpRequest request = request("3", "Nobody.");

    assertThatThrownBy(() -> as(role).correctFollowUp(request))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private CorrectFollowUpRequest request(String etag, String what) {
    return CorrectFollowUpRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(etag)
        .setCorrection(
            FollowUpCorrection.newBuilder()
                .setNumber(open().getFollowUps(0).getNumber())
                .setFollowUp(entry(what))
                .setReason(WHY))
        .build();
  }

  private static FollowUp entry(String what) {
    return FollowUp.newBuilder()
        .setKind(FollowUpKind.FOLLOW_UP_KIND_FAMILY_TOLD)
        .setStanding(FollowUpStanding.FOLLOW_UP_STANDING_DONE)
        .setHappenedOn(DAY)
        .setBy("The school")
        .setWhat(what)
        .build();
  }

  private FollowUpServiceBlockingStub as(String role) {
    return program.as(role, FollowUpServiceGrpc::newBlockingStub);
  }
}
