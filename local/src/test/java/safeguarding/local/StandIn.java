package safeguarding.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** The smallest program that the suite can run: it answers /health on the port it is given. */
final class StandIn {
  private StandIn() {}

  public static void main(String... arguments) throws IOException {
    var port = Integer.parseInt(System.getenv("HTTP_PORT"));
    var server = HttpServer.create(new InetSocketAddress(System.getenv("HTTP_HOST"), port), 0);
    server.createContext(
        "/health",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    System.out.println("database " + System.getenv("DB_URL"));
  }

  /** Packs this class as each of the four programs of a project. */
  static void buildAll(Path root) throws IOException {
    for (var program : Program.values()) {
      BuiltJar.of(StandIn.class.getName()).with(StandIn.class).write(program.jar(root));
    }
  }
}
