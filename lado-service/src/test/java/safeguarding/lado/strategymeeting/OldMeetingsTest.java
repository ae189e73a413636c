package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import safeguarding.lado.OldDatabase;

/** What was on record of meetings in version 27 of the database comes to the newest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldMeetingsTest {
  private static final String AUTHORITY = "E91000001";
  private static final String CORRECTED = "00000000-0000-0000-0000-000000000001";
  private static final String SENT_AGAIN = "00000000-0000-0000-0000-000000000002";
  private static final String BOOKED = "00000000-0000-0000-0000-000000000003";

  private static final String SENT_TWICE = "00000000-0000-0000-0000-000000000004";

  private final OldDatabase old = new OldDatabase("lado_old_meetings");

  @BeforeAll
  void migrated() throws SQLException {
    old.migrate("1");
    old.insert(AUTHORITY, "DATE '1980-02-29'");
    old.migrate("27");
    String id = old.answer(AUTHORITY, "SELECT id FROM allegation");
    held(id, CORRECTED, "2026-07-08 10:00Z");
    corrected(id, CORRECTED, 2, "2026-07-08 09:00Z");
    // It is the next day in London.
    corrected(id, CORRECTED, 3, "2026-07-09 23:30Z");
    held(id, SENT_AGAIN, "2026-07-08 10:00Z");
    corrected(id, SENT_AGAIN, 2, "2026-07-07 12:00Z");
    held(id, SENT_TWICE, "2026-07-08 10:00Z");
    corrected(id, SENT_TWICE, 4, "2026-07-08 09:00Z");
    corrected(id, SENT_TWICE, 6, "2026-07-09 10:00Z");
    sentAgain(id, 7);
    person(SENT_TWICE, 0, "D. Officer", "Police", "came");
    reply(id, SENT_TWICE, 0, "D. Officer", "Police");
    booked(id);

    old.migrate("latest");
  }

  @Test
  void minutes_older_than_a_correction_stay_so_and_replies_find_their_people() throws SQLException {
    assertThat(outdated(CORRECTED)).isEqualTo("2026-07-10");
    assertThat(outdated(SENT_AGAIN)).as("corrected before they went out").isNull();
    assertThat(
            old.answer(
                AUTHORITY,
                """
                SELECT string_agg(p.name || ' ' || p.number, ', ' ORDER BY p.place)
                FROM meeting_person AS p
                WHERE p.meeting_id = '%s'
                """
                    .formatted(BOOKED)))
        .isEqualTo("D. Officer 1, H. Head 2");
    assertThat(
            old.answer(
                AUTHORITY,
                "SELECT string_agg(name || ' ' || person, ', ' ORDER BY place) FROM meeting_reply WHERE meeting_id = '%s'"
                    .formatted(BOOKED)))
        .isEqualTo("H. Head 2, Somebody Else 0");
  }

  @Test
  void one_that_was_held_keeps_what_was_told_before_and_numbers_nobody() throws SQLException {
    assertThat(
            old.answer(
                AUTHORITY,
                "SELECT name || ' ' || coalesce(number, 0) FROM meeting_person WHERE meeting_id = '%s'"
                    .formatted(SENT_TWICE)))
        .isEqualTo("D. Officer 0");
    assertThat(
            old.answer(
                AUTHORITY,
                "SELECT name || ' ' || person || ' ' || attendance FROM meeting_reply WHERE meeting_id = '%s'"
                    .formatted(SENT_TWICE)))
        .isEqualTo("D. Officer 0 sent-apologies");
  }

  /** Until now the clock told what came first; of what is corrected from now on versions do. */
  @Test
  void one_that_was_corrected_and_sent_twice_before_is_asked_for_once_it_is_corrected_again()
      throws SQLException {
    assertThat(versions(SENT_TWICE)).isEqualTo("corrected 6, circulated 4");
    assertThat(versions(CORRECTED)).isEqualTo("corrected 3, circulated 2");
    assertThat(versions(SENT_AGAIN)).isEqualTo("corrected 2, circulated 2");
    assertThat(askedFor(SENT_TWICE)).as("they went out again since").isNull();

    old.run(
        AUTHORITY,
        "UPDATE meeting SET version = 8, corrected_version = 8, corrected_on = '2026-07-20' WHERE id = '%s'"
            .formatted(SENT_TWICE));
    assertThat(askedFor(SENT_TWICE)).isEqualTo("2026-07-20");
    sentAgain(old.answer(AUTHORITY, "SELECT id FROM allegation"), 9);
    assertThat(askedFor(SENT_TWICE)).isNull();
  }

  private String versions(String meeting) throws SQLException {
    return old.answer(
        AUTHORITY,
        "SELECT 'corrected ' || corrected_version || ', circulated ' || circulated_version FROM meeting WHERE id = '%s'"
            .formatted(meeting));
  }

  /** As the work list asks. */
  private String askedFor(String meeting) throws SQLException {
    return old.answer(
        AUTHORITY,
        """
        SELECT max(m.corrected_on)
        FROM meeting AS m
        WHERE m.id = '%s' AND m.corrected_version > m.circulated_version
          AND NOT EXISTS (
              SELECT FROM meeting_circulated_again AS g WHERE g.meeting_id = m.id AND g.version > m.corrected_version)
        """
            .formatted(meeting));
  }

  private String outdated(String meeting) throws SQLException {
    return old.answer(
        AUTHORITY,
        "SELECT CASE WHEN corrected_version > circulated_version THEN corrected_on END FROM meeting WHERE id = '%s'"
            .formatted(meeting));
  }

  private void held(String allegation, String id, String circulatedAt) throws SQLException {
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting (authority_code, id, allegation_id, version, state, kind, starts_at, place, chair, agenda, minutes,
                             decisions, complex_case, holding_recorded_at, holding_recorded_by, holding_recorded_by_name,
                             circulated_on, circulated_to, circulation_recorded_at, circulation_recorded_by,
                             circulation_recorded_by_name)
        VALUES ('%1$s', '%3$s', '%2$s', 4, 'held', 'complex-strategy', '2026-07-07 10:00Z', '', '', '{}', '', '',
                false, '2026-07-07 11:00Z', 'lado-1', 'Demo LADO', '2026-07-08', '{Police}', '%4$s', 'lado-1', 'Demo LADO')
        """
            .formatted(AUTHORITY, allegation, id, circulatedAt));
  }

  private void corrected(String allegation, String id, int version, String at) throws SQLException {
    old.run(
        AUTHORITY,
        """
        INSERT INTO part_version (authority_code, id, allegation_id, version, kind, reason, recorded_at, recorded_by, recorded_by_name, before)
        VALUES ('%1$s', gen_random_uuid(), '%2$s', %4$d, 'meeting-corrected', 'Why', '%5$s', 'lado-1', 'Demo LADO', '{"id": "%3$s"}')
        """
            .formatted(AUTHORITY, allegation, id, version, at));
  }

  private void booked(String allegation) throws SQLException {
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting (authority_code, id, allegation_id, state, kind, starts_at, duration_minutes, place, chair, agenda)
        VALUES ('%1$s', '%3$s', '%2$s', 'booked', 'complex-strategy', '2099-01-07 10:00Z', 60, 'Room 1', 'C. Chair', '{}')
        """
            .formatted(AUTHORITY, allegation, BOOKED));
    person(BOOKED, 0, "D. Officer", "Police", "");
    person(BOOKED, 1, "H. Head", "School", "");
    reply(allegation, BOOKED, 0, "H. Head", "School");
    reply(allegation, BOOKED, 1, "Somebody Else", "School");
  }

  private void person(String meeting, int place, String name, String agency, String attendance)
      throws SQLException {
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting_person (authority_code, meeting_id, place, name, agency, email, attendance)
        VALUES ('%s', '%s', %d, '%s', '%s', '', nullif('%s', ''))
        """
            .formatted(AUTHORITY, meeting, place, name, agency, attendance));
  }

  private void reply(String allegation, String meeting, int place, String name, String agency)
      throws SQLException {
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting_reply (authority_code, meeting_id, version, place, allegation_id, name, agency, email, attendance, starts_at,
                                   recorded_at, recorded_by, recorded_by_name)
        VALUES ('%s', '%s', 2, %d, '%s', '%s', '%s', '', 'sent-apologies', now(), now(), 'lado-1', 'Demo LADO')
        """
            .formatted(AUTHORITY, meeting, place, allegation, name, agency));
  }

  private void sentAgain(String allegation, int version) throws SQLException {
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting_circulated_again (authority_code, meeting_id, version, allegation_id, circulated_on, circulated_to,
                                              recorded_at, recorded_by, recorded_by_name)
        VALUES ('%s', '%s', %d, '%s', '2026-07-10', '{Police}', '2026-07-10 12:00Z', 'lado-1', 'Demo LADO')
        """
            .formatted(AUTHORITY, SENT_TWICE, version, allegation));
  }
}
