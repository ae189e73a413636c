package safeguarding.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import safeguarding.local.problem.CannotStart;

/** What was asked for on the command line. */
sealed interface Command {
  /**
   * Start the suite.
   *
   * @param fresh throw away what is kept
   * @param samples to load; empty for none
   */
  record Run(boolean fresh, List<String> samples, int port) implements Command {}

  /** Print a bearer token. */
  record Token(String role, String authority) implements Command {}

  String RUTLAND = "E06000017";

  /** Understands the arguments, or says in one sentence which one it does not. */
  static Command of(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.getFirst().equals("token")) {
      return token(arguments);
    }
    return run(new ArrayDeque<>(arguments));
  }

  private static Command token(List<String> arguments) {
    return switch (arguments.size()) {
      case 2 -> new Token(arguments.get(1), RUTLAND);
      case 3 -> new Token(arguments.get(1), arguments.get(2));
      default -> throw new CannotStart("Say which role: ./run token ROLE [AUTHORITY].");
    };
  }

  private static Command run(Deque<String> arguments) {
    var fresh = false;
    var samples = List.of("rutland");
    var port = Program.GATEWAY.httpPort();
    while (!arguments.isEmpty()) {
      var argument = arguments.pop();
      switch (argument) {
        case "--fresh" -> fresh = true;
        case "--sample" -> samples = samples(value(argument, arguments));
        case "--port" -> port = port(value(argument, arguments));
        default ->
            throw new CannotStart("'" + argument + "' is not an option: ./run --help lists them.");
      }
    }
    return new Run(fresh, samples, port);
  }

  private static String value(String option, Deque<String> arguments) {
    if (arguments.isEmpty()) {
      throw new CannotStart(option + " needs a value: ./run --help lists them.");
    }
    return arguments.pop();
  }

  private static List<String> samples(String names) {
    return switch (names) {
      case "rutland" -> List.of("rutland");
      case "none" -> List.of();
      default ->
          throw new CannotStart("'" + names + "' is not a sample: --sample takes rutland or none.");
    };
  }

  private static int port(String number) {
    if (!number.matches("\\d{1,5}") || !isPort(Integer.parseInt(number))) {
      throw new CannotStart("--port takes a number from 1 to 65535, not '" + number + "'.");
    }
    return Integer.parseInt(number);
  }

  private static boolean isPort(int number) {
    return number >= 1 && number <= 65_535;
  }
}
