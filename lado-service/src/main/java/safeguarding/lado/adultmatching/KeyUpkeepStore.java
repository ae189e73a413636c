package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.tenancy.Statements;

/** Tellings that wait for their keys. Works only inside an authority's transaction. */
@Singleton
final class KeyUpkeepStore {
  /** In the order of the index, which many keys at once then visit page by page. */
  private static final String INSERT_KEYS =
      """
      INSERT INTO adult_key (authority_code, key, allegation_id)
      SELECT ?, key, allegation_id
      FROM unnest(?::bigint[], ?::uuid[]) AS keyed (key, allegation_id)
      ORDER BY key
      ON CONFLICT DO NOTHING
      """;

  private static final String NOT_KEYED =
      AdultMatchStore.TELLING
          + """
          FROM allegation AS a
          WHERE a.authority_code = ? AND NOT a.adult_keyed AND a.id > ?
          ORDER BY a.id
          LIMIT ?
          FOR UPDATE SKIP LOCKED
          """;

  private static final String KEYED =
      """
      UPDATE allegation
      SET adult_keyed = true
      WHERE authority_code = ? AND id = ANY (?::uuid[])
      """;

  private static final String ANY_NOT_KEYED =
      """
      SELECT EXISTS (SELECT FROM allegation WHERE authority_code = ? AND NOT adult_keyed) AS waiting
      """;

  private final Statements statements;

  KeyUpkeepStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes the keys of tellings, by allegation. */
  void insertKeys(Map<UUID, Set<Long>> keys) {
    List<Long> flat = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    keys.forEach((id, all) -> {
      flat.addAll(all);
      all.forEach(_ -> ids.add(id));
    });
    statements.update(INSERT_KEYS, statements.authority(), flat, ids);
  }

  /** Whether a telling of the authority waits for its keys. */
  boolean anyNotKeyed() {
    return statements
        .find(ANY_NOT_KEYED, row -> row.truth("waiting"), statements.authority())
        .orElse(false);
  }

  /**
   * So many tellings after this one that have no keys yet, locked; without those that another
   * transaction has.
   */
  List<KeptTelling> notKeyed(UUID after, int limit) {
    return statements.list(NOT_KEYED, AdultMatchStore::read, statements.authority(), after, limit);
  }

  /** The keys of these tellings are written. */
  void keyed(Collection<UUID> allegations) {
    statements.update(KEYED, statements.authority(), List.copyOf(allegations));
  }
}
