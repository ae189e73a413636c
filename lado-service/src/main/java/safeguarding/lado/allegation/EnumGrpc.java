package safeguarding.lado.allegation;

import com.google.protobuf.Internal.EnumLite;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.InvalidRequest;

/**
 * Between a list of ours and the contract's: the contract writes the same names behind the name of
 * the list ({@code CSE} is {@code CONCERN_CSE}); a test holds the two together.
 */
final class EnumGrpc {
  private EnumGrpc() {}

  /**
   * Reads a value.
   *
   * @param list ours
   * @param prefix the contract's: {@code CONCERN_}
   * @param field path of the field, for the error
   * @return null for the contract's UNSPECIFIED
   * @throws InvalidRequest for a value that this version does not know
   */
  static <E extends Enum<E>> @Nullable E read(
      Class<E> list, String prefix, Enum<?> wire, String field) {
    if (wire instanceof EnumLite && wire.name().equals("UNRECOGNIZED")) {
      throw new InvalidRequest(field);
    }
    String name = wire.name().substring(prefix.length());
    return name.equals("UNSPECIFIED") ? null : Enum.valueOf(list, name);
  }

  /** Writes a value; null is the contract's UNSPECIFIED. */
  static <W extends Enum<W>> W write(Class<W> list, String prefix, @Nullable Enum<?> ours) {
    return Enum.valueOf(list, prefix + (ours == null ? "UNSPECIFIED" : ours.name()));
  }
}
