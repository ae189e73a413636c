package safeguarding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The architecture as rules over compiled classes. A module keeps to them with a test of one line:
 *
 * <pre>{@code
 * @Test
 * void keeps_to_the_architecture() {
 *   SuiteRules.check("safeguarding.lado");
 * }
 * }</pre>
 */
public final class SuiteRules {

  /** Written by annotation processors: {@code $X$Definition}, {@code X$Intercepted}. */
  private static final Pattern GENERATED =
      Pattern.compile(".*/(\\$[^/]*|[^/]*\\$(Intercepted|AopProxy)[^/]*)\\.class$");

  /** No class is called common, util, shared, helper, manager, impl or misc, nor its package. */
  public static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      classes()
          .should(Conditions.haveANameThatSaysWhatTheyAre())
          .as("no class or package is called common, util, shared, helper, manager, impl or misc");

  /** Policies, records, enums and sealed types of a service know no framework. */
  public static final ArchRule DOMAIN_IS_FREE_OF_FRAMEWORKS =
      noClasses()
          .that(Code.domain())
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "io.micronaut..",
                  "io.grpc..",
                  "com.google..",
                  "safeguarding.contracts..",
                  "java.sql..",
                  "javax.sql..",
                  "jakarta..",
                  "org.slf4j.."))
          .allowEmptyShould(true)
          .as("policies, records, enums and sealed types of a service are free of frameworks");

  /**
   * Protobuf ends at the edge: in a service only {@code …Grpc} classes see it, in the gateway all
   * but stores and policies, of the libs only grpc-edge, caller-security and service-testing.
   */
  public static final ArchRule ONLY_GRPC_CLASSES_SEE_PROTOBUF =
      noClasses()
          .that(
              not(
                  or(
                      Code.named("Grpc"),
                      Code.in("contracts", "grpcedge", "security", "servicetesting", "benchmarks"),
                      Code.in("gateway").and(not(Code.named("Store", "Policy"))))))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "safeguarding.contracts..", "com.google.protobuf..", "com.google.type.."))
          .allowEmptyShould(true)
          .as("only …Grpc classes see protobuf");

  /** A row is read and written in the feature's store and nowhere else in a service. */
  public static final ArchRule ONLY_STORES_READ_ROWS =
      noClasses()
          .that(Code.inADomainService().and(not(Code.named("Store"))))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "safeguarding.tenancy..")
                  .and(
                      describe(
                          "rows and statements",
                          type ->
                              type.getSimpleName().contains("Statement")
                                  || type.getSimpleName().equals("Row")
                                  || type.getSimpleName().equals("ResultSet"))))
          .allowEmptyShould(true)
          .as("only …Store classes read and write rows");

  /** A feature's SQL is its own. */
  public static final ArchRule STORES_ARE_PACKAGE_PRIVATE =
      classes()
          .that(
              Code.inADomainService()
                  .and(describe("stores", type -> type.getSimpleName().endsWith("Store"))))
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  /** The programs know each other only through contracts. */
  public static final ArchRule PROGRAMS_DO_NOT_DEPEND_ON_EACH_OTHER =
      classes()
          .should(Conditions.notDependOnAnotherProgram())
          .as("programs know each other only through contracts, and libs know no program");

  /** What signs tokens and starts databases on a laptop, or for a test, is not what ships. */
  public static final ArchRule NOTHING_THAT_SHIPS_DEPENDS_ON_LOCAL =
      noClasses()
          .that(not(Code.in("local", "servicetesting", "benchmarks")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("safeguarding.local..", "safeguarding.servicetesting.."))
          .allowEmptyShould(true)
          .as("nothing that ships depends on local or on what services are tested with");

  /** {@code local} starts programs as processes and knows none of their classes or contracts. */
  public static final ArchRule LOCAL_KNOWS_NO_CONTRACT =
      noClasses()
          .that(Code.in("local"))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "safeguarding.contracts..", "safeguarding.audit..", "safeguarding.grpcedge.."))
          .allowEmptyShould(true)
          .as("local knows no contract");

  /** Nothing but the local OpenID provider can sign a token. */
  public static final ArchRule NOTHING_THAT_SHIPS_SIGNS_TOKENS =
      noClasses()
          .that(not(Code.in("local", "benchmarks")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("com.nimbusds.jose..")
                  .and(describe("sign", type -> type.getSimpleName().endsWith("Signer"))))
          .allowEmptyShould(true)
          .as("nothing that ships can sign a token");

  /** The calendar is arithmetic: it can be lifted out as it is. */
  public static final ArchRule CALENDAR_NEEDS_ONLY_JAVA =
      needsOnlyJava("calendar").as("the statutory calendar imports java.* only");

  /** What a rule says can be understood, and lifted out, without anything else of the suite. */
  public static final ArchRule RULINGS_NEED_ONLY_JAVA =
      needsOnlyJava("rulings").as("rulings import java.* only");

  /** Time comes from an injected clock, so that a test can set the day. */
  public static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .that(not(Code.in("benchmarks")))
          .should()
          .callCodeUnitWhere(describe("reads the time without a Clock", Code::readsTimeBare))
          .allowEmptyShould(true)
          .as("time comes from an injected Clock");

  /** The system's clock is taken once, in the wiring. */
  public static final ArchRule SYSTEM_CLOCK_ONLY_IN_WIRING =
      noClasses()
          .that(not(or(Code.in("local", "benchmarks"), Code.wiring())))
          .should()
          .callCodeUnitWhere(
              describe(
                  "takes the system's clock",
                  call ->
                      call.getTargetOwner().getName().equals("java.time.Clock")
                          && call.getTarget().getName().startsWith("system")))
          .allowEmptyShould(true)
          .as("the system's clock is taken in a @Factory");

  /** A service speaks through its log. */
  public static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .that(not(Code.in("local", "benchmarks")))
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true)
          .as("what ships prints nothing: it logs");

  /** One way to log: slf4j. */
  public static final ArchRule NO_JAVA_UTIL_LOGGING =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.util.logging.."))
          .as("no java.util.logging");

  /** Virtual threads and plain blocking code, but where Micronaut's own method has the type. */
  public static final ArchRule NO_REACTIVE_TYPES =
      noClasses()
          .that(describe("have a choice", type -> !Code.reactiveByContract(type)))
          .should()
          .dependOnClassesThat(describe("are reactive", Code::isReactive))
          .allowEmptyShould(true)
          .as("no reactive types");

  /** Features of a program stand in an order. */
  public static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices()
          .matching("safeguarding.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .as("features do not depend on each other in a circle");

  private static final List<ArchRule> ALL =
      List.of(
          NAMES_SAY_WHAT_A_THING_IS,
          DOMAIN_IS_FREE_OF_FRAMEWORKS,
          ONLY_GRPC_CLASSES_SEE_PROTOBUF,
          ONLY_STORES_READ_ROWS,
          STORES_ARE_PACKAGE_PRIVATE,
          PROGRAMS_DO_NOT_DEPEND_ON_EACH_OTHER,
          NOTHING_THAT_SHIPS_DEPENDS_ON_LOCAL,
          LOCAL_KNOWS_NO_CONTRACT,
          NOTHING_THAT_SHIPS_SIGNS_TOKENS,
          CALENDAR_NEEDS_ONLY_JAVA,
          RULINGS_NEED_ONLY_JAVA,
          TIME_COMES_FROM_A_CLOCK,
          SYSTEM_CLOCK_ONLY_IN_WIRING,
          NOTHING_IS_PRINTED,
          NO_JAVA_UTIL_LOGGING,
          NO_REACTIVE_TYPES,
          FEATURES_HAVE_NO_CYCLES);

  private SuiteRules() {}

  /** Every rule, in the order in which findings are reported. */
  public static List<ArchRule> all() {
    return ALL;
  }

  /**
   * Checks the production classes of these packages, and of those below, against every rule.
   *
   * @param packages such as {@code safeguarding.lado}
   * @throws AssertionError with all findings, or when there is no class to check
   */
  public static void check(String... packages) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.matches(GENERATED))
            .importPackages(packages);
    if (classes.stream().noneMatch(alwaysTrue())) {
      throw new AssertionError("No class in " + String.join(", ", packages));
    }
    check(classes);
  }

  static void check(JavaClasses classes) {
    List<String> findings = new ArrayList<>();
    for (ArchRule rule : ALL) {
      var result = rule.evaluate(classes);
      if (result.hasViolation()) {
        findings.add(result.getFailureReport().toString());
      }
    }
    if (!findings.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), findings));
    }
  }

  private static ArchRule needsOnlyJava(String part) {
    return classes()
        .that(Code.in(part))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", "safeguarding." + part + ".."))
        .allowEmptyShould(true);
  }
}
