package safeguarding.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads GOV.UK's {@code bank-holidays.json} and nothing else: divisions, each with its name and its
 * events, each event with exactly a title, a date, notes and bunting. Whatever differs is refused,
 * because a holiday read wrongly moves every statutory clock that runs across it.
 */
final class BankHolidayFile {
  private static final int LARGEST_FILE = 1 << 20;
  private static final String ENGLAND_AND_WALES = "england-and-wales";
  private static final Set<String> DIVISIONS =
      Set.of(ENGLAND_AND_WALES, "scotland", "northern-ireland");
  private static final Set<String> DIVISION_FIELDS = Set.of("division", "events");
  private static final Set<String> EVENT_FIELDS = Set.of("title", "date", "notes", "bunting");

  private final String text;
  private int position;

  private BankHolidayFile(String text) {
    this.text = text;
  }

  /** The bank holidays of England and Wales in the order of the file; each date once. */
  static List<BankHoliday> read(InputStream file) throws IOException {
    return new BankHolidayFile(decoded(file.readNBytes(LARGEST_FILE + 1))).englandAndWales();
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > LARGEST_FILE) {
      throw new BankHolidayFileRefused("The bank holiday file is larger than 1 MiB.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new BankHolidayFileRefused("The bank holiday file is not text in UTF-8.", notUtf8);
    }
  }

  private List<BankHoliday> englandAndWales() {
    Map<String, List<BankHoliday>> divisions = new HashMap<>();
    object(DIVISIONS, name -> divisions.put(name, division(name)));
    skipWhitespace();
    if (position < text.length()) {
      throw refused("something follows the end of the list");
    }
    List<BankHoliday> holidays = divisions.get(ENGLAND_AND_WALES);
    if (holidays == null) {
      throw new BankHolidayFileRefused("The bank holiday file has no England and Wales.");
    }
    return holidays;
  }

  private List<BankHoliday> division(String name) {
    List<BankHoliday> holidays = new ArrayList<>();
    Set<String> seen =
        object(
            DIVISION_FIELDS,
            field -> {
              if (field.equals("events")) {
                events(holidays);
              } else if (!string().equals(name)) {
                throw refused("the division is not named " + name);
              }
            });
    requireAll(DIVISION_FIELDS, seen);
    return holidays;
  }

  private void events(List<BankHoliday> holidays) {
    Set<LocalDate> dates = new HashSet<>();
    take('[');
    do {
      BankHoliday holiday = event();
      if (!dates.add(holiday.date())) {
        throw refused(holiday.date() + " is listed twice");
      }
      holidays.add(holiday);
    } while (takeIf(','));
    take(']');
  }

  private BankHoliday event() {
    Map<String, String> values = new HashMap<>();
    Set<String> seen =
        object(
            EVENT_FIELDS,
            field -> values.put(field, field.equals("bunting") ? trueOrFalse() : string()));
    requireAll(EVENT_FIELDS, seen);
    String title = Objects.requireNonNull(values.get("title"));
    if (title.isBlank()) {
      throw refused("a bank holiday has no title");
    }
    return new BankHoliday(
        weekday(Objects.requireNonNull(values.get("date"))),
        title,
        Objects.requireNonNull(values.get("notes")));
  }

  private LocalDate weekday(String written) {
    try {
      LocalDate date = LocalDate.parse(written);
      if (WorkingDays.isWeekend(date)) {
        // The official list names the substitute day; without it a working day too many is counted.
        throw refused(date + " is on a weekend, where its substitute day should be");
      }
      return date;
    } catch (DateTimeParseException notADate) {
      throw refused("a date is not a day of the calendar written like 2018-12-25");
    }
  }

  private Set<String> object(Set<String> fields, Consumer<String> value) {
    Set<String> seen = new HashSet<>();
    take('{');
    do {
      String field = string();
      if (!fields.contains(field)) {
        throw refused("a field is there that the format does not have");
      }
      if (!seen.add(field)) {
        throw refused(field + " is there twice");
      }
      take(':');
      value.accept(field);
    } while (takeIf(','));
    take('}');
    return seen;
  }

  private void requireAll(Set<String> fields, Set<String> seen) {
    for (String field : fields) {
      if (!seen.contains(field)) {
        throw refused(field + " is missing");
      }
    }
  }

  private String trueOrFalse() {
    skipWhitespace();
    for (String word : List.of("true", "false")) {
      if (text.startsWith(word, position)) {
        position += word.length();
        return word;
      }
    }
    throw refused("bunting is neither true nor false");
  }

  private String string() {
    take('"');
    StringBuilder value = new StringBuilder();
    for (char c = next(); c != '"'; c = next()) {
      if (c < ' ') {
        throw refused("a text runs over the end of its line");
      }
      value.append(c == '\\' ? escaped(next()) : c);
    }
    return value.toString();
  }

  private char escaped(char c) {
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> fourHexDigits();
      default -> throw refused("a text has an escape that JSON does not have");
    };
  }

  private char fourHexDigits() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      if (!HexFormat.isHexDigit(c)) {
        throw refused("a text has an escape that JSON does not have");
      }
      code = code * 16 + Character.digit(c, 16);
    }
    return (char) code;
  }

  private char next() {
    if (position == text.length()) {
      throw refused("the file ends too early");
    }
    return text.charAt(position++);
  }

  private void take(char wanted) {
    if (!takeIf(wanted)) {
      throw refused("'" + wanted + "' was expected");
    }
  }

  private boolean takeIf(char wanted) {
    skipWhitespace();
    boolean there = position < text.length() && text.charAt(position) == wanted;
    if (there) {
      position++;
    }
    return there;
  }

  private void skipWhitespace() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private BankHolidayFileRefused refused(String reason) {
    long line = text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    return new BankHolidayFileRefused(
        "The bank holiday file cannot be read: " + reason + " (line " + line + ").");
  }
}
