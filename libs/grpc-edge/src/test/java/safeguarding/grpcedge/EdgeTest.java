package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall;
import io.grpc.ForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.ReadNoteRequest;
import safeguarding.contracts.notes.v1.ReadNoteResponse;
import safeguarding.security.CallerInterceptor;
import safeguarding.security.Denials;
import safeguarding.security.Role;
import safeguarding.security.TokenVerifier;

class EdgeTest {
  private static final String NAME = "Alder Test-Person";

  private final String authority = TestService.anAuthority();
  private final List<Metadata> trailers = new ArrayList<>();
  private final NotesGrpc notes = TestService.bean(NotesGrpc.class);

  @AfterEach
  void notes_are_read_again() {
    notes.reads(request -> "a note");
  }

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

  private Server inProcess(Edge edge) throws IOException {
    return InProcessServerBuilder.forName("edge")
        .directExecutor()
        .addService(notes)
        .intercept(edge)
        .build()
        .start();
  }

  private StatusRuntimeException reading(Function<ReadNoteRequest, String> behaviour) {
    notes.reads(behaviour);
    return catchThrowableOfType(
        StatusRuntimeException.class, () -> read(TestService.channel(), "click-2018-0042"));
  }

  private String read(Channel channel, @Nullable String id) {
    return read(channel, id, Role.LADO);
  }

  private String read(Channel channel, @Nullable String id, Role role) {
    ReadNoteResponse answer =
        NotesServiceGrpc.newBlockingStub(channel)
            .withCallCredentials(TestIssuer.credentials("person-1", authority, role))
            .withInterceptors(new Correlated(id))
            .readNote(ReadNoteRequest.newBuilder().setAuthorityCode(authority).build());
    return answer.getText();
  }

  private String answeredId() {
    assertThat(trailers).hasSize(1);
    return Objects.requireNonNull(trailers.getFirst().get(Correlation.HEADER), "no id came back");
  }

  /** Sends an id and keeps what came back. */
  private final class Correlated implements ClientInterceptor {
    private final @Nullable String id;

    Correlated(@Nullable String id) {
      this.id = id;
    }

    @Override
    public <Q, R> ClientCall<Q, R> interceptCall(
        MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
      return new ForwardingClientCall.SimpleForwardingClientCall<>(next.newCall(method, options)) {
        @Override
        public void start(Listener<R> listener, Metadata headers) {
          if (id != null) {
            headers.put(Correlation.HEADER, id);
          }
          super.start(
              new ForwardingClientCallListener.SimpleForwardingClientCallListener<>(listener) {
                @Override
                public void onClose(Status status, Metadata closing) {
                  trailers.add(closing);
                  super.onClose(status, closing);
                }
              },
              headers);
        }
      };
    }
  }
}
