package safeguarding.local;

import java.util.List;
import java.util.Map;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.Person;
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
    System.out.println("Starting the Safeguarding Suite");
    try (var suite = Suite.start(options)) {
      var samples = new Samples(options.data(), System.out::println);
      command.samples().forEach(sample -> samples.load(suite, sample));
      System.out.println(welcome(suite));
      suite
          .awaitAnEnd()
          .ifPresent(sentence -> {
            throw new CannotStart(sentence);
          });
    }
  }

  private static String welcome(Suite suite) {
    var people = DemoPeople.of(Command.RUTLAND).stream().map(Person::name).toList();
    var others =
        DemoPeople.AUTHORITIES.entrySet().stream()
            .filter(authority -> !authority.getKey().equals(Command.RUTLAND))
            .map(Map.Entry::getValue)
            .toList();
    return """

    Open %s and sign in as one of Rutland's demo people:
      %s
    (%s have the same.) Ctrl-C stops everything.
    """
        .formatted(suite.gateway(), String.join("\n  ", people), String.join(" and ", others));
  }
}
