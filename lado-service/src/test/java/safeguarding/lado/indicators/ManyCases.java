package safeguarding.lado.indicators;

import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.adult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.RecordOutcome;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.allegation.ThresholdCriterion;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/**
 * Many cases of one authority, entered once for all tests, and a few of a neighbour's that nobody
 * is to count. They are remembered, so that a test can count them by hand.
 */
final class ManyCases {
  private static final long SEED = 20_180_604;
  private static final int CASES = 250;
  static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
  static final LocalDate LAST = LocalDate.of(2019, 3, 31);
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  static final Caller LADO = TestService.aLado();
  static final List<Case> CASES_OF_OURS = entered();

  private ManyCases() {}

  /** A case as a test remembers it. */
  record Case(
      Instant receivedAt,
      @Nullable LocalDate employerKnewOn,
      AdultRole role,
      Concern concern,
      SourceRole source,
      @Nullable Instant decidedAt,
      @Nullable ReferralOutcome referralOutcome,
      @Nullable LocalDate concludedOn,
      @Nullable AllegationOutcome outcome) {

    LocalDate receivedOn() {
      return LondonTime.dateOf(receivedAt);
    }

    boolean openOn(LocalDate day) {
      boolean closed =
          decidedAt != null
              && referralOutcome != ReferralOutcome.INTERNAL_ENQUIRY
              && !LondonTime.dateOf(decidedAt).isAfter(day);
      boolean concluded = concludedOn != null && !concludedOn.isAfter(day);
      return !receivedOn().isAfter(day) && !closed && !concluded;
    }

    boolean resolvedWithin(int months) {
      return concludedOn != null && !concludedOn.isAfter(receivedOn().plusMonths(months));
    }
  }

  private static List<Case> entered() {
    TestService.itIs(NOW);
    Random random = new Random(SEED);
    List<Case> ours = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Case aCase = randomCase(random);
      ours.add(aCase);
      enter(LADO, aCase);
    }
    Caller neighbour = TestService.aLado();
    for (int i = 0; i < 10; i++) {
      enter(neighbour, randomCase(random));
    }
    return List.copyOf(ours);
  }

  private static Case randomCase(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    // A quarter lie on the edge of a month, at the edge of the day.
    Instant receivedAt =
        random.nextInt(4) == 0
            ? LondonTime.startOf(day.withDayOfMonth(1)).minusSeconds(random.nextInt(2))
            : LondonTime.startOf(day).plusSeconds(random.nextInt(80_000));
    LocalDate receivedOn = LondonTime.dateOf(receivedAt);
    LocalDate knew = random.nextInt(4) == 0 ? null : receivedOn.minusDays(random.nextInt(5));
    Instant decidedAt =
        random.nextInt(10) == 0 ? null : receivedAt.plusSeconds(random.nextInt(2_000_000));
    ReferralOutcome referral = decidedAt == null ? null : pick(random, ReferralOutcome.values());
    boolean concluded = referral == ReferralOutcome.INTERNAL_ENQUIRY && random.nextInt(5) != 0;
    LocalDate concludedOn =
        concluded && decidedAt != null
            ? latest(
                LondonTime.dateOf(decidedAt),
                // Half lie within two days of a limit.
                random.nextBoolean()
                    ? receivedOn
                        .plusMonths(List.of(1, 3, 12).get(random.nextInt(3)))
                        .plusDays(random.nextInt(5) - 2L)
                    : receivedOn.plusDays(random.nextInt(500)))
            : null;
    return new Case(
        receivedAt,
        knew,
        pick(random, AdultRole.values()),
        pick(random, Concern.values()),
        pick(random, SourceRole.values()),
        decidedAt,
        referral,
        concludedOn,
        concluded ? pick(random, AllegationOutcome.values()) : null);
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }

  private static void enter(Caller caller, Case c) {
    Allegations allegations = TestService.bean(Allegations.class);
    Allegations.Logged logged =
        granted(
            allegations.logContact(
                caller,
                "test",
                aContact()
                    .receivedAt(c.receivedAt())
                    .allegedOn(null)
                    .employerKnewOn(c.employerKnewOn())
                    .about(adult("Alder", "Test-Person", c.role()))
                    .concerning(c.concern())
                    .from(c.source())
                    .told(),
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()));
    if (c.decidedAt() == null) {
      return;
    }
    boolean enquiry = c.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY;
    Allegations.Changed decided =
        granted(
            allegations.decideThreshold(
                caller,
                "test",
                logged.id(),
                logged.etag(),
                new DecideThreshold(
                    c.decidedAt(),
                    enquiry ? List.of(ThresholdCriterion.HARMED_A_CHILD) : List.of(),
                    List.of(),
                    "Why.",
                    c.referralOutcome(),
                    false)));
    if (c.concludedOn() != null) {
      granted(
          allegations.recordOutcome(
              caller,
              "test",
              logged.id(),
              decided.etag(),
              new RecordOutcome(c.concludedOn(), c.outcome(), "Found.")));
    }
  }

  static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }
}
