package safeguarding.lado.adult;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import safeguarding.lado.OldDatabase;
import safeguarding.tenancy.CatalogueCheck;

/** What was on record before there were adults, and words to be found by. */
class AdultMigrationTest {
  private final OldDatabase old = new OldDatabase("lado_before");

  @Test
  void each_allegation_on_record_gets_an_adult_of_its_own_whatever_its_authority()
      throws SQLException {
    old.migrate("1");
    old.insert("E91000001", "DATE '1980-02-29'");
    old.insert("E91000001", "NULL");
    old.insert("E91000002", "DATE '1975-03-07'");

    old.migrate("2");

    assertThat(
            old.answer(
                "E91000001",
                "SELECT count(DISTINCT a.id) || ' ' || max(g.adult_birth_year) || ' '"
                    + " || max(g.adult_birth_day) || ' ' || count(g.adult_birth_month)"
                    + " FROM adult AS a JOIN allegation AS g ON g.adult_id = a.id"))
        .isEqualTo("2 1980 29 1");
    assertThat(old.answer("E91000002", "SELECT count(*) FROM adult")).isEqualTo("1");

    old.migrate("8");

    assertThat(
            old.answer(
                "E91000001",
                "SELECT string_agg(DISTINCT word || ' ' || places, ', ' ORDER BY word || ' ' || places)"
                    + " FROM allegation_word"))
        .as("words to be found by, without those that English leaves out of texts")
        .isEqualTo("hawthorn 2, rowan 2");
    old.run(
        "E91000001",
        """
        INSERT INTO strand (
            authority_code, id, allegation_id, version, kind, opened_on, led_by, reference, notes,
            opened_recorded_at, opened_recorded_by, opened_recorded_by_name)
        SELECT authority_code, id, id, 2, 'police', DATE '2018-06-05', 'DC Sample', '',
               'Rowan''s telephones were seized', now(), 'lado-1', 'Demo LADO'
        FROM allegation
        """);

    old.migrate("14");

    assertThat(
            old.answer(
                "E91000001",
                "SELECT string_agg(DISTINCT word || ' ' || places, ', ' ORDER BY word || ' ' || places)"
                    + " FROM allegation_word"))
        .as("what was written of an enquiry is searched from then on")
        .isEqualTo("hawthorn 2, rowan 18, seiz 16, telephon 16");
    assertThat(old.answer("E91000002", "SELECT count(*) FROM allegation_word WHERE places = 16"))
        .isEqualTo("0");

    old.migrate("24");

    assertThat(old.answer("E91000002", "SELECT string_agg(DISTINCT taken_by, ',') FROM allegation"))
        .as("whoever recorded it")
        .isEqualTo("Demo LADO");
    try (Connection connection = old.application()) {
      assertThat(CatalogueCheck.violations(connection)).isEmpty();
    }
  }
}
