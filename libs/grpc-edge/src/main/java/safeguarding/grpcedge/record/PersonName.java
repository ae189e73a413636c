package safeguarding.grpcedge.record;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person is called, as lists and work lists write it.
 *
 * @param given empty when not known
 * @param family empty when not known
 */
public record PersonName(String given, String family) {

  /** The initials, at most two letters of whatever script; empty when no name is known. */
  public String initials() {
    return known()
        .map(name -> Character.toString(name.codePointAt(0)))
        .collect(Collectors.joining());
  }

  /** The full name; empty when not known. */
  public String full() {
    return known().collect(Collectors.joining(" "));
  }

  private Stream<String> known() {
    return Stream.of(given, family).filter(name -> !name.isEmpty());
  }
}
