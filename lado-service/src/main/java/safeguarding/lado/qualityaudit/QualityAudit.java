package safeguarding.lado.qualityaudit;

import java.util.List;
import java.util.UUID;

/**
 * An audit with both its sides.
 *
 * @param year {@code 2017-18}
 * @param edition of the standards
 * @param standards as they were when it was begun
 */
public record QualityAudit(
    UUID id, String year, int edition, List<Standard> standards, AuditSide self, AuditSide peer) {
  /** Keeps its own copy of the standards. */
  public QualityAudit {
    standards = List.copyOf(standards);
  }

  AuditSide side(Side which) {
    return which == Side.SELF ? self : peer;
  }

  /** Whether either side may see the other's scores. */
  boolean isOpen() {
    return self.isSigned() && peer.isSigned();
  }
}
