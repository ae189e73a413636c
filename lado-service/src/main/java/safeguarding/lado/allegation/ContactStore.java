package safeguarding.lado.allegation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.tenancy.Row;

/** A contact in its rows. */
final class ContactStore {
  /** The columns that a contact is kept in, of a case and of how it stood before. */
  static final String COLUMNS =
      """
      received_at, received_by, source_role, source_organisation, source_name,
      alleged_on, historical, employer_knew_on,
      primary_concern, further_concerns, summary, children_safe_now, safety_action,
      alleged_until, urgency, duties_told, taken_by,
      adult_given_names, adult_family_name, adult_other_names,
      adult_birth_year, adult_birth_month, adult_birth_day,
      adult_role, adult_setting, adult_employment,
      adult_sector, adult_setting_kind, adult_setting_urn,
      adult_other_work, adult_own_children, adult_qualifications_body, adult_work_status, adult_own_role
      """;

  /** As many places as there are columns. */
  static final String PLACES = COLUMNS.replaceAll("\\w+", "?");

  /** The columns that a child is kept in. */
  static final String CHILD_COLUMNS =
      "name, date_of_birth, age_years, care_status, own_account, authority";

  /** Of an allegation that has none; an empty text is what is not known. */
  static final String INSERT_CHILDREN =
      """
      INSERT INTO allegation_child (authority_code, allegation_id, position, %s)
      SELECT ?, ?::uuid, place - 1, name, nullif(born, '')::date, nullif(age, '')::smallint,
             nullif(care_status, ''), own_account, authority
      FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          WITH ORDINALITY AS told (name, born, age, care_status, own_account, authority, place)
      """
          .formatted(CHILD_COLUMNS);

  private ContactStore() {}

  /** The values of a contact's columns, in their order. */
  static List<@Nullable Object> columns(Contact contact) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(contact.receivedAt());
    values.add(contact.receivedBy());
    values.add(contact.source().role());
    values.add(contact.source().organisation());
    values.add(contact.source().name());
    values.add(contact.allegedOn());
    values.add(contact.historical());
    values.add(contact.employerKnewOn());
    values.add(contact.primaryConcern());
    values.add(contact.furtherConcerns());
    values.add(contact.summary());
    values.add(contact.childrenSafeNow());
    values.add(contact.safetyAction());
    values.add(contact.allegedUntil());
    values.add(contact.urgency());
    values.add(contact.dutiesTold());
    values.add(contact.takenBy());
    values.addAll(ToldAdultStore.columns(contact.adult()));
    return values;
  }

  /** The children as a list for each column, with an empty text for what is not known. */
  static List<List<String>> columns(List<Child> children) {
    return List.of(
        column(children, Child::name),
        column(children, Child::dateOfBirth),
        column(children, Child::ageYears),
        column(children, child -> child.careStatus() == null ? null : child.careStatus().key()),
        column(children, Child::ownAccount),
        column(children, Child::authority));
  }

  private static List<String> column(
      List<Child> children, Function<Child, @Nullable Object> value) {
    return children.stream().map(value).map(each -> each == null ? "" : each.toString()).toList();
  }

  static Child child(Row row) {
    return new Child(
        row.text("name"),
        row.dayOrNull("date_of_birth"),
        row.integerOrNull("age_years"),
        row.valueOrNull("care_status", CareStatus.class),
        row.text("own_account"),
        row.text("authority"));
  }

  static Contact contact(Row row, List<Child> children) {
    return new Contact(
        row.instant("received_at"),
        row.value("received_by", ReceivedBy.class),
        new Source(
            row.value("source_role", SourceRole.class),
            row.text("source_organisation"),
            row.text("source_name")),
        row.dayOrNull("alleged_on"),
        row.truth("historical"),
        row.dayOrNull("employer_knew_on"),
        ToldAdultStore.read(row),
        children,
        row.value("primary_concern", Concern.class),
        row.values("further_concerns", Concern.class),
        row.text("summary"),
        row.truth("children_safe_now"),
        row.text("safety_action"),
        row.dayOrNull("alleged_until"),
        row.value("urgency", Urgency.class),
        row.values("duties_told", DutyTold.class),
        row.text("taken_by"));
  }
}
