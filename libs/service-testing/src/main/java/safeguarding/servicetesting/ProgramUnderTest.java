package safeguarding.servicetesting;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;
import safeguarding.security.CallerCredentials;

/** The whole program over a real connection, with tokens of a real provider. */
public final class ProgramUnderTest implements AutoCloseable {
  private final String authority;
  private final OpenIdProvider provider;
  private final ApplicationContext program;
  private final ManagedChannel channel;

  private ProgramUnderTest(String authority, OpenIdProvider provider, ApplicationContext program) {
    this.authority = authority;
    this.provider = provider;
    this.program = program;
    GrpcEmbeddedServer server = program.getBean(GrpcEmbeddedServer.class);
    server.start();
    this.channel =
        ManagedChannelBuilder.forAddress("127.0.0.1", server.getPort()).usePlaintext().build();
  }

  /**
   * Starts it for the people of an authority that no other test has.
   *
   * @param directory empty; the provider keeps its keys there
   */
  public static ProgramUnderTest start(ServiceUnderTest service, Path directory) {
    OpenIdProvider provider =
        OpenIdProvider.startOnFreePort(directory, URI.create("http://localhost:8080"), "secret");
    String issuer = provider.issuer().toString();
    ApplicationContext program =
        service
            .program()
            .properties(Map.of("OIDC_ISSUER", issuer, "OIDC_JWKS_URL", issuer + "/jwks"))
            .start();
    return new ProgramUnderTest(service.anAuthority().code(), provider, program);
  }

  /** The authority's code. */
  public String authority() {
    return authority;
  }

  /** A stub that calls with the token of a person in this role, by its key. */
  public <S extends AbstractStub<S>> S as(String role, Function<ManagedChannel, S> stub) {
    return as(role + "-1", role, stub);
  }

  /** A stub that calls with the token of one of several people in this role. */
  public <S extends AbstractStub<S>> S as(
      String subject, String role, Function<ManagedChannel, S> stub) {
    Person person = new Person(subject, "Demo Person", authority, List.of(role));
    return stub.apply(channel)
        .withCallCredentials(
            new CallerCredentials(provider.mint().mint(person, Duration.ofMinutes(5))));
  }

  @Override
  public void close() {
    channel.shutdownNow();
    program.close();
    provider.close();
  }
}
