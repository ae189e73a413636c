package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.List;
import safeguarding.local.sample.Ref;

/** A review that was held, and how each child took part. */
record ReviewHolding(LocalDate heldOn, List<TookPart> children, String decisions) {
  record TookPart(Ref childId, Participation participation) {}
}
