package safeguarding.grpcedge;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.Limit;
import safeguarding.calendar.RulesInForce;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;

/** By when notes are answered and filed. */
@Factory
public final class TestRules {
  public static final String ANSWER = "notes.answer";
  public static final String FILE = "notes.file";
  public static final String TELL = "notes.tell";

  @Singleton
  RulesInForce rulesInForce() {
    return TestRules::rules;
  }

  /** The rules, for tests without a program. */
  public static Timescales rules() {
    return new Timescales(
        List.of(
            rule(ANSWER, "Answer a note", new Limit.Days(3)),
            rule(FILE, "File a note", new Limit.WorkingDays(2)),
            rule(TELL, "Tell of a note", new Limit.ClockHours(24))));
  }

  private static Timescale rule(String id, String title, Limit limit) {
    return new Timescale(
        id, title, limit, Timescale.Kind.LOCAL, "a paper", LocalDate.of(1995, 1, 1));
  }
}
