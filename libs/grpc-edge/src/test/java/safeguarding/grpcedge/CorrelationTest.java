package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.ReadNoteRequest;
import safeguarding.security.CallerInterceptor;
import safeguarding.security.Denials;
import safeguarding.security.Role;
import safeguarding.security.TokenVerifier;

/** The id that joins what one click leaves in logs and journals. */
class CorrelationTest extends NoteReading {

  @Test
  void the_log_line_of_a_failure_carries_the_id_that_the_caller_was_given() {
    try (var log = new LogCapture()) {
      StatusRuntimeException thrown =
          catchThrowableOfType(
              StatusRuntimeException.class,
              () -> {
                notes.reads(request -> {
                  throw new IllegalStateException(NAME);
                });
                read(TestService.channel(), "click-2018-0043");
              });

      assertThat(Objects.requireNonNull(thrown.getTrailers()).get(Correlation.HEADER))
          .isEqualTo("click-2018-0043");
      assertThat(log.text()).contains("[click-2018-0043]");
    }
  }

  @Test
  void every_answer_carries_the_callers_correlation_id_back() {
    notes.reads(request -> Correlation.id());

    String seen = read(TestService.channel(), "click-2018-0043");

    assertThat(seen).isEqualTo("click-2018-0043");
    assertThat(answeredId()).isEqualTo("click-2018-0043");
  }

  @Test
  void a_call_without_an_id_is_given_one_and_told_it() {
    notes.reads(request -> Correlation.id());

    String seen = read(TestService.channel(), null);

    assertThat(UUID.fromString(seen)).isNotNull();
    assertThat(answeredId()).isEqualTo(seen);
  }

  @Test
  void a_denial_carries_the_id_as_its_entry_in_the_journal_does() {
    StatusRuntimeException denied =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> read(TestService.channel(), "click-2018-0044", Role.COUNCILLOR));

    assertThat(TestService.reason(denied)).isEqualTo("not-allowed");
    assertThat(answeredId()).isEqualTo("click-2018-0044");
    JournalEntry entry = TestService.journal(authority).getFirst();
    assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
    assertThat(entry.reasonCode()).isEqualTo("not-allowed");
    assertThat(entry.correlationId()).isEqualTo("click-2018-0044");
    assertThat(entry.about()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harmless\nERROR forged line",
        "click-2018-0043\n",
        "short",
        "Alder Test-Person",
        "<script>alert(1)</script>",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  void an_id_that_could_harm_a_log_is_replaced(String sent) throws IOException {
    notes.reads(request -> Correlation.id());
    // Over the network no such header arrives; the rule does not rely on that.
    var denials = TestService.bean(Denials.class);
    var edge = new Edge(new CallerInterceptor(TestService.bean(TokenVerifier.class), denials));
    Server server = inProcess(edge);
    try {
      String seen = read(InProcessChannelBuilder.forName("edge").directExecutor().build(), sent);

      assertThat(UUID.fromString(seen)).isNotNull();
      assertThat(answeredId()).isEqualTo(seen);
    } finally {
      server.shutdownNow();
    }
  }

  @Test
  void a_call_without_a_token_is_answered_with_the_id_too() {
    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                NotesServiceGrpc.newBlockingStub(TestService.channel())
                    .withInterceptors(new Correlated("click-2018-0046"))
                    .readNote(ReadNoteRequest.newBuilder().setAuthorityCode(authority).build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(answeredId()).isEqualTo("click-2018-0046");
  }
}
