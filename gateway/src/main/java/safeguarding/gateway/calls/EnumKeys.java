package safeguarding.gateway.calls;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@linkplain ContractKeys keys} of one enum of a contract, for code that knows its class.
 *
 * @param <E> the enum
 */
public final class EnumKeys<E extends Enum<E> & ProtocolMessageEnum> {
  private final E none;
  private final Map<String, E> values = new LinkedHashMap<>();

  private EnumKeys(Class<E> type) {
    E[] all = type.getEnumConstants();
    none = all[0];
    for (E value : all) {
      if (value != none && !value.name().equals("UNRECOGNIZED")) {
        values.put(ContractKeys.keyOf(value.getValueDescriptor()), value);
      }
    }
  }

  /** The keys of an enum. */
  public static <E extends Enum<E> & ProtocolMessageEnum> EnumKeys<E> of(Class<E> type) {
    return new EnumKeys<>(type);
  }

  /** The value of a key; empty for a key that is none. */
  public Optional<E> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key; the unspecified one for a key that is none. */
  public E value(String key) {
    return values.getOrDefault(key, none);
  }

  /** The values of several keys; those that are none are left out. */
  public List<E> values(Collection<String> keys) {
    return keys.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /** The key of a value; empty text for UNSPECIFIED and for values newer than this program. */
  public String keyOf(E value) {
    return values.containsValue(value) ? ContractKeys.keyOf(value.getValueDescriptor()) : "";
  }

  /** All keys in the order of the contract. */
  public List<String> all() {
    return List.copyOf(values.keySet());
  }
}
