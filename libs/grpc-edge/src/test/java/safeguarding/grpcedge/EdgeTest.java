package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.RecordReference;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.ReadNoteRequest;
import safeguarding.security.CallerInterceptor;
import safeguarding.security.Denials;
import safeguarding.security.Role;
import safeguarding.security.TokenVerifier;

/** What of a failure reaches the caller, the log and the journal. */
class EdgeTest extends NoteReading {

  @Test
  void what_is_not_found_says_so_and_no_more() {
    StatusRuntimeException thrown =
        reading(request -> {
          throw new NotFound();
        });

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(thrown.getStatus().getDescription()).isEqualTo("not-found");
    assertThat(TestService.reason(thrown)).isEqualTo("not-found");
  }

  @Test
  void an_invalid_request_names_the_field() {
    StatusRuntimeException thrown =
        reading(request -> {
          throw new InvalidRequest("marks[1].key");
        });

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(TestService.reason(thrown)).isEqualTo("invalid-request");
    assertThat(TestService.field(thrown)).isEqualTo("marks[1].key");
  }

  @Test
  void a_name_in_an_exception_reaches_neither_the_caller_nor_the_log() {
    try (var log = new LogCapture()) {
      StatusRuntimeException thrown =
          reading(request -> {
            throw new IllegalStateException(
                "no such person: " + NAME, new IllegalArgumentException("for input " + NAME));
          });

      assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
      assertThat(TestService.reason(thrown)).isEqualTo("internal-error");
      assertThat(thrown.getStatus().toString() + thrown.getTrailers()).doesNotContain("Person");
      assertThat(log.text())
          .contains("safeguarding.notes.v1.NotesService/ReadNote")
          .contains("failed: java.lang.IllegalStateException")
          .contains("caused by: java.lang.IllegalArgumentException")
          .contains("at safeguarding.grpcedge.EdgeTest")
          .doesNotContain("Person");
    }
  }

  @Test
  void an_error_is_treated_like_an_exception() {
    try (var log = new LogCapture()) {
      StatusRuntimeException thrown =
          reading(request -> {
            throw new AssertionError(NAME);
          });

      assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
      assertThat(TestService.reason(thrown)).isEqualTo("internal-error");
      assertThat(log.text()).contains("java.lang.AssertionError").doesNotContain("Person");
    }
  }

  @Test
  void the_entry_of_a_denial_names_the_record_that_was_asked_for() {
    UUID id = UUID.randomUUID();
    var request =
        ReadNoteRequest.newBuilder().setAuthorityCode(authority).setNoteId(id.toString()).build();

    StatusRuntimeException denied =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                NotesServiceGrpc.newBlockingStub(TestService.channel())
                    .withCallCredentials(
                        TestIssuer.credentials("somebody", authority, Role.COUNCILLOR))
                    .readNote(request));

    assertThat(TestService.reason(denied)).isEqualTo("not-allowed");
    assertThat(TestService.journal(authority).getFirst().about())
        .isEqualTo(new RecordReference("note", id));
  }

  @Test
  void a_denial_that_cannot_be_journalled_fails_closed_and_says_nothing() throws IOException {
    Denials unwritable =
        (caller, method, reason, asked) -> {
          throw new IllegalStateException("cannot write about " + NAME);
        };
    var edge = new Edge(new CallerInterceptor(TestService.bean(TokenVerifier.class), unwritable));
    Server server = inProcess(edge);
    try (var log = new LogCapture()) {
      StatusRuntimeException thrown =
          catchThrowableOfType(
              StatusRuntimeException.class,
              () ->
                  read(
                      InProcessChannelBuilder.forName("edge").directExecutor().build(),
                      "click-2018-0045",
                      Role.COUNCILLOR));

      assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
      assertThat(TestService.reason(thrown)).isEqualTo("internal-error");
      assertThat(answeredId()).isEqualTo("click-2018-0045");
      assertThat(log.text()).contains("[click-2018-0045]").doesNotContain("Person");
    } finally {
      server.shutdownNow();
    }
  }

  @Test
  void a_call_is_checked_in_one_place_only() {
    assertThat(TestService.interceptors()).hasOnlyElementsOfType(Edge.class).hasSize(1);
  }
}
