package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.lado.words.WordInsertion;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Adults, and the keys by which their tellings are found. Works only inside an authority's
 * transaction.
 */
@Singleton
final class AdultMatchStore {
  /** Of those who share one key; more share only what says nothing, and are found by another. */
  private static final int MOST_OF_A_KEY = 400;

  /** Who are looked at closely, those with the most in common first. */
  private static final int MOST_LOOKED_AT = 200;

  /** Where counting the holders of a name stops: it is common. */
  private static final int COMMON = 3_000;

  private static final String INSERT_ADULT =
      """
      INSERT INTO adult (authority_code, id, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?)
      """;

  /** All that a new contact tells of its adult: one round trip while somebody waits. */
  private static final String TELL =
      """
      ), person AS (
          INSERT INTO adult (authority_code, id, recorded_at, recorded_by, recorded_by_name)
          SELECT ?, ?::uuid, ?::timestamptz, ?, ?
          WHERE ?::boolean
      ), keyed AS (
          INSERT INTO adult_key (authority_code, key, allegation_id)
          SELECT ?, key, ?::uuid
          FROM unnest(?::bigint[]) AS keyed (key)
          ORDER BY key
      )
      INSERT INTO adult_not_same (
          authority_code, allegation_id, adult_id, version,
          marked_recorded_at, marked_recorded_by, marked_recorded_by_name)
      SELECT ?, ?::uuid, adult_id, 1, ?::timestamptz, ?, ?
      FROM unnest(?::uuid[]) AS marked (adult_id)
      """;

  /** Those that a telling no longer has, by the index of keys, and those that it has not yet. */
  private static final String REKEY =
      """
      WITH gone AS (
          DELETE FROM adult_key
          WHERE authority_code = ? AND key = ANY (?::bigint[]) AND allegation_id = ?
      )
      INSERT INTO adult_key (authority_code, key, allegation_id)
      SELECT ?, key, ?::uuid
      FROM unnest(?::bigint[]) AS keyed (key)
      ORDER BY key
      ON CONFLICT DO NOTHING
      """;

  private static final String EXISTING =
      """
      SELECT DISTINCT adult_id
      FROM allegation
      WHERE authority_code = ? AND adult_id = ANY (?::uuid[])
      """;

  /** What is read of a telling, which {@link #read} makes of a row. */
  static final String TELLING =
      """
      SELECT a.id, a.adult_id, a.adult_given_names, a.adult_family_name, a.adult_other_names,
             a.adult_birth_year, a.adult_birth_month, a.adult_birth_day,
             %s AS adult_role, a.adult_setting
      """
          .formatted(OwnRole.KEY_OF_ROW);

  /**
   * Equality of bigint is leakproof, so row-level security leaves the key's index to it (ADR 0010
   * has what other operators cost).
   */
  private static final String FIND =
      """
      WITH hit AS (
          SELECT holder.allegation_id, sum(asked.says) AS says
          FROM unnest(?::bigint[], ?::integer[]) AS asked (key, says)
          CROSS JOIN LATERAL (
              SELECT k.allegation_id
              FROM adult_key AS k
              WHERE k.authority_code = ? AND k.key = asked.key
              LIMIT ?
          ) AS holder
          GROUP BY holder.allegation_id
          ORDER BY says DESC, holder.allegation_id
          LIMIT ?
      )
      """
          + TELLING
          + """
          FROM hit
          JOIN allegation AS a ON a.authority_code = ? AND a.id = hit.allegation_id
          """;

  /** A council has few restricted cases, and an index of them. */
  private static final String RESTRICTED =
      TELLING
          + """
          FROM allegation AS a
          WHERE a.authority_code = ? AND a.restricted
            AND EXISTS (
                SELECT FROM adult_key AS k
                WHERE k.authority_code = a.authority_code AND k.key = ANY (?::bigint[]) AND k.allegation_id = a.id)
          """;

  private static final String VISIBLE =
      """
      SELECT id FROM allegation WHERE authority_code = ? AND id = ANY (?::uuid[])
      """;

  private static final String HOLDERS =
      """
      SELECT asked.key,
             (SELECT count(*)
              FROM (SELECT FROM adult_key AS k WHERE k.authority_code = ? AND k.key = asked.key LIMIT ?) AS holder
             ) AS holders
      FROM unnest(?::bigint[]) AS asked (key)
      """;

