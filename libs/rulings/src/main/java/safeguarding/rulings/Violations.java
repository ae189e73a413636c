package safeguarding.rulings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Refusal.Violation;

/** Collects what is wrong with a command, in the order of the form. */
public final class Violations {
  /** Letters of a name, a setting or an organisation. */
  public static final int SHORT_TEXT = 200;

  /** Letters of a summary, an account or a reason. */
  public static final int LONG_TEXT = 10_000;

  /**
   * The first day on which something can have happened: from here on the bank holidays of England
   * are known, so that a clock can start.
   */
  public static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);

  private final List<Violation> violations = new ArrayList<>();
  private final Set<String> codes = new LinkedHashSet<>();

  /** A field that is missing or impossible in itself. */
  public void invalid(String field, String message) {
    against(Refusal.INVALID_FIELDS, field, message);
  }

  /** A rule with a name of its own. */
  public void against(String code, String field, String message) {
    codes.add(code);
    violations.add(new Violation(field, message));
  }

  /** A value that must be there; null is missing. */
  public void required(String field, @Nullable Object value, String message) {
    if (value == null) {
      invalid(field, message);
    }
  }

  /** A text that must be there; the empty one is missing. */
  public void required(String field, String text, String message) {
    if (text.isEmpty()) {
      invalid(field, message);
    }
  }

  /**
   * A day on which something has happened: it is there, not ahead, and not before {@link
   * #FIRST_DAY}.
   *
   * @param missing what to do when it is left out: 'Enter when care ended, like 3 6 2019'
   * @return the day when it is one; else null, and what is wrong is noted
   */
  public @Nullable LocalDate happened(
      String field, @Nullable LocalDate day, LocalDate today, String missing) {
    if (day == null) {
      invalid(field, missing);
    } else if (day.isAfter(today)) {
      invalid(field, "The day must be today or in the past");
    } else if (day.isBefore(FIRST_DAY)) {
      invalid(field, "Enter a day from 1 January 1995 on");
    } else {
      return day;
    }
    return null;
  }

  /** One printable line of at most {@link #SHORT_TEXT} letters. */
  public void shortText(String field, String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      invalid(field, "Use letters and signs that can be printed, on one line");
    }
    atMost(SHORT_TEXT, field, text);
  }

  /** Printable lines of at most {@link #LONG_TEXT} letters in all. */
  public void longText(String field, String text) {
    if (text.codePoints().anyMatch(Violations::isUnprintable)) {
      invalid(field, "Use letters and signs that can be printed");
    }
    atMost(LONG_TEXT, field, text);
  }

  private void atMost(int letters, String field, String text) {
    if (text.codePointCount(0, text.length()) > letters) {
      invalid(field, "Shorten this to %,d characters or fewer".formatted(letters));
    }
  }

  private static boolean isUnprintable(int codePoint) {
    return Character.isISOControl(codePoint)
        && codePoint != '\n'
        && codePoint != '\r'
        && codePoint != '\t';
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return violations.isEmpty();
  }

  /** The refusal; empty when nothing is wrong. One broken rule gives it its name. */
  public Optional<Refusal> refusal() {
    if (violations.isEmpty()) {
      return Optional.empty();
    }
    String code = codes.size() == 1 ? codes.iterator().next() : Refusal.INVALID_FIELDS;
    String message =
        violations.size() == 1
            ? violations.getFirst().message()
            : "%d fields need attention".formatted(violations.size());
    return Optional.of(new Refusal(code, message, violations));
  }

  /**
   * The ruling: the refusal where anything is wrong, else what follows when nothing is.
   *
   * @param granted asked only when nothing is wrong
   */
  public <T> Ruling<T> ruling(Supplier<T> granted) {
    return refusal().<Ruling<T>>map(Ruling::refused).orElseGet(() -> Ruling.granted(granted.get()));
  }
}
