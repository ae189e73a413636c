package safeguarding.lado.timescale;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.Limit;
import safeguarding.calendar.Timescale;

/**
 * A limit that an authority has set of its own: 'local is the council's to set', and others are
 * varied 'by a named person with a reason, kept and shown' (timescales.md).
 *
 * @param holdsFrom the first day on which a clock that starts is judged by it
 */
record OwnLimit(
    UUID id,
    String ruleId,
    LocalDate holdsFrom,
    LimitUnit unit,
    int count,
    String reason,
    Recorded recorded) {

  Limit.InDays limit() {
    return unit.limit(count);
  }

  /**
   * The version of the rule that it makes.
   *
   * @param published what holds on its day where no authority says otherwise
   */
  Timescale instead(Timescale published) {
    return new Timescale(
        ruleId,
        published.title(),
        limit(),
        published.kind(),
        "this authority's own limit, set by %s; published: %s (%s)"
            .formatted(recorded.name(), published.limit().inWords(), published.source()),
        holdsFrom);
  }
}
