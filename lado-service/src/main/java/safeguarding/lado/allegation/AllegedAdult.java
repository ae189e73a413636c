package safeguarding.lado.allegation;

import java.util.List;
import java.util.UUID;

/**
 * Who the adult of an allegation is.
 *
 * @param repeat how many other contacts there are about the same adult
 * @param notSame adults who were marked as somebody else, in the order marked
 */
public record AllegedAdult(UUID id, int repeat, List<UUID> notSame) {
  /** Keeps its own copy of the list. */
  public AllegedAdult {
    notSame = List.copyOf(notSame);
  }
}
