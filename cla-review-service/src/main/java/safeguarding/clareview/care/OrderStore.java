package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.clareview.care.SupervisionOrder.InForce;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of supervision orders. Works only inside an authority's transaction. */
@Singleton
final class OrderStore {
  private static final String INSERT =
      """
      INSERT INTO supervision_order (
          authority_code, id, child_id, state, made_on, iro,
          start_recorded_at, start_recorded_by, start_recorded_by_name, ended_on, end_reason,
          end_recorded_at, end_recorded_by, end_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_END =
      """
      UPDATE supervision_order
      SET version = version + 1, state = 'ended', ended_on = ?, end_reason = ?,
          end_recorded_at = ?, end_recorded_by = ?, end_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FIND =
      """
      SELECT id, version, child_id, state, made_on, iro, start_recorded_at, start_recorded_by, start_recorded_by_name,
             ended_on, end_reason, end_recorded_at, end_recorded_by, end_recorded_by_name
      FROM supervision_order
      """;

  private final Statements statements;

  OrderStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes an order; the child may come after it. */
  void insert(SupervisionOrder order, Recorded recorded) {
    OrderEnding ending = order instanceof Ended ended ? ended.ending() : null;
    statements.update(
        INSERT,
        statements.authority(),
        order.id(),
        order.childId(),
        order.state(),
        order.madeOn(),
        order.iro(),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        ending == null ? null : ending.endedOn(),
        ending == null ? null : ending.reason(),
        ending == null ? null : recorded.at(),
        ending == null ? null : recorded.subject(),
        ending == null ? null : recorded.name());
  }

  /** Writes the end over this version; false when the version has moved on. */
  boolean saveEnd(Ended order, int version, Recorded recorded) {
    return statements.update(
            SAVE_END,
            order.ending().endedOn(),
            order.ending().reason(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            order.id(),
            version)
        == 1;
  }

  /** The order with this id; empty when the authority has none. */
  Optional<OrderRecord> find(UUID id) {
    return statements.find(
        FIND + "WHERE authority_code = ? AND id = ?", OrderStore::read, statements.authority(), id);
  }

  /** The orders of a child, newest first. */
  List<OrderRecord> ofChild(UUID childId) {
    return statements.list(
        FIND + "WHERE authority_code = ? AND child_id = ? ORDER BY made_on DESC, id DESC",
        OrderStore::read,
        statements.authority(),
        childId);
  }

  private static OrderRecord read(Row row) {
    UUID id = row.uuid("id");
    UUID childId = row.uuid("child_id");
    OrderState state = row.value("state", OrderState.class);
    SupervisionOrder order =
        switch (state) {
          case IN_FORCE -> new InForce(id, childId, row.day("made_on"), row.text("iro"));
          case ENDED ->
              new Ended(
                  id,
                  childId,
                  row.day("made_on"),
                  row.text("iro"),
                  new OrderEnding(
                      row.day("ended_on"), row.value("end_reason", OrderEndReason.class)));
        };
    return new OrderRecord(
        order,
        row.integer("version"),
        Recorded.of(row, "start_"),
        state == OrderState.ENDED ? Recorded.of(row, "end_") : null);
  }
}
