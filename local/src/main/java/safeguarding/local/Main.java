package safeguarding.local;

import java.time.Clock;
import java.util.List;
import safeguarding.local.problem.CannotStart;

/** What {@code ./run} runs once everything is built. */
public final class Main {
  private Main() {}

  /** Ends with 0 only if what was asked for was done. */
  public static void main(String... arguments) {
    try {
      switch (Command.of(List.of(arguments))) {
        case Command.Token(var role, var authority) ->
            System.out.println(
                Tokens.ofKeptSuite(ProjectRoot.find().resolve(".data"), role, authority));
        case Command.Run run -> run(run);
      }
    } catch (CannotStart refusal) {
      System.err.println(refusal.sentence());
      System.exit(1);
    }
  }

  private static void run(Command.Run command) {
    var options = SuiteOptions.standard(ProjectRoot.find(), command.port(), System.out::println);
    if (command.fresh()) {
      FreshStart.clear(options.data());
    }
    var samples = new Samples(options.data(), Clock.systemUTC(), System.out::println);
    command.samples().forEach(samples::requireThatItCanGoOn);
    System.out.println("Starting the Safeguarding Suite");
    try (var suite = Suite.start(options)) {
      command.samples().forEach(sample -> samples.load(suite, sample));
      System.out.println(
          Welcome.text(suite.gateway(), suite.mailbox().address(), samples.isLoaded("rutland")));
      suite
          .awaitAnEnd()
          .ifPresent(sentence -> {
            throw new CannotStart(sentence);
          });
    }
  }
}
