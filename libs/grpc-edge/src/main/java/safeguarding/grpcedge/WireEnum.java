package safeguarding.grpcedge;

import com.google.protobuf.Internal.EnumLite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between a list of ours and the contract's: the contract writes the same names behind the name of
 * the list ({@code CSE} is {@code CONCERN_CSE}); a test of each service holds the two together.
 */
public final class WireEnum {
  private WireEnum() {}

  /**
   * Reads a value.
   *
   * @param list ours
   * @param prefix the contract's: {@code CONCERN_}
   * @param field path of the field, for the error
   * @return null for the contract's UNSPECIFIED
   * @throws InvalidRequest for a value that this version does not know
   */
  public static <E extends Enum<E>> @Nullable E read(
      Class<E> list, String prefix, Enum<?> wire, String field) {
    if (wire instanceof EnumLite && wire.name().equals("UNRECOGNIZED")) {
      throw new InvalidRequest(field);
    }
    String name = wire.name().substring(prefix.length());
    return name.equals("UNSPECIFIED") ? null : Enum.valueOf(list, name);
  }

  /**
   * Reads a list of values.
   *
   * @throws InvalidRequest for UNSPECIFIED among them, and for a value that this version does not
   *     know
   */
  public static <E extends Enum<E>> List<E> all(
      Class<E> list, String prefix, List<? extends Enum<?>> wire, String field) {
    List<E> values = new ArrayList<>();
    for (Enum<?> each : wire) {
      @Nullable E value = read(list, prefix, each, field);
      if (value == null) {
        throw new InvalidRequest(field);
      }
      values.add(value);
    }
    return values;
  }

  /** Writes a value; null is the contract's UNSPECIFIED. */
  public static <W extends Enum<W>> W write(Class<W> list, String prefix, @Nullable Enum<?> ours) {
    return Enum.valueOf(list, prefix + (ours == null ? "UNSPECIFIED" : ours.name()));
  }
}
