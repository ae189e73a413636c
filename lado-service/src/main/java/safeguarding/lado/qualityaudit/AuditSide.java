package safeguarding.lado.qualityaudit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import safeguarding.grpcedge.Versioned;

/**
 * One side of an audit, with its scores so far.
 *
 * @param scorer who saved first; empty until then
 * @param signedAt empty until signed
 * @param scores by position of the standard
 */
public record AuditSide(
    UUID auditId,
    Side side,
    int version,
    Optional<Scorer> scorer,
    Optional<Instant> signedAt,
    String remark,
    Map<Integer, Score> scores)
    implements Versioned {
  /** Keeps its own copy of the scores. */
  public AuditSide {
    scores = new TreeMap<>(scores);
  }

  /**
   * Who scores.
   *
   * @param name as on their token
   */
  public record Scorer(String subject, String name) {}

  boolean isSigned() {
    return signedAt.isPresent();
  }

  boolean isScoredBy(String subject) {
    return scorer.map(Scorer::subject).equals(Optional.of(subject));
  }
}
