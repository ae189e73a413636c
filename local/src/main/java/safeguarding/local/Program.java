package safeguarding.local;

import java.nio.file.Path;

/** The four programs of the suite. */
public enum Program {
  LADO_SERVICE("lado-service", "lado", 8091, 50061),
  CLA_REVIEW_SERVICE("cla-review-service", "cla_review", 8092, 50062),
  CHILD_PROTECTION_SERVICE("child-protection-service", "child_protection", 8093, 50063),
  /** The only door; it offers no gRPC. */
  GATEWAY("gateway", "gateway", 8080, 0);

  private final String module;
  private final String database;
  private final int httpPort;
  private final int grpcPort;

  Program(String module, String database, int httpPort, int grpcPort) {
    this.module = module;
    this.database = database;
    this.httpPort = httpPort;
    this.grpcPort = grpcPort;
  }

  /** Its directory below the project's root, and its name in messages. */
  public String module() {
    return module;
  }

  /** The database that only this program uses. */
  public String database() {
    return database;
  }

  int httpPort() {
    return httpPort;
  }

  int grpcPort() {
    return grpcPort;
  }

  Path jar(Path root) {
    return root.resolve(module).resolve("target").resolve(module + ".jar");
  }
}
