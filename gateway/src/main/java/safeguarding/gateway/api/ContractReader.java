package safeguarding.gateway.api;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.type.Date;
import com.google.type.Decimal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.problem.Violation;

/**
 * Reads JSON into a message of a contract, and names every field at fault by its path: unknown ones
 * first, then those of a wrong type, then impossible days, times and keys. Absent, null and an
 * empty text are the same: not set. What a rule says about the rest, the service knows.
 */
final class ContractReader {
  private final List<Violation> unknown = new ArrayList<>();
  private final List<Violation> wrong = new ArrayList<>();
  private final List<Violation> impossible = new ArrayList<>();

  /** Reads the fields that there may be; call {@link #check} when all is read. */
  void read(Map<String, @Nullable Object> json, List<FieldDescriptor> fields, Message.Builder to) {
    object(json, fields, to, "");
  }

  /** Truths that must be said, and are not: they would count as false. */
  void demand(Map<String, @Nullable Object> json, String... truths) {
    for (String truth : truths) {
      if (json.get(truth) == null) {
        impossible.add(new Violation(truth, "Send true or false: it is not taken for granted."));
      }
    }
  }

  /**
   * Ends the request if a field was at fault.
   *
   * @throws RequestRefused {@code unknown-field}, {@code wrong-type} or {@code invalid-fields}
   */
  void check() {
    refuse(unknown, ProblemKind.UNKNOWN_FIELD);
    refuse(wrong, ProblemKind.WRONG_TYPE);
    refuse(impossible, ProblemKind.INVALID_FIELDS);
  }

  /** The value of a text of the query; empty, and noted as impossible, where it is none. */
  Optional<Object> fromText(FieldDescriptor field, String text, String path) {
    return Optional.ofNullable(
        switch (JsonKind.of(field)) {
          case WHOLE_NUMBER -> number(field, StrictJson.number(text), path);
          case TRUTH ->
              text.equals("true") || text.equals("false")
                  ? (Object) text.equals("true")
                  : wrong(path, TRUTH);
          case TEXT, DAY, PARTIAL_DAY, INSTANT, KEY -> text(field, text, path);
          case NUMBER, OBJECT -> wrong(path, "This cannot be asked for.");
        });
  }

  /** Everything that was at fault, in order. */
  List<Violation> faults() {
    return List.of(unknown, wrong, impossible).stream().flatMap(List::stream).toList();
  }

  private static void refuse(List<Violation> found, ProblemKind kind) {
    if (!found.isEmpty()) {
      throw new RequestRefused(kind.problem(found));
    }
  }

  private void object(
      Map<?, ?> json, List<FieldDescriptor> fields, Message.Builder to, String path) {
    List<String> names = fields.stream().map(FieldDescriptor::getJsonName).toList();
    for (Object name : json.keySet()) {
      if (!names.contains(String.valueOf(name))) {
        unknown.add(new Violation(at(path, name), "Leave this field out: it is not known."));
      }
    }
    for (FieldDescriptor field : fields) {
      @Nullable Object value = json.get(field.getJsonName());
      String place = at(path, field.getJsonName());
      if (value == null || (value.equals("") && !field.isRepeated())) {
        continue;
      }
      if (field.isRepeated()) {
        list(value, field, to, place);
      } else {
        set(field, to, value(value, field, to, place));
      }
    }
  }

  private static void set(FieldDescriptor field, Message.Builder to, @Nullable Object value) {
    if (value != null) {
      to.setField(field, value);
    }
  }

  private void list(Object json, FieldDescriptor field, Message.Builder to, String path) {
    if (!(json instanceof List<?> items)) {
      wrong(path, "Send a list.");
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      String place = path + "[" + i + "]";
      Object item = items.get(i);
      @Nullable Object read =
          item == null ? wrong(place, "Leave out what is null.") : value(item, field, to, place);
      if (read != null) {
        to.addRepeatedField(field, read);
      }
    }
  }

