package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does, and where.
 *
 * @param managesUnitId the unit that they manage, with all below it; null where none
 * @param decidingRole null where they decide nothing about allegations
 * @param since the first day
 */
public record Post(
    UUID unitId,
    @Nullable UUID managesUnitId,
    @Nullable DecidingRole decidingRole,
    LocalDate since) {
  /** Whether it is the same post, whenever it began. */
  boolean isSameAs(Post other) {
    return unitId.equals(other.unitId)
        && Objects.equals(managesUnitId, other.managesUnitId)
        && decidingRole == other.decidingRole;
  }
}
