package safeguarding.local.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@link ProcessHandle} does not offer: any signal, and how much memory a process holds. */
final class Signals {
  private Signals() {}

  static void send(String signal, long pid) {
    run(List.of("/bin/sh", "-c", "kill -" + signal + " " + pid));
  }

  /** Resident memory in bytes; 0 for a process that is not there. */
  static long residentBytes(long pid) {
    var status = Path.of("/proc", Long.toString(pid), "status");
    try {
      if (Files.exists(status)) {
        return kilobytes(Files.readString(status).replaceAll("(?s).*VmRSS:\\s*(\\d+) kB.*", "$1"));
      }
      // Where there is no /proc (macOS), ps tells.
      return kilobytes(run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid))));
    } catch (IOException gone) {
      return 0;
    }
  }

  private static long kilobytes(String number) {
    return number.matches("\\d+") ? Long.parseLong(number) * 1024 : 0;
  }

  private static String run(List<String> command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException(command.getFirst() + " cannot be run", e);
    }
  }
}
