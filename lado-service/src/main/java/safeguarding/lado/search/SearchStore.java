package safeguarding.lado.search;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.tenancy.Statements;

/** Looks allegations up by their words. Works only inside an authority's transaction. */
@Singleton
final class SearchStore {
  /** How many records with the rarest word are looked through: enough, and a bound on the work. */
  static final int MOST_LOOKED_THROUGH = 2_000;

  /**
   * The stems stand by themselves, in the collation of the column: compared with what a function
   * makes of a word, the column's index is not used. A word that only hidden records have is in
   * none: what sounds like it is looked for all the same.
   */
  private static final String KNOWN =
      """
      WITH asked AS MATERIALIZED (
          SELECT nth, word AS typed, search_stem(word) COLLATE "C" AS stem,
                 cardinality(ts_lexize('english_stem', word)) = 0 AS left_out
          FROM unnest(?::text[]) WITH ORDINALITY AS asked (word, nth)
      )
      SELECT typed, stem, left_out,
             CASE WHEN EXISTS (SELECT
                               FROM allegation_word AS w
                               JOIN allegation AS a ON a.authority_code = w.authority_code AND a.id = w.allegation_id
                               WHERE w.authority_code = ? AND w.word = asked.stem)
                  THEN (SELECT count(*)
                        FROM (SELECT 1
                              FROM allegation_word AS w
                              WHERE w.authority_code = ? AND w.word = asked.stem
                              LIMIT ?) AS counted)
                  ELSE 0 END AS records
      FROM asked
      ORDER BY nth
      """;

  private static final String RAREST =
      """
      WITH rare AS MATERIALIZED (
          SELECT received_on, allegation_id, places
          FROM allegation_word
          WHERE authority_code = ? AND word = ?
          ORDER BY received_on DESC, allegation_id DESC
          LIMIT ?
      ),
      found AS MATERIALIZED (
          SELECT rare.received_on, rare.allegation_id, rare.places\
      """;

  /** A place in the statement is one of the other words, by its number. */
  private static final String AND_ITS_PLACES = " | w#.places";

  private static final String AND_ITS_RECORDS =
      """
          JOIN allegation_word AS w# ON w#.authority_code = ? AND w#.word = ?
              AND w#.received_on = rare.received_on AND w#.allegation_id = rare.allegation_id
      """;

  private static final String NEWEST_FIRST =
      """
          JOIN allegation AS a ON a.authority_code = ? AND a.id = rare.allegation_id
      )
      SELECT received_on, allegation_id, places, (SELECT count(*) FROM found) AS total
      FROM found
      WHERE (received_on, allegation_id) < (coalesce(?::date, 'infinity'), ?::uuid)
      ORDER BY received_on DESC, allegation_id DESC
      LIMIT ?
      """;

  private static final String BY_REFERENCE =
      "SELECT id FROM allegation WHERE authority_code = ? AND reference = ?";

  private static final UUID LAST = new UUID(-1, -1);

  private final Statements statements;

  SearchStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * A word that is asked for.
   *
   * @param leftOut whether English leaves it out of texts: only names have it
   * @param records how many have it, counted to one more than are looked through
   */
  record Known(String typed, String stem, boolean leftOut, int records) {}

  /** A place in the order of what is found. */
  record After(LocalDate receivedOn, UUID id) {}

  /** One allegation that has all words, and how many have. */
  record Hit(UUID id, LocalDate receivedOn, int places, int total) {}

  List<Known> known(List<String> words) {
    return statements.list(
        KNOWN,
        row ->
            new Known(
                row.text("typed"),
                row.text("stem"),
                row.truth("left_out"),
                (int) row.count("records")),
        words,
        statements.authority(),
        statements.authority(),
        MOST_LOOKED_THROUGH + 1);
  }

  /** Those that have every word, the newest first; the first word is the rarest. */
  List<Hit> find(List<String> stems, Optional<After> after, int limit) {
    StringBuilder places = new StringBuilder();
    StringBuilder others = new StringBuilder();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(statements.authority());
    values.add(stems.getFirst());
    values.add(MOST_LOOKED_THROUGH);
    for (int i = 1; i < stems.size(); i++) {
      places.append(AND_ITS_PLACES.replace("#", Integer.toString(i)));
      others.append(AND_ITS_RECORDS.replace("#", Integer.toString(i)));
      values.add(statements.authority());
      values.add(stems.get(i));
    }
    values.add(statements.authority());
    values.add(after.map(After::receivedOn).orElse(null));
    values.add(after.map(After::id).orElse(LAST));
    values.add(limit);
    return statements.list(
        RAREST + places + " AS places\n    FROM rare\n" + others + NEWEST_FIRST,
        row ->
            new Hit(
                row.uuid("allegation_id"),
                row.day("received_on"),
                row.integer("places"),
                (int) row.count("total")),
        values.toArray());
  }

  Optional<UUID> byReference(String reference) {
    return statements.find(BY_REFERENCE, row -> row.uuid("id"), statements.authority(), reference);
  }
}
