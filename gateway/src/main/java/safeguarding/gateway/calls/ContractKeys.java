package safeguarding.gateway.calls;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The values of a contract's enum as addresses, forms and JSON write them: {@code CONCERN_CSE} is
 * {@code cse}. The first value, '..._UNSPECIFIED', has no key.
 */
public final class ContractKeys {
  private static final String NONE = "UNSPECIFIED";

  private ContractKeys() {}

  /** The value of a key; empty for a key that is none. */
  public static Optional<EnumValueDescriptor> find(EnumDescriptor type, String key) {
    return values(type).stream().filter(value -> write(value).equals(key)).findFirst();
  }

  /** The value of a key; empty for a key that is none. */
  public static <E extends Enum<E> & ProtocolMessageEnum> Optional<E> find(
      Class<E> type, String key) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> !key.isEmpty() && keyOf(value).equals(key))
        .findFirst();
  }

  /** The value of a key; the unspecified one for a key that is none. */
  public static <E extends Enum<E> & ProtocolMessageEnum> E value(Class<E> type, String key) {
    return find(type, key).orElse(type.getEnumConstants()[0]);
  }

  /** The values of several keys; those that are none are left out. */
  public static <E extends Enum<E> & ProtocolMessageEnum> List<E> values(
      Class<E> type, Collection<String> keys) {
    return keys.stream().map(key -> find(type, key)).flatMap(Optional::stream).toList();
  }

  /** The key of a value; empty text for UNSPECIFIED and for values newer than this program. */
  public static <E extends Enum<E> & ProtocolMessageEnum> String keyOf(E value) {
    return value.name().equals("UNRECOGNIZED") ? "" : keyOf(value.getValueDescriptor());
  }

  /** The key of a value; empty text for UNSPECIFIED and for values newer than this program. */
  public static String keyOf(EnumValueDescriptor value) {
    return value.getIndex() > 0 ? write(value) : "";
  }

  /** All keys in the order of the contract. */
  public static List<String> all(EnumDescriptor type) {
    return values(type).stream().map(ContractKeys::write).toList();
  }

  private static List<EnumValueDescriptor> values(EnumDescriptor type) {
    return type.getValues().subList(1, type.getValues().size());
  }

  private static String write(EnumValueDescriptor value) {
    String unspecified = value.getType().getValues().getFirst().getName();
    if (!unspecified.endsWith(NONE)) {
      throw new IllegalStateException(
          value.getType().getFullName() + " does not begin with UNSPECIFIED");
    }
    int prefix = unspecified.length() - NONE.length();
    return value.getName().substring(prefix).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
