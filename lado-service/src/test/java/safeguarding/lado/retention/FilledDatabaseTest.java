package safeguarding.lado.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.lado.OldDatabase;
import safeguarding.tenancy.CatalogueCheck;

/** A database of version 10 that is full of everything comes to the newest. */
class FilledDatabaseTest {
  private static final String AUTHORITY = "E91000001";

  /**
   * The statements of {@link EveryPart} whose words a case is found by since versions 14 and 16.
   */
  private static final List<String> SEARCHED =
      List.of(
          "strand",
          "strand_step",
          "work_status",
          "escalation",
          "follow_up",
          "meeting",
          "meeting_action",
          "document");

  /** How many actions say whose they are as their meeting does, and how many there are. */
  private static final String OWN_CASE =
      """
      SELECT count(*) FILTER (WHERE t.allegation_id = m.allegation_id) || ' of ' || count(*)
      FROM meeting_action AS t
      JOIN meeting AS m ON m.authority_code = t.authority_code AND m.id = t.meeting_id
      """;

  private final OldDatabase old = new OldDatabase("lado_filled");

  @Test
  void what_was_written_before_is_found_by_its_words_and_no_row_is_lost() throws SQLException {
    old.migrate("1");
    old.insert(AUTHORITY, "DATE '1980-02-29'");
    old.insert(AUTHORITY, "DATE '1975-03-07'");
    old.insert("E91000002", "NULL");
    old.migrate("10");
    UUID id = UUID.fromString(old.answer(AUTHORITY, "SELECT min(id::text) FROM allegation"));
    UUID other = UUID.fromString(old.answer(AUTHORITY, "SELECT max(id::text) FROM allegation"));
    // A word of its own for each table.
    for (int part = 0; part < EveryPart.of(AUTHORITY, id, other, "").size(); part++) {
      String sql = EveryPart.of(AUTHORITY, id, other, "").get(part);
      if (old.answer(AUTHORITY, "SELECT to_regclass('" + table(sql) + "') IS NULL").equals("t")) {
        // The table came later.
        continue;
      }
      String word = "Quill" + table(sql).replace("_", "");
      old.run(AUTHORITY, asOfVersion10(EveryPart.of(AUTHORITY, id, other, word).get(part), id));
    }

    old.run(AUTHORITY, anotherMeeting(AUTHORITY, other));
    old.run(
        "E91000002",
        anotherMeeting(
            "E91000002",
            UUID.fromString(old.answer("E91000002", "SELECT min(id::text) FROM allegation"))));

    old.migrate("latest");

    for (String table : SEARCHED) {
      assertThat(old.answer(AUTHORITY, found(table, id))).as(table).isEqualTo("1");
    }
    assertThat(
            old.answer(AUTHORITY, "SELECT count(*) FROM allegation_word WHERE word LIKE 'quill%'"))
        .as("and by nothing that is not searched")
        .isEqualTo(String.valueOf(SEARCHED.size()));
    assertThat(old.answer("E91000002", "SELECT count(*) FROM allegation_word WHERE places = 16"))
        .isEqualTo("0");
    assertThat(
            old.answer(
                AUTHORITY,
                """
                SELECT w.version || ' ' || w.position || ' ' || (w.known_on IS NULL) || ' ' || count(e.id)
                FROM work_status AS w
                JOIN escalation AS e ON e.allegation_id = w.allegation_id
                 AND e.work_status_version = w.version AND e.work_status_position = w.position
                GROUP BY w.version, w.position, w.known_on
                """))
        .as("known on the day on which it was recorded, and raised with the directors")
        .isEqualTo("1 0 true 1");
    assertThat(old.answer(AUTHORITY, OWN_CASE)).isEqualTo("2 of 2");
    assertThat(old.answer("E91000002", OWN_CASE)).isEqualTo("1 of 1");
    try (Connection connection = old.application()) {
      assertThat(CatalogueCheck.violations(connection)).isEmpty();
    }
  }

  private static String anotherMeeting(String authority, UUID id) {
    return """
    WITH held AS (
        INSERT INTO meeting (authority_code, id, allegation_id, state, kind, starts_at, place, chair, agenda, minutes, decisions,
                             complex_case, holding_recorded_at, holding_recorded_by, holding_recorded_by_name)
        VALUES ('%1$s', gen_random_uuid(), '%2$s', 'held', 'professionals', '2026-01-07 10:00Z', '', '', '{}', '', '',
                false, now(), 'lado-1', 'Demo LADO')
        RETURNING authority_code, id)
    INSERT INTO meeting_action (authority_code, id, meeting_id, what, owner, due_on, recorded_at, recorded_by, recorded_by_name)
    SELECT authority_code, gen_random_uuid(), id, 'It', 'It', '2026-01-08', now(), 'lado-1', 'Demo LADO'
    FROM held
    """
        .formatted(authority, id);
  }

  /** Since version 22 an action says itself whose it is. */
  private static String asOfVersion10(String sql, UUID id) {
    return table(sql).equals("meeting_action")
        ? sql.replaceFirst("allegation_id, ", "").replaceFirst("'" + id + "', ", "")
        : sql;
  }

  private static String table(String sql) {
    return sql.substring("INSERT INTO ".length(), sql.indexOf(" ("));
  }

  private static String found(String table, UUID id) {
    return """
    SELECT count(*) FROM allegation_word
    WHERE allegation_id = '%s' AND places = 16 AND word = search_stem('quill%s')
    """
        .formatted(id, table.replace("_", ""));
  }
}
