package safeguarding.lado.adultmatching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adult as somebody told of them, as far as matching looks at it.
 *
 * @param givenNames empty when not known
 * @param familyName empty when not known
 * @param otherNames earlier, maiden or other names
 * @param born null when not known
 * @param role the key of the role; empty when not known
 * @param setting employer or setting; empty when not known
 */
public record Telling(
    String givenNames,
    String familyName,
    List<String> otherNames,
    @Nullable BirthDate born,
    String role,
    String setting) {

  /** Keeps its own copy of the other names. */
  public Telling {
    otherNames = List.copyOf(otherNames);
  }
}
