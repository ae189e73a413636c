package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.rulings.Violations;

/** What a contact must hold of the adult, field by field. */
final class AdultRules {
  static final int MOST_OTHER_NAMES = 20;

  /** Early years settings have EY, children's social care SC before six digits. */
  private static final Pattern URN = Pattern.compile("\\d{6,7}|(EY|SC)\\d{6}");

  private final Violations violations;

  private AdultRules(Violations violations) {
    this.violations = violations;
  }

  /** Notes what is wrong with the adult as told. */
  static void check(ToldAdult adult, LocalDate today, Violations violations) {
    AdultRules rules = new AdultRules(violations);
    rules.names(adult);
    rules.born(adult, today);
    rules.role(adult);
    rules.setting(adult);
    rules.background(adult.background());
  }

  private void names(ToldAdult adult) {
    violations.shortText("adult.given_names", adult.givenNames());
    violations.shortText("adult.family_name", adult.familyName());
    if (adult.otherNames().size() > MOST_OTHER_NAMES) {
      violations.invalid("adult.other_names", "Enter 20 other names or fewer");
    }
    for (int i = 0; i < adult.otherNames().size(); i++) {
      violations.shortText("adult.other_names[" + i + "]", adult.otherNames().get(i));
    }
  }

  private void born(ToldAdult adult, LocalDate today) {
    @Nullable LocalDate earliest =
        adult.dateOfBirth() == null ? null : adult.dateOfBirth().earliest();
    ContactRules.notInFuture(
        "adult.date_of_birth", earliest, "The adult's date of birth", today, violations);
  }

  /** A role that the authority has added is a kind of 'other' (lado.md, 'What is recorded'). */
  private void role(ToldAdult adult) {
    violations.required("adult.role", adult.role(), "Choose the adult's role");
    if (!adult.ownRole().isEmpty() && adult.role() != AdultRole.OTHER) {
      violations.invalid("adult.role", "Choose one role: of the list, or one that was added to it");
    }
  }

  private void setting(ToldAdult adult) {
    if (!adult.isNamed() && adult.setting().isEmpty()) {
      violations.invalid("adult.setting", "Enter the setting when the adult's name is not known");
    }
    violations.shortText("adult.setting", adult.setting());
    String urn = adult.workplace().urn();
    if (!urn.isEmpty() && !URN.matcher(urn).matches()) {
      violations.invalid(
          "adult.setting_urn",
          "Enter Ofsted's number as six or seven digits, or EY or SC and six digits");
    }
  }

  private void background(Background background) {
    violations.longText("adult.other_work", background.otherWork());
    violations.longText("adult.own_children", background.ownChildren());
    violations.shortText("adult.qualifications_body", background.qualificationsBody());
  }
}
