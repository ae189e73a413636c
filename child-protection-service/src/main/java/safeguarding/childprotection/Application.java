package safeguarding.childprotection;

import safeguarding.grpcedge.ServiceProgram;

/** The program: Child protection conferences and plans. */
public final class Application {
  private Application() {}

  /** Starts the service. */
  public static void main(String[] arguments) {
    ServiceProgram.start(Application.class, arguments);
  }
}
