package safeguarding.grpcedge;

import io.grpc.BindableService;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.services.HealthStatusManager;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import safeguarding.security.MethodAccess;

/**
 * Puts the server together: virtual threads, health, and no start with an RPC open to
 * nobody-knows-whom.
 */
@Factory
final class ServerWiring {
  private static final int LARGEST_REQUEST_BYTES = 2 * 1024 * 1024;

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  HealthStatusManager health() {
    return new HealthStatusManager();
  }

  @Singleton
  BindableService healthService(HealthStatusManager health) {
    return health.getHealthService();
  }

  /** Says NOT_SERVING from the moment the program is told to stop, while calls in hand end. */
  @Singleton
  static final class Draining implements GracefulShutdownCapable {
    private final HealthStatusManager health;

    Draining(HealthStatusManager health) {
      this.health = health;
    }

    @Override
    public CompletionStage<?> shutdownGracefully() {
      health.enterTerminalState();
      return CompletableFuture.completedFuture("said");
    }
  }

  /** Changes the builder before the server starts. */
  @Singleton
  static final class Tuning implements BeanCreatedEventListener<ServerBuilder<?>> {
    private final ExecutorService virtualThreads;
    private final List<BindableService> services;
    private final List<ServerServiceDefinition> definitions;

    Tuning(
        @Named(TaskExecutors.BLOCKING) ExecutorService virtualThreads,
        List<BindableService> services,
        List<ServerServiceDefinition> definitions) {
      this.virtualThreads = virtualThreads;
      this.services = services;
      this.definitions = definitions;
    }

    @Override
    public ServerBuilder<?> onCreated(BeanCreatedEvent<ServerBuilder<?>> event) {
      Stream.concat(services.stream().map(BindableService::bindService), definitions.stream())
          .filter(service -> !service.getServiceDescriptor().getName().startsWith("grpc."))
          .flatMap(service -> service.getMethods().stream())
          .forEach(method -> MethodAccess.of(method.getMethodDescriptor()));
      return event.getBean().executor(virtualThreads).maxInboundMessageSize(LARGEST_REQUEST_BYTES);
    }
  }
}
