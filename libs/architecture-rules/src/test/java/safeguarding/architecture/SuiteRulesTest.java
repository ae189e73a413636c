package safeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteRulesTest {

  /** A rule, the package of the fixture that breaks it, and what the finding must name. */
  static Stream<Arguments> rulesAndWhatBreaksThem() {
    return Stream.of(
        arguments(SuiteRules.NAMES_SAY_WHAT_A_THING_IS, "lado.broken", "AllegationHelper"),
        arguments(SuiteRules.DOMAIN_IS_FREE_OF_FRAMEWORKS, "lado.broken", "ThresholdPolicy"),
        arguments(SuiteRules.ONLY_GRPC_CLASSES_SEE_PROTOBUF, "lado.broken", "Allegations"),
        arguments(SuiteRules.ONLY_STORES_READ_ROWS, "lado.broken", "PreparedStatement"),
        arguments(SuiteRules.ONLY_STORES_READ_ROWS, "lado.broken", "tenancy.Statements"),
        arguments(SuiteRules.STORES_ARE_PACKAGE_PRIVATE, "lado.broken", "AllegationStore"),
        arguments(SuiteRules.PROGRAMS_DO_NOT_DEPEND_ON_EACH_OTHER, "clareview.review", "Reviews"),
        arguments(SuiteRules.NOTHING_THAT_SHIPS_DEPENDS_ON_LOCAL, "gateway.broken", "SignIn"),
        arguments(SuiteRules.LOCAL_KNOWS_NO_CONTRACT, "local.broken", "SampleLoad"),
        arguments(SuiteRules.NOTHING_THAT_SHIPS_SIGNS_TOKENS, "gateway.broken", "TokenForge"),
        arguments(SuiteRules.CALENDAR_NEEDS_ONLY_JAVA, "calendar.broken", "HolidayStore"),
        arguments(SuiteRules.RULINGS_NEED_ONLY_JAVA, "rulings.broken", "RulingLog"),
        arguments(SuiteRules.TIME_COMES_FROM_A_CLOCK, "lado.broken", "Today"),
        arguments(SuiteRules.SYSTEM_CLOCK_ONLY_IN_WIRING, "lado.broken", "systemUTC"),
        arguments(SuiteRules.NOTHING_IS_PRINTED, "lado.broken", "Shouting"),
        arguments(SuiteRules.NO_JAVA_UTIL_LOGGING, "lado.broken", "Logger"),
        arguments(SuiteRules.NO_REACTIVE_TYPES, "gateway.broken", "Figures"),
        arguments(SuiteRules.FEATURES_HAVE_NO_CYCLES, "lado", "Cycle detected"));
  }

  @ParameterizedTest
  @MethodSource("rulesAndWhatBreaksThem")
  void each_rule_fails_on_what_breaks_it(ArchRule rule, String where, String named) {
    var result = rule.evaluate(classesOf(where));

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().toString()).contains(named);
  }

  @Test
  void every_rule_has_a_fixture_that_breaks_it() {
    Set<Object> broken =
        rulesAndWhatBreaksThem().map(row -> row.get()[0]).collect(Collectors.toSet());

    assertThat(broken).containsExactlyInAnyOrderElementsOf(List.copyOf(SuiteRules.all()));
  }

  @Test
  void a_well_made_feature_passes_every_rule() {
    SuiteRules.check(classesOf("lado.wellmade"));
  }

  @Test
  void a_check_names_every_rule_that_is_broken() {
    assertThatThrownBy(() -> SuiteRules.check(classesOf("lado.broken")))
        .hasMessageContaining("AllegationHelper")
        .hasMessageContaining("time comes from an injected Clock");
  }

  @Test
  void a_check_of_nothing_fails() {
    assertThatThrownBy(() -> SuiteRules.check("safeguarding.nothing.here"))
        .hasMessage("No class in safeguarding.nothing.here");
  }

  @Test
  void the_rules_keep_the_architecture_themselves() {
    SuiteRules.check("safeguarding.architecture");
  }

  private static JavaClasses classesOf(String name) {
    return new ClassFileImporter().importPackages("safeguarding." + name);
  }
}
