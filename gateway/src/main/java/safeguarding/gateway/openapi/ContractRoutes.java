package safeguarding.gateway.openapi;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.gateway.api.Rpc;
import safeguarding.gateway.calls.Contracts;

/** The addresses that are RPCs, as the router knows them, in the order of the contracts. */
@Singleton
final class ContractRoutes {
  private static final List<String> ORDER =
      Contracts.ALL.stream()
          .flatMap(service -> service.getMethods().stream())
          .map(io.grpc.MethodDescriptor::getFullMethodName)
          .toList();
  private final Router router;

  private record Route(AnnotationValue<Rpc> is, HttpMethod method, String path) {
    static Stream<Route> of(UriRouteInfo<?, ?> route) {
      HttpMethod method = route.getHttpMethod();
      AnnotationValue<Rpc> is = route.getAnnotationMetadata().getAnnotation(Rpc.class);
      return is == null || (method != HttpMethod.GET && method != HttpMethod.POST)
          ? Stream.empty()
          : Stream.of(new Route(is, method, route.getUriMatchTemplate().toPathString()));
    }

    int place() {
      return ORDER.indexOf(is.stringValue().orElseThrow());
    }
  }

  /**
   * What OpenAPI says of them.
   *
   * @param paths by template, each with its operations by method
   * @param schemas by name
   */
  record Described(Map<String, Object> paths, Map<String, Object> schemas) {}

  ContractRoutes(Router router) {
    this.router = router;
  }

  Described described(YamlText yaml) {
    var comments = new ContractComments();
    var schemas = new ContractSchemas(comments);
    var operations = new ContractOperations(comments, schemas, new BodyExamples(yaml));
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    router
        .uriRoutes()
        .flatMap(Route::of)
        .sorted(Comparator.comparingInt(Route::place))
        .forEach(route ->
            paths
                .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                .put(
                    route.method().name().toLowerCase(Locale.ROOT),
                    operations.of(route.is(), route.path())));
    paths.put(ChildOperation.PATH, Map.of("get", new ChildOperation(operations, schemas).of()));
    return new Described(new LinkedHashMap<>(paths), schemas.collected());
  }
}
