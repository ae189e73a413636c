package safeguarding.lado.strategymeeting;

import java.util.Locale;

/**
 * What belongs to a meeting and has a table of its own. With a version of the meeting its rows are
 * kept inside the meeting's, each under its name.
 */
enum KeptRows {
  PEOPLE("meeting_person", "place"),
  ACTIONS("meeting_action", "due_on, recorded_at, id"),
  AGAIN("meeting_circulated_again", "version"),
  REPLIES("meeting_reply", "version, place"),
  BOOKINGS("meeting_booking", "version");

  private final String table;
  private final String order;

  KeptRows(String table, String order) {
    this.table = table;
    this.order = order;
  }

  String table() {
    return table;
  }

  /** Under which they are kept: {@code people}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What follows ORDER BY, of rows with this alias. */
  String order(String alias) {
    return alias + "." + order.replace(", ", ", " + alias + ".");
  }

  /** The rows of a meeting {@code m} as one value under their name, for a SELECT list. */
  String collected() {
    return """
    (SELECT jsonb_agg(to_jsonb(r) ORDER BY %s)
     FROM %s AS r
     WHERE r.authority_code = m.authority_code AND r.meeting_id = m.id) AS %s
    """
        .formatted(order("r"), table, key());
  }

  /** Of a version {@code v} the rows again; none where none are kept. What follows FROM. */
  String kept() {
    return """
    part_version AS v
    CROSS JOIN LATERAL jsonb_populate_recordset(
        NULL::%2$s, CASE jsonb_typeof(v.before -> '%1$s') WHEN 'array' THEN v.before -> '%1$s' ELSE '[]' END) AS part
    """
        .formatted(key(), table);
  }
}
