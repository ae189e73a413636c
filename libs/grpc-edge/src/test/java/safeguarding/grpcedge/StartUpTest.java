package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.BindableService;
import io.grpc.ManagedChannelBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.notes.v1.SilentServiceGrpc;
import safeguarding.tenancy.CatalogueCheck;

class StartUpTest {
  private static final class Silent extends SilentServiceGrpc.SilentServiceImplBase {}

  @Test
  void a_service_with_an_rpc_that_does_not_say_who_may_call_it_does_not_start() {
    try (ApplicationContext context = context()) {
      context.registerSingleton(BindableService.class, new Silent());

      assertThatThrownBy(() -> context.start().getBean(GrpcEmbeddedServer.class))
          .rootCause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("safeguarding.notes.v1.SilentService/Ask does not say who may call it");
    }
  }

  @Test
  void nor_does_one_that_is_given_as_a_definition() {
    try (ApplicationContext context = context()) {
      context.registerSingleton(ServerServiceDefinition.class, new Silent().bindService());

      assertThatThrownBy(() -> context.start().getBean(GrpcEmbeddedServer.class))
          .rootCause()
          .hasMessage("safeguarding.notes.v1.SilentService/Ask does not say who may call it");
    }
  }

  @Test
  void health_is_told_to_anyone_and_turns_when_the_program_is_told_to_stop() throws Exception {
    try (ApplicationContext context = context()) {
      GrpcEmbeddedServer server = context.start().getBean(GrpcEmbeddedServer.class);
      server.start();
      var channel =
          ManagedChannelBuilder.forAddress("127.0.0.1", server.getPort()).usePlaintext().build();
      var health = HealthGrpc.newBlockingStub(channel);
      assertThat(health.check(HealthCheckRequest.getDefaultInstance()).getStatus())
          .isEqualTo(ServingStatus.SERVING);

      context
          .getBean(GracefulShutdownManager.class)
          .shutdownGracefully()
          .toCompletableFuture()
          .get(10, TimeUnit.SECONDS);

      assertThat(health.check(HealthCheckRequest.getDefaultInstance()).getStatus())
          .isEqualTo(ServingStatus.NOT_SERVING);
      channel.shutdownNow();
    }
  }

  @Test
  void every_table_keeps_to_the_rules_of_the_catalogue() throws SQLException {
    TestService.channel();

    try (Connection connection = TestDatabase.application()) {
      assertThat(CatalogueCheck.violations(connection)).isEmpty();
    }
  }

  private static ApplicationContext context() {
    return ApplicationContext.builder(ServiceProgram.ENVIRONMENT)
        .properties(TestDatabase.settings())
        .build();
  }
}
