package safeguarding.lado.adultmatching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody says a new contact is about.
 *
 * @param known the adult on record; null for nobody known before
 * @param notSame candidates who are somebody else
 */
public record AdultChoice(@Nullable UUID known, List<UUID> notSame) {
  /** Nobody known before, and nobody set aside. */
  public static final AdultChoice SOMEBODY_NEW = new AdultChoice(null, List.of());

  /** Keeps its own copy of the list. */
  public AdultChoice {
    notSame = notSame.stream().distinct().toList();
  }
}
