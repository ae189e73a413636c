package safeguarding.local;

import java.util.EnumMap;
import java.util.Map;
import safeguarding.local.postgres.Ports;

/**
 * Where everything listens on 127.0.0.1.
 *
 * @param smtp where mail is taken
 * @param mailbox where it is looked at
 * @param grpc of the three services; 0 for the gateway
 */
public record SuitePorts(
    int postgres,
    int provider,
    int smtp,
    int mailbox,
    Map<Program, Integer> http,
    Map<Program, Integer> grpc) {
  /** The local provider's port when the suite is started by hand. */
  public static final int STANDARD_PROVIDER = 8099;

  private static final int STANDARD_POSTGRES = 5499;
  private static final int STANDARD_SMTP = 8025;
  private static final int STANDARD_MAILBOX = 8098;

  public SuitePorts {
    http = Map.copyOf(http);
    grpc = Map.copyOf(grpc);
  }

  /** The documented ports, with the gateway on the one that was asked for. */
  public static SuitePorts standard(int gateway) {
    var http = new EnumMap<Program, Integer>(Program.class);
    var grpc = new EnumMap<Program, Integer>(Program.class);
    for (var program : Program.values()) {
      http.put(program, program == Program.GATEWAY ? gateway : program.httpPort());
      grpc.put(program, program.grpcPort());
    }
    return new SuitePorts(
        STANDARD_POSTGRES, STANDARD_PROVIDER, STANDARD_SMTP, STANDARD_MAILBOX, http, grpc);
  }

  /** Ports that are free now, for a suite that runs beside others. */
  public static SuitePorts free() {
    var http = new EnumMap<Program, Integer>(Program.class);
    var grpc = new EnumMap<Program, Integer>(Program.class);
    for (var program : Program.values()) {
      http.put(program, Ports.free());
      grpc.put(program, program == Program.GATEWAY ? 0 : Ports.free());
    }
    return new SuitePorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), http, grpc);
  }

  int http(Program program) {
    return http.getOrDefault(program, 0);
  }

  int grpc(Program program) {
    return grpc.getOrDefault(program, 0);
  }

  void requireFree() {
    Ports.requireFree(provider, "the sign-in provider");
    Ports.requireFree(smtp, "the mailbox");
    Ports.requireFree(mailbox, "the mailbox");
    for (var program : Program.values()) {
      Ports.requireFree(http(program), program.module());
      if (grpc(program) != 0) {
        Ports.requireFree(grpc(program), program.module());
      }
    }
  }
}
