package safeguarding.lado.allegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.tenancy.Row;

/** The adult in a row of {@code allegation}. */
final class ToldAdultStore {
  private ToldAdultStore() {}

  /** The values of the columns, in the order of {@link ContactStore#COLUMNS}. */
  static List<@Nullable Object> columns(Adult adult) {
    BirthDate born = adult.dateOfBirth();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(adult.givenNames());
    values.add(adult.familyName());
    values.add(adult.otherNames());
    values.add(born == null ? null : born.year());
    values.add(born == null ? null : born.month());
    values.add(born == null ? null : born.day());
    values.add(adult.role());
    values.add(adult.setting());
    values.add(adult.employment());
    values.add(adult.workplace().sector());
    values.add(adult.workplace().kind());
    values.add(adult.workplace().urn());
    values.add(adult.background().otherWork());
    values.add(adult.background().ownChildren());
    values.add(adult.background().qualificationsBody());
    values.add(adult.background().workStatus());
    values.add(adult.ownRole().isEmpty() ? null : adult.ownRole());
    return values;
  }

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
        Objects.requireNonNullElse(row.textOrNull("adult_own_role"), ""),
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
