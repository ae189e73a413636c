package safeguarding.gateway.calls;

import com.google.protobuf.Descriptors.MethodDescriptor;
import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Connections to services. Calls go round the addresses that the name resolves to; a call that
 * found nobody is repeated elsewhere inside its deadline if repeating cannot do anything twice.
 */
final class Channels {
  private static final Map<String, ?> RETRY =
      Map.of(
          "maxAttempts",
          4.0,
          "initialBackoff",
          "0.1s",
          "maxBackoff",
          "0.8s",
          "backoffMultiplier",
          2.0,
          "retryableStatusCodes",
          List.of("UNAVAILABLE"));

  private Channels() {}

  static ManagedChannel open(String target) {
    return NettyChannelBuilder.forTarget(target)
        .usePlaintext()
        .defaultServiceConfig(serviceConfig())
        .keepAliveTime(1, TimeUnit.MINUTES)
        .keepAliveTimeout(5, TimeUnit.SECONDS)
        .maxInboundMessageSize(4 * 1024 * 1024)
        .enableRetry()
        .build();
  }

  static Map<String, ?> serviceConfig() {
    List<Map<String, ?>> repeatable =
        Contracts.ALL.stream()
            .flatMap(contract -> contract.getMethods().stream())
            .filter(Channels::isRepeatable)
            .<Map<String, ?>>map(method ->
                Map.of(
                    "service", String.valueOf(method.getServiceName()),
                    "method", String.valueOf(method.getBareMethodName())))
            .toList();
    return Map.of(
        "loadBalancingConfig",
        List.of(Map.of("round_robin", Map.of())),
        "methodConfig",
        List.of(Map.of("name", repeatable, "waitForReady", false, "retryPolicy", RETRY)));
  }

  /** A question, or a change that carries its request's id: the service does it once. */
  private static boolean isRepeatable(io.grpc.MethodDescriptor<?, ?> rpc) {
    MethodDescriptor method = Contracts.described(rpc);
    return Stream.of("Get", "List").anyMatch(method.getName()::startsWith)
        || method.getInputType().findFieldByName("request_id") != null;
  }
}
