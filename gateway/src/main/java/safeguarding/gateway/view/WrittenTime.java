package safeguarding.gateway.view;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it: 2:30pm, 2.30 pm, 14:30, 1430, 2pm, midday, midnight. */
public final class WrittenTime {
  private static final Pattern PATTERN =
      Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?");

  private WrittenTime() {}

  /** The time; empty where it cannot be read. A bare hour needs 'am' or 'pm'. */
  public static Optional<LocalTime> read(String written) {
    String text = written.strip().toLowerCase(Locale.UK);
    if (text.equals("midday") || text.equals("noon")) {
      return Optional.of(LocalTime.NOON);
    }
    if (text.equals("midnight")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    String minutes = matcher.group(2);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    String half = matcher.group(3);
    if (minute > 59 || (half == null && (minutes == null || hour > 23))) {
      return Optional.empty();
    }
    return half == null ? Optional.of(LocalTime.of(hour, minute)) : twelve(hour, minute, half);
  }

  private static Optional<LocalTime> twelve(int hour, int minute, String half) {
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    int morning = hour % 12;
    return Optional.of(LocalTime.of(half.startsWith("p") ? morning + 12 : morning, minute));
  }
}
