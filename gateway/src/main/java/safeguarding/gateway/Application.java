package safeguarding.gateway;

import io.micronaut.runtime.Micronaut;

/** Starts the gateway; it needs nobody else to be up. */
public final class Application {
  private Application() {}

  /** Configuration comes from environment variables: see the module's README. */
  public static void main(String[] arguments) {
    Micronaut.build(arguments).mainClass(Application.class).banner(false).start();
  }
}
