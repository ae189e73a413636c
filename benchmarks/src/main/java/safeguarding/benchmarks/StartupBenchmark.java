package safeguarding.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * From starting the starter's own JVM until the gateway's {@code GET /health} is 200: built tree,
 * kept data. The first start, which creates the databases, is not counted.
 */
final class StartupBenchmark implements Benchmark {
  private static final int COUNTED = 5;
  private static final double AIM_SECONDS = 20;
  private static final double AIM_MIB = 1024;
  private static final double MIB = 1024.0 * 1024.0;

  @Override
  public String name() {
    return "startup";
  }

  @Override
  public String description() {
    return "built tree, kept data, until the gateway's health is 200; memory of the four programs";
  }

  /** One start: seconds, and the resident memory of the four programs in MiB. */
  private record Start(double seconds, double residentMib) {}

  @Override
  public String run(PrintStream out) throws IOException, InterruptedException {
    Path data = Path.of("target", "benchmark-startup").toAbsolutePath();
    Files.createDirectories(data);
    Start first = start(data);
    out.printf(Locale.ROOT, "not counted (may create databases): %.1f s%n", first.seconds());
    List<Start> starts = new ArrayList<>();
    for (int i = 1; i <= COUNTED; i++) {
      Start start = start(data);
      starts.add(start);
      out.printf(
          Locale.ROOT,
          "start %d: %.1f s, %.0f MiB resident%n",
          i,
          start.seconds(),
          start.residentMib());
    }
    List<Double> seconds = sorted(starts.stream().map(Start::seconds).toList());
    List<Double> memory = sorted(starts.stream().map(Start::residentMib).toList());
    double medianSeconds = seconds.get(COUNTED / 2);
    double medianMib = memory.get(COUNTED / 2);
    out.printf(
        Locale.ROOT,
        "median %.1f s (%.1f to %.1f), aim under %.0f; %.0f MiB, aim under %.0f; %d processors%n",
        medianSeconds,
        seconds.getFirst(),
        seconds.getLast(),
        AIM_SECONDS,
        medianMib,
        AIM_MIB,
        Runtime.getRuntime().availableProcessors());
    return String.format(
        Locale.ROOT,
        "{\"benchmark\":\"startup\",\"seconds\":%.2f,\"secondsOfAim\":%.3f,\"residentMiB\":%.0f,\"residentOfAim\":%.3f,\"runs\":%d}",
        medianSeconds,
        medianSeconds / AIM_SECONDS,
        medianMib,
        medianMib / AIM_MIB,
        COUNTED);
  }

  private static List<Double> sorted(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted;
  }

  private static Start start(Path data) throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    long begun = System.nanoTime();
    Process child =
        new ProcessBuilder(
                java,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsuite.root=" + System.getProperty("suite.root"),
                "-Dlogback.configurationFile=suite-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                SuiteStart.COMMAND,
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(SuiteStart.READY)) {
          double seconds = (System.nanoTime() - begun) / 1e9;
          double bytes = Double.parseDouble(line.substring(SuiteStart.READY.length()));
          child.getOutputStream().close();
          child.waitFor();
          return new Start(seconds, bytes / MIB);
        }
      }
    }
    throw new IOException("the suite did not start; what it says above is why");
  }
}
