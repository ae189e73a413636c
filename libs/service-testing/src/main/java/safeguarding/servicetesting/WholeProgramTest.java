package safeguarding.servicetesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.stub.ServerCalls;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.ListDefinitionsRequest;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.tenancy.CatalogueCheck;

/** What holds of every service: the whole program, as it starts, on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WholeProgramTest {
  private final ServiceUnderTest service;
  private ApplicationContext program;
  private ManagedChannel channel;

  /** For a service, whose program is started once for all these tests. */
  protected WholeProgramTest(ServiceUnderTest service) {
    this.service = service;
  }

  @BeforeAll
  void start() {
    program = service.program().start();
    program.getBean(EmbeddedServer.class).start();
    int port = program.getBean(GrpcEmbeddedServer.class).getPort();
    channel = ManagedChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }

  @AfterAll
  void stop() {
    channel.shutdownNow();
    program.close();
  }

  @Test
  void every_table_keeps_to_the_rules_of_the_catalogue() throws SQLException {
    try (Connection connection = service.application()) {
      assertThat(CatalogueCheck.violations(connection)).isEmpty();
    }
  }

  @Test
  void health_is_told_without_a_token_and_without_details()
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var health = program.getBean(EmbeddedServer.class).getURI().resolve("/health");

      var answer = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }
  }

  @Test
  void the_grpc_server_says_that_it_serves() {
    var health = HealthGrpc.newBlockingStub(channel);

    assertThat(health.check(HealthCheckRequest.getDefaultInstance()).getStatus())
        .isEqualTo(ServingStatus.SERVING);
  }

  @Test
  void the_three_contracts_of_every_service_are_there_and_ask_for_a_token() {
    assertUnauthenticated(() ->
        IndicatorsServiceGrpc.newBlockingStub(channel)
            .listDefinitions(ListDefinitionsRequest.getDefaultInstance()));
    assertUnauthenticated(() ->
        WorklistServiceGrpc.newBlockingStub(channel)
            .listWork(ListWorkRequest.getDefaultInstance()));
    assertUnauthenticated(() ->
        JournalServiceGrpc.newBlockingStub(channel)
            .listEntries(ListEntriesRequest.getDefaultInstance()));
  }

  @Test
  void with_an_rpc_that_does_not_say_who_may_call_it_the_program_does_not_start() {
    var check =
        HealthGrpc.getCheckMethod().toBuilder()
            .setFullMethodName("safeguarding.silent.v1.SilentService/Check")
            .build();
    var silent =
        ServerServiceDefinition.builder("safeguarding.silent.v1.SilentService")
            .addMethod(check, ServerCalls.asyncUnaryCall((request, answer) -> {}))
            .build();
    try (ApplicationContext context = service.program().build()) {
      context.registerSingleton(ServerServiceDefinition.class, silent);
      context.start();

      assertThatThrownBy(() -> context.getBean(EmbeddedServer.class).start())
          .rootCause()
          .hasMessage("safeguarding.silent.v1.SilentService/Check does not say who may call it");
    }
  }

  private static void assertUnauthenticated(ThrowingCallable call) {
    StatusRuntimeException thrown = catchThrowableOfType(StatusRuntimeException.class, call);

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
  }
}
