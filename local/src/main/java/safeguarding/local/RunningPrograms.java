package safeguarding.local;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.local.program.Readiness;
import safeguarding.local.program.SupervisedProcess;

/** The processes of the four programs. */
final class RunningPrograms {
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration TO_STOP = Duration.ofSeconds(15);

  private final ProgramLauncher launcher;
  private final Opened opened;
  private final Map<Program, SupervisedProcess> running =
      Collections.synchronizedMap(new EnumMap<>(Program.class));

  RunningPrograms(ProgramLauncher launcher, Opened opened) {
    this.launcher = launcher;
    this.opened = opened;
  }

  SupervisedProcess process(Program program) {
    var process = running.get(program);
    if (process == null) {
      throw new IllegalStateException(program.module() + " was not started");
    }
    return process;
  }

  /** All that were started, in that order. */
  List<SupervisedProcess> all() {
    synchronized (running) {
      return List.copyOf(running.values());
    }
  }

  /** Starts it and returns at once; it is not ready yet. */
  void launch(Program program) {
    var process = launcher.launch(program);
    running.put(program, process);
    // One that is launched while everything is being stopped must not stay behind.
    if (opened.isClosed()) {
      process.kill();
    }
  }

  void awaitReady(Program program) {
    Readiness.await(process(program), launcher.health(program), TO_START);
  }

  void stop(Program program) {
    process(program).stop(TO_STOP);
  }

  /** The gateway first, so that no request finds its service gone. */
  void stopAll() {
    all().reversed().forEach(process -> process.stop(TO_STOP));
  }

  /** One that has ended, if any has. */
  Optional<SupervisedProcess> ended() {
    return all().stream().filter(process -> !process.isAlive()).findFirst();
  }
}
