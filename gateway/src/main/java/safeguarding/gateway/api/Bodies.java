package safeguarding.gateway.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.problem.Violation;

/**
 * Reads the body of a request into a record, and names every field at fault by its path: unknown
 * ones first, then those of a wrong type, then impossible days and times. Absent and null are the
 * same; an absent list is empty.
 */
final class Bodies {
  private final List<Violation> unknown = new ArrayList<>();
  private final List<Violation> wrong = new ArrayList<>();
  private final List<Violation> impossible = new ArrayList<>();

  private Bodies() {}

  /**
   * The record that the body says.
   *
   * @throws RequestRefused {@code malformed-json}, {@code unknown-field}, {@code wrong-type} or
   *     {@code invalid-fields}
   */
  static <R extends Record> R read(byte[] body, Class<R> type) {
    var bodies = new Bodies();
    R read = type.cast(bodies.object(StrictJson.object(body), type, ""));
    bodies.refuse(bodies.unknown, ProblemKind.UNKNOWN_FIELD);
    bodies.refuse(bodies.wrong, ProblemKind.WRONG_TYPE);
    bodies.refuse(bodies.impossible, ProblemKind.INVALID_FIELDS);
    return read;
  }

  private void refuse(List<Violation> found, ProblemKind kind) {
    if (!found.isEmpty()) {
      throw new RequestRefused(kind.problem(found));
    }
  }

  private Object object(Map<?, ?> fields, Class<?> type, String path) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), component);
    }
    for (Object name : fields.keySet()) {
      if (!components.containsKey(name)) {
        unknown.add(new Violation(at(path, name), "Leave this field out: it is not known."));
      }
    }
    @Nullable Object[] values =
        components.values().stream()
            .map(component ->
                value(
                    fields.get(component.getName()),
                    component.getGenericType(),
                    at(path, component.getName())))
            .toArray();
    return construct(type, components, values);
  }

  private @Nullable Object value(@Nullable Object json, Type type, String path) {
    if (type instanceof ParameterizedType list) {
      return list(json, list.getActualTypeArguments()[0], path);
    }
    if (!(type instanceof Class<?> simple)) {
      throw new IllegalStateException("a body has only records, lists and simple values");
    }
    if (json == null) {
      return null;
    }
    if (simple.isRecord()) {
      return json instanceof Map<?, ?> fields
          ? object(fields, simple, path)
          : wrong(path, "Send an object.");
    }
    return scalar(json, simple, path);
  }

  private List<?> list(@Nullable Object json, Type item, String path) {
    if (json == null) {
      return List.of();
    }
    if (!(json instanceof List<?> items)) {
      wrong(path, "Send a list.");
      return List.of();
    }
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String place = path + "[" + i + "]";
      @Nullable Object one = value(items.get(i), item, place);
      if (one != null) {
        read.add(one);
      } else if (items.get(i) == null) {
        wrong(place, "Leave out what is null.");
      }
    }
    return read;
  }

  private @Nullable Object scalar(Object json, Class<?> type, String path) {
    if (type == Boolean.class) {
      return json instanceof Boolean ? json : wrong(path, "Send true or false.");
    }
    if (type == Integer.class) {
      return json instanceof BigDecimal number ? whole(number, path) : wrong(path, WHOLE);
    }
    if (!(json instanceof String text)) {
      return wrong(path, "Send a text.");
    }
    if (type == LocalDate.class) {
      return day(text, path);
    }
    if (type == Instant.class) {
      return instant(text, path);
    }
    return text;
  }

  private static final String WHOLE = "Send a whole number.";

  private @Nullable Integer whole(BigDecimal number, String path) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException notWhole) {
      wrong(path, WHOLE);
      return null;
    }
  }

  private @Nullable LocalDate day(String text, String path) {
    try {
      LocalDate day = LocalDate.parse(text);
      requireInCalendar(day.getYear());
      return day;
    } catch (DateTimeException notADay) {
      impossible.add(new Violation(path, "Enter a real date, like 2018-06-04."));
      return null;
    }
  }

  private @Nullable Instant instant(String text, String path) {
    try {
      Instant time = Instant.parse(text);
      requireInCalendar(time.atOffset(ZoneOffset.UTC).getYear());
      return time;
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

  private static Object construct(
      Class<?> type, Map<String, RecordComponent> components, @Nullable Object[] values) {
    Class<?>[] types =
        components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " cannot be made", e);
    }
  }
}
