package safeguarding.tenancy;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.Map;

/**
 * The smallest program of the suite: a pool, migrations as the migrator, and the beans of this
 * module.
 */
final class TestApplication {
  static final String DATABASE = "suite_test";

  private static final ApplicationContext CONTEXT = start();

  private TestApplication() {}

  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  private static ApplicationContext start() {
    TestServer.bootstrap(DATABASE);
    return ApplicationContext.builder()
        .properties(
            Map.of(
                "DB_URL",
                TestServer.url(DATABASE),
                "DB_USER",
                DATABASE + "_app",
                "DB_PASSWORD",
                TestServer.APPLICATION_PASSWORD,
                "DB_MIGRATOR_USER",
                DATABASE + "_migrator",
                "DB_MIGRATOR_PASSWORD",
                TestServer.MIGRATOR_PASSWORD))
        .singletons(Clock.systemUTC())
        .start();
  }
}
