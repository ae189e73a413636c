package safeguarding.gateway.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form's fields, as typed, and what is wrong with it.
 *
 * @param values by name of field; several ticks of one field are joined by a space
 * @param errors what to do, by name of field, in the order of the form; the empty name stands for
 *     the form as a whole
 */
public record Form(Map<String, String> values, Map<String, String> errors) {
  public Form {
    values = Map.copyOf(values);
    errors = new LinkedHashMap<>(errors);
  }

  /** A form that nobody has found anything wrong with yet. */
  public static Form of(Map<String, String> values) {
    return new Form(values, Map.of());
  }

  /** What stands in the field; empty where nothing does. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The ticks of a field. */
  public List<String> chosen(String field) {
    String value = value(field).trim();
    return value.isEmpty() ? List.of() : Arrays.asList(value.split(" +"));
  }

  /** Whether this answer is chosen. */
  public boolean has(String field, String answer) {
    return chosen(field).contains(answer);
  }

  /** Whether any of the fields is answered, or wrong: what is rarely asked then stands open. */
  public boolean answered(String... fields) {
    return Arrays.stream(fields).anyMatch(field -> !value(field).isEmpty() || error(field) != null);
  }

  /** What is wrong with the field, or null. */
  public @Nullable String error(String field) {
    return errors.get(field);
  }

  /** Whether anything is wrong. */
  public boolean wrong() {
    return !errors.isEmpty();
  }

  /** The same answers with what is wrong with them. */
  public Form refused(Map<String, String> found) {
    return new Form(values, found);
  }
}
