package safeguarding.clareview;

import java.util.List;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;

/** What a test says of a ruling. */
public final class Rulings {
  private Rulings() {}

  public static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  public static Refusal refused(Ruling<?> ruling) {
    return ((Refused<?>) ruling).refusal();
  }

  /** The code, and the fields at fault behind it: {@code episode-overlaps started_on}. */
  public static String code(Ruling<?> ruling) {
    Refusal refusal = refused(ruling);
    List<String> fields = refusal.violations().stream().map(Violation::field).toList();
    return String.join(" ", refusal.code(), String.join(" ", fields)).strip();
  }
}
