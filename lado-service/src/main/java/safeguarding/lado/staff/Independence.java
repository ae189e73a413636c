package safeguarding.lado.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/**
 * Nobody decides about an adult of their own line of management or service: the inspection of
 * Rutland faulted that the designated officer was the head of the service concerned (Ofsted 2016,
 * 'does not provide a suitable level of independence when allegations are received about
 * professionals or carers within this service').
 */
final class Independence {
  /** Who decides and the adult work too close to each other. */
  static final String NOT_INDEPENDENT = "not-independent";

  private Independence() {}

  /**
   * Where somebody stands.
   *
   * @param managesUnitId null where they manage none
   */
  record Place(UUID unitId, @Nullable UUID managesUnitId) {
    static Place of(Post post) {
      return new Place(post.unitId(), post.managesUnitId());
    }
  }

  /** Whether somebody in the one place may decide about somebody in the other. */
  static Ruling<Place> check(UnitTree units, Place decider, Place adult) {
    if (manages(units, decider, adult)) {
      return refused("This person works in your line of management");
    }
    if (manages(units, adult, decider)) {
      return refused("You work in this person's line of management");
    }
    return sameService(units, decider, adult)
        ? refused("This person works in your own service")
        : Ruling.granted(decider);
  }

  /** Up or down however many steps. */
  private static boolean manages(UnitTree units, Place above, Place below) {
    @Nullable UUID managed = above.managesUnitId();
    return managed != null && units.isWithin(below.unitId(), managed);
  }

  /** Where nothing is marked as a service, the unit itself counts as one. */
  private static boolean sameService(UnitTree units, Place decider, Place adult) {
    return decider.unitId().equals(adult.unitId())
        || units
            .serviceOf(decider.unitId())
            .flatMap(
                own -> units.serviceOf(adult.unitId()).filter(their -> their.id().equals(own.id())))
            .isPresent();
  }

  private static Ruling<Place> refused(String why) {
    return Ruling.refused(
        Refusal.of(
            NOT_INDEPENDENT,
            why
                + ". Somebody else must decide: a LADO or head of service from another service, or"
                + " an independent decision maker whom you invite"));
  }
}
