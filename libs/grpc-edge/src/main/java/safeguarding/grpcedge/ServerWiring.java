package safeguarding.grpcedge;

import io.grpc.BindableService;
import io.grpc.ServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
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

  /** Changes the builder before the server starts. */
  @Singleton
  static final class Tuning implements BeanCreatedEventListener<ServerBuilder<?>> {
    private final ExecutorService virtualThreads;
    private final List<BindableService> services;

    Tuning(
        @Named(TaskExecutors.BLOCKING) ExecutorService virtualThreads,
        List<BindableService> services) {
      this.virtualThreads = virtualThreads;
      this.services = services;
    }

    @Override
    public ServerBuilder<?> onCreated(BeanCreatedEvent<ServerBuilder<?>> event) {
      services.stream()
          .map(BindableService::bindService)
          .filter(service -> !service.getServiceDescriptor().getName().startsWith("grpc."))
          .flatMap(service -> service.getMethods().stream())
          .forEach(method -> MethodAccess.of(method.getMethodDescriptor()));
      return event.getBean().executor(virtualThreads).maxInboundMessageSize(LARGEST_REQUEST_BYTES);
    }
  }
}
