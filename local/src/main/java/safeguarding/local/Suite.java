package safeguarding.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import safeguarding.local.mailbox.Mailbox;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.DirectoryLock;
import safeguarding.local.postgres.LocalPostgres;
import safeguarding.local.program.SupervisedProcess;
import safeguarding.local.program.Warden;

/**
 * The whole suite on this machine: PostgreSQL, the sign-in provider and the mailbox (inside this
 * process) and the four programs, each in a process of its own. Tests and benchmarks use it to
 * break things on purpose.
 */
public final class Suite implements AutoCloseable {
  private final SuiteOptions options;
  private final Opened opened;
  private final Surroundings surroundings;
  private final RunningPrograms programs;

  private Suite(SuiteOptions options, Opened opened) {
    this.options = options;
    this.opened = opened;
    opened.push(DirectoryLock.take(options.data())::close);
    Preconditions.require(options);
    var copies = ProgramCopies.take(options.root(), options.data());
    opened.push(Warden.watch(options.data())::close);
    this.surroundings = Surroundings.start(options, gateway(), opened);
    this.programs = new RunningPrograms(new ProgramLauncher(options, surroundings, copies), opened);
    opened.push(this::stopPrograms);
  }

  /**
   * Starts everything and returns when the gateway answers; the programs start side by side.
   *
   * @throws safeguarding.local.problem.CannotStart with one sentence, after whatever was started
   *     has been stopped
   */
  public static Suite start(SuiteOptions options) {
    var opened = new Opened();
    Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "stop"));
    try {
      var suite = new Suite(options, opened);
      suite.startPrograms();
      return suite;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** Where people and API clients knock, such as {@code http://localhost:8080}. */
  public URI gateway() {
    return URI.create("http://localhost:" + options.ports().http(Program.GATEWAY));
  }

  /** A bearer token of the demo person with that role; valid for a working day. */
  public String token(String role, String authority) {
    return Tokens.of(provider().mint(), role, authority);
  }

  /** The sign-in provider, which also makes tokens that must be refused. */
  public OpenIdProvider provider() {
    return surroundings.provider();
  }

  /** The mail that the services have sent. */
  public Mailbox mailbox() {
    return surroundings.mailbox();
  }

  public LocalPostgres postgres() {
    return surroundings.postgres();
  }

  /** How a program reaches its database. */
  public DatabaseAccess database(Program program) {
    return surroundings.database(program);
  }

  /** The process of a program: to see whether it lives, and to read its log. */
  public SupervisedProcess process(Program program) {
    return programs.process(program);
  }

  /** Stops one program in an orderly way; the others go on. */
  public void stop(Program program) {
    programs.stop(program);
  }

  /** {@code kill -9} of one program. */
  public void kill(Program program) {
    process(program).kill();
  }

  /** Starts one program again, whether it still runs or not, and waits until it is ready. */
  public void restart(Program program) {
    stop(program);
    programs.launch(program);
    programs.awaitReady(program);
  }

  /** Stops a program's clock: it stays there and answers nothing. */
  public void pause(Program program) {
    process(program).pause();
  }

  /** Lets a paused program go on. */
  public void resume(Program program) {
    process(program).resume();
  }

  /** {@code kill -9} of the database server. */
  public void killPostgres() {
    postgres().kill();
  }

  /** Starts the database server again, which recovers what was confirmed. */
  public void restartPostgres() {
    postgres().restart();
  }

  /** The memory that the four programs hold together, in bytes. */
  public long residentBytes() {
    return programs.all().stream().mapToLong(SupervisedProcess::residentBytes).sum();
  }

  /**
   * Waits until a program, or PostgreSQL, ends, which they are not meant to.
   *
   * @return a sentence that says which, empty if the suite was being stopped
   */
  public Optional<String> awaitAnEnd() {
    var ends = new ArrayList<CompletableFuture<?>>();
    programs.all().forEach(process -> ends.add(process.onExit()));
    ProcessHandle.of(postgres().pid()).ifPresent(server -> ends.add(server.onExit()));
    CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    return opened.isClosed() ? Optional.empty() : Optional.of(whoEnded());
  }

  /** Stops the gateway, then the services, the provider and PostgreSQL. */
  @Override
  public void close() {
    opened.close();
  }

  private void startPrograms() {
    var watch = new Stopwatch();
    for (var program : Program.values()) {
      programs.launch(program);
    }
    for (var program : Program.values()) {
      programs.awaitReady(program);
      watch.report(options.progress(), program.module());
    }
  }

  private void stopPrograms() {
    options.progress().accept("Stopping everything");
    programs.stopAll();
  }

  private String whoEnded() {
    return programs
        .ended()
        .map(ended ->
            "%s has ended by itself, so everything is being stopped; its log %s ends: %s"
                .formatted(ended.name(), ended.log(), ended.lastWords()))
        .orElse(
            "PostgreSQL has ended by itself, so everything is being stopped; see its log "
                + postgres().log()
                + ".");
  }
}
