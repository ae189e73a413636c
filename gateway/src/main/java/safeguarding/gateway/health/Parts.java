package safeguarding.gateway.health;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.signin.IdentityProvider;

/** What the suite consists of, as the gateway sees it; all parts are asked at once. */
@Singleton
final class Parts {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private final DataSource database;
  private final Services services;
  private final IdentityProvider provider;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Parts(
      DataSource database, DataSourceResolver pool, Services services, IdentityProvider provider) {
    // The pool itself: a check has no transaction to share a connection with.
    this.database = pool.resolve(database);
    this.services = services;
    this.provider = provider;
  }

  Map<String, String> states(String up, String down) {
    Map<String, CompletableFuture<Boolean>> asked = new LinkedHashMap<>();
    asked.put("database", ask(this::databaseAnswers));
    asked.put("identity-provider", ask(provider::answers));
    for (DomainService service : services.all()) {
      asked.put(service.name(), ask(() -> service.serves(PATIENCE)));
    }
    long until = System.nanoTime() + PATIENCE.toNanos() * 3 / 2;
    Map<String, String> states = new LinkedHashMap<>();
    asked.forEach((part, answer) -> states.put(part, isUp(answer, until) ? up : down));
    return states;
  }

  private CompletableFuture<Boolean> ask(BooleanSupplier part) {
    return CompletableFuture.supplyAsync(part::getAsBoolean, threads);
  }

  private static boolean isUp(CompletableFuture<Boolean> answer, long until) {
    try {
      return answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException silence) {
      return false;
    }
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid((int) PATIENCE.toSeconds());
    } catch (SQLException | RuntimeException silence) {
      return false;
    }
  }
}
