package safeguarding.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.ProviderSettings;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.DirectoryLock;
import safeguarding.local.postgres.LocalPostgres;
import safeguarding.local.postgres.Secrets;
import safeguarding.local.postgres.SuiteDatabases;
import safeguarding.local.program.Readiness;
import safeguarding.local.program.SupervisedProcess;
import safeguarding.local.program.Warden;

/**
 * The whole suite on this machine: PostgreSQL, the sign-in provider (inside this process) and the
 * four programs, each in a process of its own. Tests and benchmarks use it to break things on
 * purpose.
 */
public final class Suite implements AutoCloseable {
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration TO_STOP = Duration.ofSeconds(15);

  private final SuiteOptions options;
  private final Opened opened;
  private final Map<Program, DatabaseAccess> databases = new EnumMap<>(Program.class);
  private final Map<Program, SupervisedProcess> running =
      Collections.synchronizedMap(new EnumMap<>(Program.class));
  private final LocalPostgres postgres;
  private final OpenIdProvider provider;
  private final ProgramLauncher launcher;

  private Suite(SuiteOptions options, Opened opened) {
    this.options = options;
    this.opened = opened;
    opened.push(DirectoryLock.take(options.data())::close);
    Preconditions.require(options);
    opened.push(Warden.watch(options.data())::close);
    this.postgres = startPostgres();
    this.provider = startProvider();
    this.launcher = new ProgramLauncher(options, provider.settings(), databases);
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
    return Tokens.of(provider.mint(), role, authority);
  }

  /** The sign-in provider, which also makes tokens that must be refused. */
  public OpenIdProvider provider() {
    return provider;
  }

  public LocalPostgres postgres() {
    return postgres;
  }

  /** How a program reaches its database. */
  public DatabaseAccess database(Program program) {
    return found(databases, program);
  }

  /** The process of a program: to see whether it lives, and to read its log. */
  public SupervisedProcess process(Program program) {
    return found(running, program);
  }

  /** Stops one program in an orderly way; the others go on. */
  public void stop(Program program) {
    process(program).stop(TO_STOP);
  }

  /** {@code kill -9} of one program. */
  public void kill(Program program) {
    process(program).kill();
  }

  /** Starts one program again, whether it still runs or not, and waits until it is ready. */
  public void restart(Program program) {
    stop(program);
    launch(program);
    awaitReady(program);
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
    postgres.kill();
  }

  /** Starts the database server again, which recovers what was confirmed. */
  public void restartPostgres() {
    postgres.restart();
  }

  /** The memory that the four programs hold together, in bytes. */
  public long residentBytes() {
    return processes().stream().mapToLong(SupervisedProcess::residentBytes).sum();
  }

  /**
   * Waits until a program, or PostgreSQL, ends, which they are not meant to.
   *
   * @return a sentence that says which, empty if the suite was being stopped
   */
  public Optional<String> awaitAnEnd() {
    var ends = new ArrayList<CompletableFuture<?>>();
    processes().forEach(process -> ends.add(process.onExit()));
    ProcessHandle.of(postgres.pid()).ifPresent(server -> ends.add(server.onExit()));
    CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    return opened.isClosed() ? Optional.empty() : Optional.of(whoEnded());
  }

  /** Stops the gateway, then the services, the provider and PostgreSQL. */
  @Override
  public void close() {
    opened.close();
  }

  private LocalPostgres startPostgres() {
    var watch = new Stopwatch();
    var started =
        LocalPostgres.start(options.data().resolve("postgres"), options.ports().postgres());
    opened.push(started::close);
    var all = new SuiteDatabases(started, secretsFile());
    for (var program : Program.values()) {
      databases.put(program, all.create(program.database()));
    }
    watch.report(options.progress(), "PostgreSQL");
    return started;
  }

  private OpenIdProvider startProvider() {
    var watch = new Stopwatch();
    var issuer = URI.create("http://localhost:" + options.ports().provider());
    var secret = Secrets.in(secretsFile()).get("openid.client");
    var started =
        OpenIdProvider.start(
            ProviderSettings.forGateway(issuer, gateway(), secret),
            options.data().resolve("openid-keys.json"),
            Clock.systemUTC());
    opened.push(started::close);
    watch.report(options.progress(), "sign-in provider");
    return started;
  }

  private void startPrograms() {
    var watch = new Stopwatch();
    for (var program : Program.values()) {
      launch(program);
    }
    for (var program : Program.values()) {
      awaitReady(program);
      watch.report(options.progress(), program.module());
    }
  }

  /** One that is launched while everything is being stopped must not stay behind. */
  private void launch(Program program) {
    var process = launcher.launch(program);
    running.put(program, process);
    if (opened.isClosed()) {
      process.kill();
    }
  }

  private void awaitReady(Program program) {
    Readiness.await(process(program), launcher.health(program), TO_START);
  }

  private void stopPrograms() {
    options.progress().accept("Stopping everything");
    processes().reversed().forEach(process -> process.stop(TO_STOP));
  }

  private List<SupervisedProcess> processes() {
    synchronized (running) {
      return List.copyOf(running.values());
    }
  }

  private String whoEnded() {
    return processes().stream()
        .filter(process -> !process.isAlive())
        .findFirst()
        .map(ended ->
            "%s has ended by itself, so everything is being stopped; its log %s ends: %s"
                .formatted(ended.name(), ended.log(), ended.lastWords()))
        .orElse(
            "PostgreSQL has ended by itself, so everything is being stopped; see its log "
                + postgres.log()
                + ".");
  }

  private static <T> T found(Map<Program, T> all, Program program) {
    var one = all.get(program);
    if (one == null) {
      throw new IllegalStateException(program.module() + " was not started");
    }
    return one;
  }

  private Path secretsFile() {
    return options.data().resolve("secrets.properties");
  }
}
