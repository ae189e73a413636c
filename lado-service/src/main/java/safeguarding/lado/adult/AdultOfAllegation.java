package safeguarding.lado.adult;

import java.util.Set;
import java.util.UUID;
import safeguarding.grpcedge.Versioned;

/**
 * Who the adult of an allegation is, and is not.
 *
 * @param version of the allegation
 * @param shared whether another allegation has the same adult
 * @param notSame adults who were marked as somebody else
 */
public record AdultOfAllegation(
    UUID allegationId, int version, UUID adultId, boolean shared, Set<UUID> notSame)
    implements Versioned {
  /** Keeps its own copy of the set. */
  public AdultOfAllegation {
    notSame = Set.copyOf(notSame);
  }
}
