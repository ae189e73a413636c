package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervision order: the child lives at home and the order is reviewed (report 206/2018 §7.3). A
 * record per state.
 */
public sealed interface SupervisionOrder {
  UUID id();

  UUID childId();

  LocalDate madeOn();

  /** The independent reviewing officer; empty when not known. */
  String iro();

  /** The state as a value, for tables and contracts. */
  default OrderState state() {
    return switch (this) {
      case InForce _ -> OrderState.IN_FORCE;
      case Ended _ -> OrderState.ENDED;
    };
  }

  /** The same order, which holds no longer. */
  default Ended ended(OrderEnding ending) {
    return new Ended(id(), childId(), madeOn(), iro(), ending);
  }

  /** It holds. */
  record InForce(UUID id, UUID childId, LocalDate madeOn, String iro) implements SupervisionOrder {}

  /** It holds no longer. */
  record Ended(UUID id, UUID childId, LocalDate madeOn, String iro, OrderEnding ending)
      implements SupervisionOrder {}
}