  private @Nullable Object value(
      Object json, FieldDescriptor field, Message.Builder in, String path) {
    return switch (JsonKind.of(field)) {
      case TRUTH -> json instanceof Boolean ? json : wrong(path, TRUTH);
      case WHOLE_NUMBER, NUMBER -> number(field, json, path);
      case TEXT, DAY, PARTIAL_DAY, INSTANT, KEY ->
          json instanceof String text ? text(field, text, path) : wrong(path, "Send a text.");
      case OBJECT -> {
        if (!(json instanceof Map<?, ?> fields)) {
          yield wrong(path, "Send an object.");
        }
        Message.Builder part = in.newBuilderForField(field);
        object(fields, field.getMessageType().getFields(), part, path);
        yield part.build();
      }
    };
  }

  private static final String TRUTH = "Send true or false.";

  private @Nullable Object number(FieldDescriptor field, Object json, String path) {
    boolean whole = JsonKind.of(field) == JsonKind.WHOLE_NUMBER;
    String message = whole ? "Send a whole number." : "Send a number.";
    if (!(json instanceof BigDecimal number)) {
      return wrong(path, message);
    }
    try {
      return switch (field.getJavaType()) {
        case INT -> number.intValueExact();
        case LONG -> number.longValueExact();
        default -> decimal(number);
      };
    } catch (ArithmeticException tooLongOrNotWhole) {
      return wrong(path, message);
    }
  }

  /** Nothing that is counted here has more than a hundred places. */
  private static Decimal decimal(BigDecimal number) {
    if (number.precision() > 100 || Math.abs((long) number.scale()) > 100) {
      throw new ArithmeticException("too long");
    }
    return Decimal.newBuilder().setValue(number.toPlainString()).build();
  }

  private @Nullable Object text(FieldDescriptor field, String text, String path) {
    return switch (JsonKind.of(field)) {
      case DAY -> day(text, path);
      case PARTIAL_DAY -> partialDay(text, path);
      case INSTANT -> instant(text, path);
      case KEY -> key(field, text, path);
      case TEXT, WHOLE_NUMBER, NUMBER, TRUTH, OBJECT -> text;
    };
  }

  private @Nullable Object key(FieldDescriptor field, String key, String path) {
    var found = ContractKeys.find(field.getEnumType(), key);
    if (found.isEmpty()) {
      String all = String.join(", ", ContractKeys.all(field.getEnumType()));
      impossible.add(new Violation(path, "Choose one of: " + all + "."));
    }
    return found.orElse(null);
  }

  private @Nullable Object day(String text, String path) {
    try {
      LocalDate day = LocalDate.parse(text);
      requireInCalendar(day.getYear());
      return ProtoTimes.date(day);
    } catch (DateTimeException notADay) {
      impossible.add(new Violation(path, "Enter a real date, like 2018-06-04."));
      return null;
    }
  }

  private @Nullable Object partialDay(String text, String path) {
    try {
      Date day = PartialDays.read(text);
      requireInCalendar(day.getYear());
      return day;
    } catch (DateTimeException notADay) {
      impossible.add(
          new Violation(path, "Enter a real date, month or year, like 1984-03-07, 1984-03, 1984."));
      return null;
    }
  }

  private @Nullable Object instant(String text, String path) {
    try {
      Instant time = Instant.parse(text);
      requireInCalendar(time.atOffset(ZoneOffset.UTC).getYear());
      return ProtoTimes.timestamp(time);
    } catch (DateTimeException notATime) {
      impossible.add(new Violation(path, "Enter a real date and time, like 2018-06-04T15:20:00Z."));
      return null;
    }
  }

  /** What is kept has a year of four digits. */
  private static void requireInCalendar(int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("no year of ours");
    }
  }

  private @Nullable Object wrong(String path, String message) {
    wrong.add(new Violation(path, message));
    return null;
  }

  private static String at(String path, Object name) {
    return path.isEmpty() ? String.valueOf(name) : path + "." + name;
  }
}
