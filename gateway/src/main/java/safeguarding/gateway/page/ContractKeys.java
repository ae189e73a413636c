package safeguarding.gateway.page;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Values of the contracts as forms and addresses write them: ADULT_ROLE_FOSTER_CARER is
 * 'foster-carer', and the unspecified value is empty.
 */
final class ContractKeys {
  private static final String NONE = "unspecified";

  private ContractKeys() {}

  /** The key of a value; empty for unspecified, and for a value newer than this program. */
  static String keyOf(ProtocolMessageEnum value) {
    if (value instanceof Enum<?> constant && constant.name().equals("UNRECOGNIZED")) {
      return "";
    }
    String type = value.getDescriptorForType().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    String name = value.getValueDescriptor().getName();
    String key = name.substring(type.length() + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    return key.equals(NONE) ? "" : key;
  }

  /** The value of a key; the unspecified one where no value has it. */
  static <E extends Enum<E> & ProtocolMessageEnum> E valueOf(E[] values, String key) {
    for (E value : values) {
      if (!key.isEmpty() && keyOf(value).equals(key)) {
        return value;
      }
    }
    return values[0];
  }

  /** The values of several keys; unknown keys are left out. */
  static <E extends Enum<E> & ProtocolMessageEnum> List<E> valuesOf(
      E[] values, Collection<String> keys) {
    return keys.stream()
        .map(key -> valueOf(values, key))
        .filter(value -> value != values[0])
        .toList();
  }
}