  private final Statements statements;

  AdultMatchStore(Statements statements) {
    this.statements = statements;
  }

  void insertAdult(UUID id, Recorded recorded) {
    statements.update(
        INSERT_ADULT,
        statements.authority(),
        id,
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /**
   * Writes what a new allegation, which may come afterwards, tells of its adult.
   *
   * @param adult who it is
   * @param isNew whether nobody knew them before
   * @param keys by which the telling is found
   * @param notSame who it is not
   * @param words by which the allegation is found
   */
  void tell(
      UUID allegationId,
      UUID adult,
      boolean isNew,
      Set<Long> keys,
      List<UUID> notSame,
      WordInsertion words,
      Recorded recorded) {
    List<@Nullable Object> values = new ArrayList<>(words.values());
    values.addAll(List.of(statements.authority(), adult));
    values.addAll(List.of(recorded.at(), recorded.subject(), recorded.name(), isNew));
    values.addAll(List.of(statements.authority(), allegationId, List.copyOf(keys)));
    values.addAll(List.of(statements.authority(), allegationId));
    values.addAll(List.of(recorded.at(), recorded.subject(), recorded.name(), notSame));
    statements.update("WITH word AS (\n" + words.sql() + TELL, values.toArray());
  }

  /** A telling that had some keys has others. */
  void rekey(UUID allegationId, Set<Long> before, Set<Long> now) {
    statements.update(
        REKEY,
        statements.authority(),
        before.stream().filter(key -> !now.contains(key)).toList(),
        allegationId,
        statements.authority(),
        allegationId,
        now.stream().filter(key -> !before.contains(key)).toList());
  }

  /** Those of the adults whom an allegation of the authority is about. */
  Set<UUID> existing(Collection<UUID> adults) {
    return adults.isEmpty()
        ? Set.of()
        : statements
            .list(
                EXISTING, row -> row.uuid("adult_id"), statements.authority(), List.copyOf(adults))
            .stream()
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The tellings with the most in common with these keys. */
  List<KeptTelling> find(Map<Long, Integer> keys) {
    return statements.list(
        FIND,
        AdultMatchStore::read,
        List.copyOf(keys.keySet()),
        List.copyOf(keys.values()),
        statements.authority(),
        MOST_OF_A_KEY,
        MOST_LOOKED_AT,
        statements.authority());
  }

  /** The tellings of restricted cases that have any of these keys. */
  List<KeptTelling> restricted(Collection<Long> keys) {
    return statements.list(
        RESTRICTED, AdultMatchStore::read, statements.authority(), List.copyOf(keys));
  }

  /** Those of the allegations that the caller sees. */
  Set<UUID> visible(Collection<UUID> allegations) {
    return Set.copyOf(
        statements.list(
            VISIBLE, row -> row.uuid("id"), statements.authority(), List.copyOf(allegations)));
  }

  /** How many tellings have each key, counted only so far as it makes a difference. */
  Map<Long, Long> holders(Collection<Long> keys) {
    record Holders(long key, long count) {}
    return statements
        .list(
            HOLDERS,
            row -> new Holders(row.count("key"), row.count("holders")),
            statements.authority(),
            COMMON,
            List.copyOf(keys))
        .stream()
        .collect(Collectors.toMap(Holders::key, Holders::count));
  }

  /** How many tellings the authority has. */
  long tellings() {
    return statements
        .list(
            "SELECT count(*) AS tellings FROM allegation WHERE authority_code = ?",
            row -> row.count("tellings"),
            statements.authority())
        .getFirst();
  }

  static KeptTelling read(Row row) {
    @Nullable BirthDate born =
        BirthDate.of(
            row.integerOrNull("adult_birth_year"),
            row.integerOrNull("adult_birth_month"),
            row.integerOrNull("adult_birth_day"));
    return new KeptTelling(
        row.uuid("id"),
        row.uuid("adult_id"),
        new Telling(
            row.text("adult_given_names"),
            row.text("adult_family_name"),
            row.texts("adult_other_names"),
            born,
            row.text("adult_role"),
            row.text("adult_setting")));
  }
}
