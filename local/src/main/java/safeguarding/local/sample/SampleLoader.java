package safeguarding.local.sample;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.local.SampleLoading;
import safeguarding.local.problem.CannotStart;

/**
 * Loads the sample through the gateway's JSON API as business support, a LADO, a conference chair
 * and an independent reviewing officer would enter it: one after the other, so that the allegations
 * of the last weeks tell on which day a load was begun. Every request has a key made from the seed
 * and its place in the sample, so a load that was cut off goes on where it stopped: what is sent a
 * second time within the week that keys are kept is done once.
 */
public final class SampleLoader implements SampleLoading {
  private static final String RUTLAND = "rutland";
  private static final String LADO = "lado";
  private static final String SUPPORT = "business-support";
  private static final String CHAIR = "conference-chair";
  private static final String IRO = "iro";
  private static final String PATH = "/api/v1/authorities/" + RutlandTables.AUTHORITY;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final int ATTEMPTS = 12;

  private final long seed;
  private final Clock clock;
  private final Duration firstPause;
  private final int attempts;

  /** The shipped sample, as of today. */
  public SampleLoader() {
    this(SampleGenerator.SHIPPED_SEED, Clock.systemUTC(), FIRST_PAUSE, ATTEMPTS);
  }

  SampleLoader(long seed, Clock clock, Duration firstPause, int attempts) {
    this.seed = seed;
    this.clock = clock;
    this.firstPause = firstPause;
    this.attempts = attempts;
  }

  @Override
  public void load(URI gateway, String sample, TokenSource tokens, Progress progress) {
    if (!sample.equals(RUTLAND)) {
      throw new CannotStart(
          "There is no sample called " + sample + "; the one there is, is " + RUTLAND + ".");
    }
    var generator = new SampleGenerator(seed);
    try (var support = client(gateway, tokens, SUPPORT)) {
      deliver(support, progress, "who works where", List.of(generator.rutlandStaff()));
    }
    LocalDate day;
    try (var lado = client(gateway, tokens, LADO)) {
      day = new EarlierLoad(seed, lado, PATH + "/allegations").day(LondonTime.today(clock));
      var allegations = generator.rutlandCases(day).stream().map(SampleCase::story).toList();
      deliver(lado, progress, "contacts, decisions and outcomes", allegations);
      deliver(lado, progress, "training and meetings of the LADO", generator.rutlandLadoWork());
    }
    try (var chair = client(gateway, tokens, CHAIR)) {
      deliver(chair, progress, "referrals, conferences and plans", generator.rutlandFamilies(day));
    }
    try (var iro = client(gateway, tokens, IRO)) {
      deliver(iro, progress, "children looked after and reviews", generator.rutlandCare(day));
    }
  }

  private void deliver(GatewayClient client, Progress progress, String what, List<Story> stories) {
    new Delivery(client, PATH, this::idempotencyKey, progress, what).deliver(stories);
  }

  private GatewayClient client(URI gateway, TokenSource tokens, String role) {
    return new GatewayClient(
        gateway, () -> tokens.token(role, RutlandTables.AUTHORITY), firstPause, attempts);
  }

  /** Always the same for a step of the same sample. */
  private String idempotencyKey(Step step) {
    return UUID.nameUUIDFromBytes((seed + "/" + step.key()).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** The day that an earlier load, cut off before midnight, took for today. */
  private record EarlierLoad(long seed, GatewayClient client, String path) {
    private static final int KEYS_ARE_KEPT_DAYS = 7;

    /** That day where there was one; else the day given. */
    LocalDate day(LocalDate today) {
      var answer =
          client.get(
              path
                  + "?receivedFrom="
                  + today.minusMonths(2)
                  + "&receivedTo="
                  + today
                  + "&order=oldest-first&pageSize=1");
      if (!answer.isDone() || !answer.body().contains("receivedAt")) {
        return today;
      }
      return today
          .minusDays(KEYS_ARE_KEPT_DAYS)
          .datesUntil(today)
          .filter(day -> answer.body().contains(firstRecent(day)))
          .findFirst()
          .orElse(today);
    }

    private String firstRecent(LocalDate day) {
      return new SampleGenerator(seed)
          .recentCases(day)
          .getFirst()
          .contact()
          .receivedAt()
          .toString();
    }
  }
}
