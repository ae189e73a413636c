package safeguarding.lado.allegation;

import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.tenancy.Row;

/** The adult as a row of {@code allegation} tells of them. */
final class ToldAdultStore {
  private ToldAdultStore() {}

  /** Reads every column whose name begins with {@code adult_}, but the identity. */
  static Adult read(Row row) {
    return new Adult(
        row.text("adult_given_names"),
        row.text("adult_family_name"),
        row.texts("adult_other_names"),
        BirthDate.of(
            row.integerOrNull("adult_birth_year"),
            row.integerOrNull("adult_birth_month"),
            row.integerOrNull("adult_birth_day")),
        row.value("adult_role", AdultRole.class),
        row.text("adult_setting"),
        row.valueOrNull("adult_employment", EmploymentKind.class),
        new Workplace(
            row.valueOrNull("adult_sector", Sector.class),
            row.valueOrNull("adult_setting_kind", SettingKind.class),
            row.text("adult_setting_urn")),
        new Background(
            row.text("adult_other_work"),
            row.text("adult_own_children"),
            row.text("adult_qualifications_body"),
            row.valueOrNull("adult_work_status", WorkStatus.class)));
  }
}
