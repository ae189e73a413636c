package safeguarding.grpcedge;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.ServerInterceptor;
import io.grpc.StatusRuntimeException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.JournalPage;
import safeguarding.audit.RecordedEntry;
import safeguarding.security.AuthorityCode;
import safeguarding.security.CallerInterceptor;
import safeguarding.tenancy.AuthorityTransactions;

/** The smallest service of the suite on a real database, called over a real connection. */
public final class TestService {
  private static final ApplicationContext CONTEXT = start();
  private static final ManagedChannel CHANNEL = connect();
  private static final AtomicInteger AUTHORITIES = new AtomicInteger();

  private TestService() {}

  public static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** All that stand between the network and the answers. */
  static Collection<ServerInterceptor> interceptors() {
    return CONTEXT.getBeansOfType(ServerInterceptor.class);
  }

  public static ManagedChannel channel() {
    return CHANNEL;
  }

  /** An authority that no other test has. */
  public static String anAuthority() {
    return "E%08d".formatted(90_000_000 + AUTHORITIES.incrementAndGet());
  }

  /** What the authority's journal holds, newest first. */
  public static List<JournalEntry> journal(String authority) {
    JournalPage page =
        bean(AuthorityTransactions.class)
            .read(
                new AuthorityCode(authority),
                () ->
                    bean(Journal.class).entries(JournalFilter.ALL, JournalPage.Request.first(100)));
    return page.entries().stream().map(RecordedEntry::entry).toList();
  }

  /** The reason code that came beside a status. */
  public static String reason(StatusRuntimeException thrown) {
    return trailer(thrown, CallerInterceptor.REASON);
  }

  /** The field that came beside a status. */
  public static String field(StatusRuntimeException thrown) {
    return trailer(thrown, Edge.FIELD);
  }

  private static String trailer(StatusRuntimeException thrown, Metadata.Key<String> key) {
    Metadata trailers = Objects.requireNonNull(thrown.getTrailers(), "no trailers");
    return Objects.requireNonNull(trailers.get(key), key.name());
  }

  private static ApplicationContext start() {
    ApplicationContext context =
        ApplicationContext.run(TestDatabase.settings(), ServiceProgram.ENVIRONMENT);
    context.getBean(GrpcEmbeddedServer.class).start();
    return context;
  }

  private static ManagedChannel connect() {
    int port = CONTEXT.getBean(GrpcEmbeddedServer.class).getPort();
    return ManagedChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }
}
