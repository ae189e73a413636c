package safeguarding.grpcedge;

import io.micronaut.runtime.Micronaut;

/** How every domain service of the suite starts. */
public final class ServiceProgram {
  /** The environment under which {@code application-suite.yml} holds. */
  public static final String ENVIRONMENT = "suite";

  private ServiceProgram() {}

  /**
   * Starts a service and returns when it answers; a service that cannot start ends the process with
   * an error.
   *
   * @param application the class that stands at the root of the service's packages
   * @param arguments of the command line
   */
  public static void start(Class<?> application, String... arguments) {
    Micronaut.build(arguments)
        .mainClass(application)
        .defaultEnvironments(ENVIRONMENT)
        .banner(false)
        .start();
  }
}
