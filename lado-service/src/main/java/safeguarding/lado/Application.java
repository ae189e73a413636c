package safeguarding.lado;

import safeguarding.grpcedge.ServiceProgram;

/** The program: LADO: allegations against adults who work with children. */
public final class Application {
  private Application() {}

  /** Starts the service. */
  public static void main(String[] arguments) {
    ServiceProgram.start(Application.class, arguments);
  }
}
