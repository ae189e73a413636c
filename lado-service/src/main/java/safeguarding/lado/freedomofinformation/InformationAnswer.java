package safeguarding.lado.freedomofinformation;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer that was given.
 *
 * @param answeredBy as the name on their token
 * @param threshold counts below it were withheld
 */
public record InformationAnswer(
    UUID id, InformationQuestion question, Instant answeredAt, String answeredBy, int threshold) {

  /** Where it stands in the list, newest first. */
  public record Place(Instant answeredAt, UUID id) {}

  Place place() {
    return new Place(answeredAt, id);
  }
}
