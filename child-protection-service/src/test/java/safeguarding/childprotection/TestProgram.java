package safeguarding.childprotection;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.stub.AbstractBlockingStub;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import safeguarding.grpcedge.ServiceProgram;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;
import safeguarding.security.CallerCredentials;

/** The whole program over a real connection, with tokens of a real provider. */
public final class TestProgram implements AutoCloseable {
  private final String authority;
  private final OpenIdProvider provider;
  private final ApplicationContext program;
  private final ManagedChannel channel;

  private TestProgram(
      String authority,
      OpenIdProvider provider,
      ApplicationContext program,
      ManagedChannel channel) {
    this.authority = authority;
    this.provider = provider;
    this.program = program;
    this.channel = channel;
  }

  /** Starts it for the people of an authority that no other test has. */
  public static TestProgram start(Path directory) {
    OpenIdProvider provider =
        OpenIdProvider.startOnFreePort(directory, URI.create("http://localhost:8080"), "secret");
    ApplicationContext program =
        ApplicationContext.builder(ServiceProgram.ENVIRONMENT)
            .mainClass(Application.class)
            .properties(TestService.settings())
            .properties(
                Map.of(
                    "GRPC_PORT",
                    "0",
                    "HTTP_PORT",
                    "-1",
                    "OIDC_ISSUER",
                    provider.issuer().toString(),
                    "OIDC_JWKS_URL",
                    provider.issuer() + "/jwks"))
            .start();
    program.getBean(GrpcEmbeddedServer.class).start();
    int port = program.getBean(GrpcEmbeddedServer.class).getPort();
    return new TestProgram(
        TestService.aChair().authority().code(),
        provider,
        program,
        ManagedChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build());
  }

  /** The authority's code. */
  public String authority() {
    return authority;
  }

  /** A stub that calls with the token of a person in this role. */
  public <S extends AbstractBlockingStub<S>> S as(String role, Function<ManagedChannel, S> stub) {
    Person person = new Person(role + "-1", "Demo Person", authority, List.of(role));
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
