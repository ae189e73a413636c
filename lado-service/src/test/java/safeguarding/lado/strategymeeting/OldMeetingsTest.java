package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import safeguarding.lado.OldDatabase;

/** What was on record of meetings in version 27 of the database comes to the newest. */
class OldMeetingsTest {
  private static final String AUTHORITY = "E91000001";
  private static final String CORRECTED = "00000000-0000-0000-0000-000000000001";
  private static final String SENT_AGAIN = "00000000-0000-0000-0000-000000000002";
  private static final String BOOKED = "00000000-0000-0000-0000-000000000003";

  private final OldDatabase old = new OldDatabase("lado_old_meetings");

  @Test
  void minutes_older_than_a_correction_stay_so_and_replies_find_their_people() throws SQLException {
    old.migrate("1");
    old.insert(AUTHORITY, "DATE '1980-02-29'");
    old.migrate("27");
    String id = old.answer(AUTHORITY, "SELECT id FROM allegation");
    held(id, CORRECTED, "2026-01-08 10:00Z");
    corrected(id, CORRECTED, 3, "2026-01-09 10:00Z");
    held(id, SENT_AGAIN, "2026-01-08 10:00Z");
    corrected(id, SENT_AGAIN, 2, "2026-01-07 12:00Z");
    booked(id);

    old.migrate("latest");

    assertThat(outdated(CORRECTED)).isEqualTo("2026-01-09");
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
                "SELECT string_agg(name || ' ' || person, ', ' ORDER BY place) FROM meeting_reply"))
        .isEqualTo("H. Head 2, Somebody Else 0");
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
        VALUES ('%1$s', '%3$s', '%2$s', 4, 'held', 'complex-strategy', '2026-01-07 10:00Z', '', '', '{}', '', '',
                false, '2026-01-07 11:00Z', 'lado-1', 'Demo LADO', '2026-01-08', '{Police}', '%4$s', 'lado-1', 'Demo LADO')
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
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting_person (authority_code, meeting_id, place, name, agency, email)
        VALUES ('%1$s', '%2$s', 0, 'D. Officer', 'Police', ''), ('%1$s', '%2$s', 1, 'H. Head', 'School', '')
        """
            .formatted(AUTHORITY, BOOKED));
    old.run(
        AUTHORITY,
        """
        INSERT INTO meeting_reply (authority_code, meeting_id, version, place, allegation_id, name, agency, email, attendance, starts_at,
                                   recorded_at, recorded_by, recorded_by_name)
        VALUES ('%1$s', '%2$s', 2, 0, '%3$s', 'H. Head', 'School', '', 'sent-apologies', now(), now(), 'lado-1', 'Demo LADO'),
               ('%1$s', '%2$s', 2, 1, '%3$s', 'Somebody Else', 'School', '', 'sent-apologies', now(), now(), 'lado-1', 'Demo LADO')
        """
            .formatted(AUTHORITY, BOOKED, allegation));
  }
}
