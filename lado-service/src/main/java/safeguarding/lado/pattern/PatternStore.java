package safeguarding.lado.pattern;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.SameSetting;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.Concern;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Contacts by adult and by setting: those that the caller may see. Works only inside an authority's
 * transaction.
 */
@Singleton
final class PatternStore {
  private static final String CONTACTS =
      """
      SELECT a.id, a.adult_id, a.reference, a.received_on, a.adult_given_names, a.adult_family_name, a.adult_setting,
             a.adult_setting_urn, a.primary_concern, a.state, a.enquiry_outcome
      """;

  private static final String OF_ADULTS =
      CONTACTS
          + """
          FROM allegation AS a
          WHERE a.authority_code = ? AND a.adult_id = ANY (?::uuid[])
          """;

  /** By the name as it is written in other ways, and by the number; each with its own index. */
  private static final String OF_SETTING =
      CONTACTS
          + """
          FROM adult_key AS k
          JOIN allegation AS a ON a.authority_code = k.authority_code AND a.id = k.allegation_id
          WHERE k.authority_code = ? AND k.key = ? AND a.received_on BETWEEN ? AND ?
          UNION
          """
          + CONTACTS
          + """
          FROM allegation AS a
          WHERE a.authority_code = ? AND a.adult_setting_urn = ? AND a.adult_setting_urn <> ''
            AND a.received_on BETWEEN ? AND ?
          """;

  private static final String AT_SETTINGS =
      CONTACTS
          + """
          FROM allegation AS a
          WHERE a.authority_code = ? AND a.received_on BETWEEN ? AND ? AND a.adult_setting = ANY (?::text[])
          """;

  private static final String ADULTS =
      """
      SELECT adult_id
      FROM allegation AS a
      WHERE authority_code = ? AND received_on BETWEEN ? AND ?
        AND EXISTS (SELECT
                    FROM allegation AS other
                    WHERE other.authority_code = a.authority_code AND other.adult_id = a.adult_id AND other.id <> a.id)
      GROUP BY adult_id
      ORDER BY max(received_at) DESC, adult_id
      """;

  private static final String SETTINGS =
      """
      SELECT adult_setting, adult_setting_urn, count(*) AS contacts
      FROM allegation
      WHERE authority_code = ? AND received_on BETWEEN ? AND ? AND (adult_setting <> '' OR adult_setting_urn <> '')
      GROUP BY adult_setting, adult_setting_urn
      ORDER BY max(received_at) DESC, adult_setting, adult_setting_urn
      """;

  private final Statements statements;

  /** A setting as somebody wrote it, and how often it was written so. */
  record Written(SameSetting.Told setting, int contacts) {}

  PatternStore(Statements statements) {
    this.statements = statements;
  }

  /** Every contact about these adults, in any order. */
  List<PatternContact> ofAdults(List<UUID> adults) {
    return adults.isEmpty()
        ? List.of()
        : statements.list(OF_ADULTS, PatternStore::read, statements.authority(), adults);
  }

  /**
   * Every contact of these days with a setting of this name, however it was written, or of this
   * number, in any order.
   *
   * @param key of the name in {@code adult_key}; null where there is no name
   * @param urn empty when not known
   */
  List<PatternContact> ofSetting(@Nullable Long key, String urn, LocalDate from, LocalDate to) {
    String authority = statements.authority();
    return statements.list(
        OF_SETTING, PatternStore::read, authority, key, from, to, authority, urn, from, to);
  }

  /** Every contact of these days about settings that were written so. */
  List<PatternContact> atSettings(List<String> written, LocalDate from, LocalDate to) {
    return written.isEmpty()
        ? List.of()
        : statements.list(
            AT_SETTINGS, PatternStore::read, statements.authority(), from, to, written);
  }

  /** Adults with a contact of these days and another of any day, the latest contact first. */
  List<UUID> adults(LocalDate from, LocalDate to) {
    return statements.list(ADULTS, row -> row.uuid("adult_id"), statements.authority(), from, to);
  }

  /** The settings of these days as they were written, the latest contact first. */
  List<Written> settings(LocalDate from, LocalDate to) {
    return statements.list(
        SETTINGS,
        row ->
            new Written(
                new SameSetting.Told(row.text("adult_setting"), row.text("adult_setting_urn")),
                (int) row.count("contacts")),
        statements.authority(),
        from,
        to);
  }

  private static PatternContact read(Row row) {
    return new PatternContact(
        row.uuid("id"),
        row.uuid("adult_id"),
        row.text("reference"),
        row.day("received_on"),
        row.text("adult_given_names"),
        row.text("adult_family_name"),
        row.text("adult_setting"),
        row.text("adult_setting_urn"),
        row.value("primary_concern", Concern.class),
        row.value("state", AllegationState.class),
        row.valueOrNull("enquiry_outcome", AllegationOutcome.class));
  }
}
