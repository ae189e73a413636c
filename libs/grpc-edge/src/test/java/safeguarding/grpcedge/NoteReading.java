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
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.ReadNoteRequest;
import safeguarding.contracts.notes.v1.ReadNoteResponse;
import safeguarding.security.Role;

/** A note read in whatever way a test says, and what came back beside it. */
class NoteReading {
  static final String NAME = "Alder Test-Person";

  final String authority = TestService.anAuthority();
  final List<Metadata> trailers = new ArrayList<>();
  final NotesGrpc notes = TestService.bean(NotesGrpc.class);

  @AfterEach
  void notes_are_read_again() {
    notes.reads(request -> "a note");
  }

  final Server inProcess(Edge edge) throws IOException {
    return InProcessServerBuilder.forName("edge")
        .directExecutor()
        .addService(notes)
        .intercept(edge)
        .build()
        .start();
  }

  final StatusRuntimeException reading(Function<ReadNoteRequest, String> behaviour) {
    notes.reads(behaviour);
    return catchThrowableOfType(
        StatusRuntimeException.class, () -> read(TestService.channel(), "click-2018-0042"));
  }

  final String read(Channel channel, @Nullable String id) {
    return read(channel, id, Role.LADO);
  }

  final String read(Channel channel, @Nullable String id, Role role) {
    ReadNoteResponse answer =
        NotesServiceGrpc.newBlockingStub(channel)
            .withCallCredentials(TestIssuer.credentials("person-1", authority, role))
            .withInterceptors(new Correlated(id))
            .readNote(ReadNoteRequest.newBuilder().setAuthorityCode(authority).build());
    return answer.getText();
  }

  final String answeredId() {
    assertThat(trailers).hasSize(1);
    return Objects.requireNonNull(trailers.getFirst().get(Correlation.HEADER), "no id came back");
  }

  /** Sends an id and keeps what came back. */
  final class Correlated implements ClientInterceptor {
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
