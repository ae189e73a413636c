package safeguarding.lado;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import safeguarding.architecture.SuiteRules;
import safeguarding.tenancy.AuthorityTransactions;

class ArchitectureTest {
  /**
   * What shows nobody: how common names are and whether to ask a LADO, keys, an emergency, counts,
   * who is shut out of the case about them.
   */
  private static final String SHOWS_NOBODY =
      "safeguarding\\.lado\\.(adultmatching\\.(AdultMatching|KeyUpkeep)|reader\\.(AdultSignsIn|EmergencyAccess)"
          + "|freedomofinformation\\.InformationAnswers|report\\.YearlyReports|retention\\.Retentions)";

  @Test
  void the_service_is_built_as_it_is_drawn() {
    SuiteRules.check("safeguarding.lado");
  }

  @Test
  void only_what_shows_nobody_sees_every_case() {
    noClasses()
        .that()
        .haveNameNotMatching(SHOWS_NOBODY)
        .should()
        .callMethod(AuthorityTransactions.class, "seeingAll", Supplier.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("safeguarding.lado"));
  }
}
