package safeguarding.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

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
      var jar = program.jar(root);
      Files.createDirectories(jar.resolveSibling("."));
      pack(jar);
    }
  }

  private static void pack(Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
    var entry = StandIn.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var bytes = StandIn.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
      out.closeEntry();
    }
  }
}
