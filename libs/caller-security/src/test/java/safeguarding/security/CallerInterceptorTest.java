package safeguarding.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.ListDefinitionsRequest;
import safeguarding.contracts.indicators.v1.ListDefinitionsResponse;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationRequest;

class CallerInterceptorTest {
  private final TestIssuer issuer = new TestIssuer();
  private final List<String> denials = new ArrayList<>();
  private final AtomicReference<@Nullable Asked> lastAsked = new AtomicReference<>();
  private final AtomicReference<@Nullable Caller> answered = new AtomicReference<>();
  private Server server = start();
  private final ManagedChannel channel =
      InProcessChannelBuilder.forName("caller-interceptor").directExecutor().build();

  private Server start() {
    var indicators =
        new IndicatorsServiceGrpc.IndicatorsServiceImplBase() {
          @Override
          public void listDefinitions(
              ListDefinitionsRequest request, StreamObserver<ListDefinitionsResponse> answer) {
            answered.set(CurrentCaller.get());
            answer.onNext(ListDefinitionsResponse.getDefaultInstance());
            answer.onCompleted();
          }
        };
    var journal =
        new JournalServiceGrpc.JournalServiceImplBase() {
          @Override
          public void listEntries(
              ListEntriesRequest request, StreamObserver<ListEntriesResponse> answer) {
            answered.set(CurrentCaller.get());
            answer.onNext(ListEntriesResponse.getDefaultInstance());
            answer.onCompleted();
          }
        };
    try {
      return InProcessServerBuilder.forName("caller-interceptor")
          .directExecutor()
          .addService(indicators)
          .addService(journal)
          .addService(new AllegationServiceGrpc.AllegationServiceImplBase() {})
          .intercept(
              new CallerInterceptor(
                  new TokenVerifier(issuer.settings()),
                  (caller, method, reason, asked) -> {
                    denials.add(caller.subject() + " " + reason);
                    lastAsked.set(asked);
                  }))
          .build()
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void nothing_answered_yet() {
    answered.set(null);
  }

  @AfterEach
  void close() {
    channel.shutdownNow();
    server.shutdownNow();
    issuer.close();
  }

  @Test
  void a_caller_with_the_role_and_the_authority_is_answered() {
    definitions("lado", "E06000017");

    assertThat(answered.get()).isNotNull();
    assertThat(denials).isEmpty();
  }

  @Test
  void a_call_without_a_token_is_not_answered() {
    var stub = IndicatorsServiceGrpc.newBlockingStub(channel);

    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> stub.listDefinitions(ListDefinitionsRequest.getDefaultInstance()));

    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(answered.get()).isNull();
  }

  @Test
  void another_authority_is_denied_whatever_the_role_and_the_denial_is_reported() {
    StatusRuntimeException denied =
        catchThrowableOfType(StatusRuntimeException.class, () -> definitions("lado", "E10000018"));

    assertThat(denied.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(denied.getTrailers().get(CallerInterceptor.REASON)).isEqualTo("authority-not-yours");
    assertThat(answered.get()).isNull();
    assertThat(denials).containsExactly("person-1 authority-not-yours");
  }

  @Test
  void a_role_that_the_contract_does_not_name_is_denied() {
    StatusRuntimeException denied =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> definitions("social-worker", "E06000017"));

    assertThat(denied.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(denials).containsExactly("person-1 not-allowed");
  }

  @Test
  void what_is_concealed_is_not_found_by_a_councillor() {
    var stub =
        JournalServiceGrpc.newBlockingStub(channel)
            .withCallCredentials(
                new CallerCredentials(
                    issuer.sign(issuer.claims().claim("roles", List.of("councillor")))));

    StatusRuntimeException denied =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                stub.listEntries(
                    ListEntriesRequest.newBuilder().setAuthorityCode("E06000017").build()));

    assertThat(denied.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(denials).containsExactly("person-1 not-allowed");
  }

  @Test
  void a_denial_by_role_names_the_record_that_was_asked_for() {
    UUID id = UUID.randomUUID();

    denyAllegation(id.toString());
    assertThat(lastAsked.get()).isEqualTo(new Asked("allegation", id));

    denyAllegation("no uuid");
    assertThat(lastAsked.get()).isNull();
    assertThat(denials).containsExactly("person-1 not-allowed", "person-1 not-allowed");
  }

  private void denyAllegation(String id) {
    StatusRuntimeException denied =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                AllegationServiceGrpc.newBlockingStub(channel)
                    .withCallCredentials(
                        new CallerCredentials(
                            issuer.sign(issuer.claims().claim("roles", List.of("councillor")))))
                    .getAllegation(
                        GetAllegationRequest.newBuilder()
                            .setAuthorityCode("E06000017")
                            .setAllegationId(id)
                            .build()));

    assertThat(denied.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void a_denied_caller_who_hangs_up_before_asking_is_reported_all_the_same() throws Exception {
    var call =
        channel.newCall(
            AllegationServiceGrpc.getGetAllegationMethod(),
            CallOptions.DEFAULT.withCallCredentials(
                new CallerCredentials(
                    issuer.sign(issuer.claims().claim("roles", List.of("councillor"))))));
    call.start(new ClientCall.Listener<>() {}, new Metadata());

    call.cancel("hangs up", null);

    assertThat(denials).containsExactly("person-1 not-allowed");
  }

  @Test
  void the_field_that_names_the_record_is_the_first_of_a_kind() {
    assertThat(recordField(AllegationServiceGrpc.getDecideThresholdMethod()))
        .isEqualTo("allegation_id");
    assertThat(recordField(AllegationServiceGrpc.getListAllegationsMethod())).isEmpty();
    assertThat(recordField(JournalServiceGrpc.getListEntriesMethod())).isEmpty();
  }

  private static String recordField(io.grpc.MethodDescriptor<?, ?> method) {
    var field = MethodAccess.of(method).recordField();
    return field == null ? "" : field.getName();
  }

  @Test
  void a_method_without_a_contract_does_not_start() {
    var nothing =
        io.grpc.MethodDescriptor.<ListDefinitionsRequest, ListDefinitionsResponse>newBuilder()
            .setFullMethodName("safeguarding.none.v1.None/Nothing")
            .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
            .setRequestMarshaller(
                io.grpc.protobuf.ProtoUtils.marshaller(ListDefinitionsRequest.getDefaultInstance()))
            .setResponseMarshaller(
                io.grpc.protobuf.ProtoUtils.marshaller(
                    ListDefinitionsResponse.getDefaultInstance()))
            .build();

    assertThat(catchThrowableOfType(IllegalStateException.class, () -> MethodAccess.of(nothing)))
        .hasMessage("safeguarding.none.v1.None/Nothing has no contract");
  }

  @Test
  void a_method_whose_contract_does_not_say_who_may_call_it_does_not_start() {
    var check = HealthGrpc.getCheckMethod();

    assertThat(catchThrowableOfType(IllegalStateException.class, () -> MethodAccess.of(check)))
        .hasMessage("grpc.health.v1.Health/Check does not say who may call it");
  }

  @Test
  void the_roles_of_the_contract_are_the_roles_of_the_suite() {
    Stream<String> contract =
        Stream.of(safeguarding.contracts.access.v1.Role.values())
            .filter(role -> role != safeguarding.contracts.access.v1.Role.UNRECOGNIZED)
            .filter(role -> role != safeguarding.contracts.access.v1.Role.ROLE_UNSPECIFIED)
            .map(role -> role.name().substring("ROLE_".length()));

    assertThat(Stream.of(Role.values()).map(Role::name))
        .containsExactlyElementsOf(contract.toList());
  }

  private void definitions(String role, String authority) {
    var claims = issuer.claims().claim("roles", List.of(role));
    IndicatorsServiceGrpc.newBlockingStub(channel)
        .withCallCredentials(new CallerCredentials(issuer.sign(claims)))
        .listDefinitions(ListDefinitionsRequest.newBuilder().setAuthorityCode(authority).build());
  }
}
