package safeguarding.lado.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.type.Date;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
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
import safeguarding.contracts.lado.v1.AnswerEscalationRequest;
import safeguarding.contracts.lado.v1.CorrectEscalationRequest;
import safeguarding.contracts.lado.v1.CorrectEscalationResponse;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationAnswer;
import safeguarding.contracts.lado.v1.EscalationCorrection;
import safeguarding.contracts.lado.v1.EscalationRaising;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc.EscalationServiceBlockingStub;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.RaiseEscalationRequest;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.CorrectedCase;
import safeguarding.security.AuthorityCode;

/**
 * What was recorded wrongly of what is raised with directors is put right, over a real connection.
 */
class CorrectEscalationGrpcTest extends CorrectedCase {
  private static final Date DAY = Date.newBuilder().setYear(2018).setMonth(6).setDay(6).build();
  private static final String WHY = "The family has written quillwort since.";

  @BeforeEach
  void theDirectorsAnswered() {
    String id =
        as("lado")
            .raiseEscalation(
                RaiseEscalationRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(story.id().toString())
                    .setEtag("2")
                    .setRaising(raising("The directors"))
                    .build())
            .getChanged()
            .getEscalationId();
    as("lado")
        .answerEscalation(
            AnswerEscalationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag("3")
                .setAnswer(answer("They wrote.").toBuilder().setEscalationId(id))
                .build());
  }

  @Test
  void what_stood_before_is_kept_and_told_and_only_what_was_corrected_says_so() {
    Escalation before = open().getEscalations(0);

    CorrectEscalationResponse answer =
        as("lado").correctEscalation(request("4", "The directors", "They sent buttercup."));

    assertThat(answer.getChanged().getEtag()).isEqualTo("5");
    assertThat(answer.getChanged().getEscalationId()).isEqualTo(before.getEscalationId());
    GetAllegationResponse now = open();
    assertThat(now.getEscalations(0).getAnswer().getAnswer()).isEqualTo("They sent buttercup.");
    assertThat(now.getPartCorrectionsList())
        .extracting(
            PartCorrection::getKind, PartCorrection::getReason, PartCorrection::getEscalation)
        .containsExactly(tuple("escalation-corrected", WHY, before));
    assertThat(now.getPartCorrections(0).hasBeforeEndRecordedAt()).isTrue();
    assertThat(event(now, "escalation-answered").hasCorrectedAt()).isTrue();
    assertThat(event(now, "escalation-raised").hasCorrectedAt()).isFalse();
    assertThat(found("quillwort")).contains(story.id().toString());
    assertThat(found("buttercup")).contains(story.id().toString());
  }

  @Test
  void an_answer_alone_is_taken_back_and_a_new_one_was_never_corrected() {
    CorrectEscalationRequest.Builder request = request("4", "The directors", "").toBuilder();
    request.getCorrectionBuilder().clearAnswer().setAnswerWithdrawn(true);

    assertThat(as("lado").correctEscalation(request.build()).hasChanged()).isTrue();

    GetAllegationResponse waiting = open();
    assertThat(waiting.getEscalations(0).hasAnswer()).isFalse();
    assertThat(clock(waiting).hasMetOn()).isFalse();
    TestService.itIs(Instant.parse("2018-08-01T10:00:00Z"));
    as("lado")
        .answerEscalation(
            AnswerEscalationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setEtag("5")
                .setAnswer(
                    answer("They came.").toBuilder()
                        .setEscalationId(waiting.getEscalations(0).getEscalationId()))
                .build());
    GetAllegationResponse now = open();
    assertThat(clock(now).hasMetOn()).isTrue();
    assertThat(event(now, "escalation-answered").hasCorrectedAt()).isFalse();
  }

  @Test
  void what_was_raised_by_mistake_is_taken_back() {
    Escalation before = open().getEscalations(0);
    CorrectEscalationRequest.Builder request = request("4", "", "").toBuilder();
    request.getCorrectionBuilder().clearRaising().clearAnswer().setWithdrawn(true);

    assertThat(as("lado").correctEscalation(request.build()).hasChanged()).isTrue();

    GetAllegationResponse now = open();
    assertThat(now.getEscalationsList()).isEmpty();
    assertThat(now.getDeadlinesList())
        .noneMatch(deadline -> deadline.getRuleId().equals("lado.escalation"));
    assertThat(now.getPartCorrectionsList())
        .extracting(PartCorrection::getKind, PartCorrection::getEscalation)
        .containsExactly(tuple("escalation-withdrawn", before));
    assertThat(now.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("escalation-withdrawn")
        .doesNotContain("escalation-raised", "escalation-answered");
  }

  @Test
  void the_same_request_is_done_once_an_old_etag_is_refused_and_the_journal_names_nobody() {
    CorrectEscalationRequest request = request("4", "Q. Quillfeather", "They wrote.");

    CorrectEscalationResponse done = as("lado").correctEscalation(request);

    assertThat(as("lado").correctEscalation(request)).isEqualTo(done);
    assertThat(
            as("lado")
                .correctEscalation(request("4", "Else", "They wrote."))
                .getRefusal()
                .getCode())
        .isEqualTo("changed-by-someone-else");
    JournalEntry journalled =
        TestService.journal(new AuthorityCode(authority)).stream()
            .filter(each -> each.action().endsWith("/CorrectEscalation"))
            .findFirst()
            .orElseThrow();
    assertThat(journalled.toString())
        .contains(story.id().toString())
        .doesNotContain("Quillfeather")
        .doesNotContain("quillwort");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    CorrectEscalationRequest one = request("4", "First", "They wrote.");
    CorrectEscalationRequest other = request("4", "Second", "They wrote.");
    List<Callable<CorrectEscalationResponse>> both =
        List.of(() -> as("lado").correctEscalation(one), () -> as("lado").correctEscalation(other));

    List<CorrectEscalationResponse> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(answers)
        .extracting(answer -> answer.getRefusal().getCode())
        .containsExactlyInAnyOrder("", "changed-by-someone-else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "regional-peer"})
  void who_raises_nothing_corrects_nothing_of_it(String role) {
    CorrectEscalationRequest request = request("4", "Nobody", "They wrote.");

    assertThatThrownBy(() -> as(role).correctEscalation(request))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private CorrectEscalationRequest request(String etag, String to, String answer) {
    return CorrectEscalationRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(etag)
        .setCorrection(
            EscalationCorrection.newBuilder()
                .setEscalationId(open().getEscalations(0).getEscalationId())
                .setRaising(raising(to))
                .setAnswer(answer(answer))
                .setReason(WHY))
        .build();
  }

  private static EscalationRaising raising(String to) {
    return EscalationRaising.newBuilder()
        .setRaisedOn(DAY)
        .setRaisedTo(to)
        .setReason("Safer recruitment.")
        .build();
  }

  private static EscalationAnswer answer(String what) {
    return EscalationAnswer.newBuilder().setAnsweredOn(DAY).setAnswer(what).build();
  }

  private static Deadline clock(GetAllegationResponse record) {
    return record.getDeadlinesList().stream()
        .filter(deadline -> deadline.getRuleId().equals("lado.escalation"))
        .findFirst()
        .orElseThrow();
  }

  private EscalationServiceBlockingStub as(String role) {
    return program.as(role, EscalationServiceGrpc::newBlockingStub);
  }
}
