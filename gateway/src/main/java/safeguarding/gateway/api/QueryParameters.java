package safeguarding.gateway.api;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;

/**
 * Reads the parameters of a question into its request. A parameter is called as its field in JSON;
 * 'names' asks for full names. That of a list may be repeated, and called as one of it: 'state' for
 * 'states'.
 */
public final class QueryParameters {
  private static final String PAGE_SIZE = "page_size";
  private static final String PAGE_TOKEN = "page_token";
  private static final String WITH_NAMES = "with_names";

  private QueryParameters() {}

  /** What a field is called in an address. */
  public static String name(FieldDescriptor field) {
    return field.getName().equals(WITH_NAMES) ? "names" : field.getJsonName();
  }

  /**
   * Reads all parameters.
   *
   * @throws RequestRefused {@code invalid-parameter} with each at fault; a parameter that is not
   *     known is one: a filter that is overlooked would show too much
   */
  static void read(HttpParameters query, List<FieldDescriptor> fields, Message.Builder to) {
    Map<String, FieldDescriptor> known = new LinkedHashMap<>();
    for (FieldDescriptor field : fields) {
      known.put(name(field), field);
      if (field.isRepeated()) {
        known.put(one(field.getJsonName()), field);
      }
    }
    for (String name : query.names()) {
      if (!known.containsKey(name)) {
        throw ProblemKind.INVALID_PARAMETER.refusal(name, "Leave this out: it is not known.");
      }
    }
    var reader = new ContractReader();
    known.forEach((name, field) -> read(reader, name, field, query.getAll(name), to));
    if (!reader.faults().isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_PARAMETER.problem(reader.faults()));
    }
  }

  private static void read(
      ContractReader reader,
      String name,
      FieldDescriptor field,
      List<String> texts,
      Message.Builder to) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isEmpty()) {
        continue;
      }
      if (i > 0 && !field.isRepeated()) {
        throw ProblemKind.INVALID_PARAMETER.refusal(name, "Send this once.");
      }
      String place = field.isRepeated() ? name + "[" + i + "]" : name;
      reader.fromText(field, texts.get(i), place).ifPresent(value -> put(field, value, to));
    }
  }

  private static void put(FieldDescriptor field, Object value, Message.Builder to) {
    switch (field.getName()) {
      case PAGE_SIZE -> to.setField(field, Parameters.size((Integer) value));
      case PAGE_TOKEN -> to.setField(field, Parameters.token((String) value));
      default -> {
        if (field.isRepeated()) {
          to.addRepeatedField(field, value);
        } else {
          to.setField(field, value);
        }
      }
    }
  }

  private static String one(String several) {
    if (several.endsWith("statuses")) {
      return several.substring(0, several.length() - 2);
    }
    return several.endsWith("ies")
        ? several.substring(0, several.length() - 3) + "y"
        : several.substring(0, several.length() - 1);
  }
}
