package safeguarding.clareview;

import safeguarding.grpcedge.ServiceProgram;

/** The program: Reviews of children looked after. */
public final class Application {
  private Application() {}

  /** Starts the service. */
  public static void main(String[] arguments) {
    ServiceProgram.start(Application.class, arguments);
  }
}
