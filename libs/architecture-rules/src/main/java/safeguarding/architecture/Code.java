package safeguarding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a class is, judged by its place, its name and its kind. */
final class Code {

  private static final Set<String> SERVICES = Set.of("lado", "clareview", "childprotection");
  private static final Set<String> MAPPING_SUFFIXES = Set.of("Store", "Grpc", "Row");

  private static final Set<String> CLOCKLESS_TYPES =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private Code() {}

  /** True below {@code safeguarding.<part>} for one of the parts. */
  static DescribedPredicate<JavaClass> in(String... parts) {
    Set<String> wanted = Set.of(parts);
    return describe(
        "in safeguarding." + String.join("|", wanted), type -> wanted.contains(part(type)));
  }

  static DescribedPredicate<JavaClass> inADomainService() {
    return describe("in a domain service", type -> SERVICES.contains(part(type)));
  }

  static DescribedPredicate<JavaClass> named(String... suffixes) {
    return describe(
        "named *" + String.join("|*", suffixes),
        type -> Arrays.stream(suffixes).anyMatch(outermost(type).getSimpleName()::endsWith));
  }

  static DescribedPredicate<JavaClass> wiring() {
    return describe(
        "wiring",
        type -> outermost(type).isAnnotatedWith("io.micronaut.context.annotation.Factory"));
  }

  /**
   * What says how the domain is and what may happen: policies, records, enums and sealed types. A
   * record inside a mapping class, a row or a configuration is not the domain.
   */
  static DescribedPredicate<JavaClass> domain() {
    return describe("domain", Code::isDomain);
  }

  /** True when Micronaut itself declares the reactive type in a method that the class overrides. */
  static boolean reactiveByContract(JavaClass type) {
    return type.getAllRawSuperclasses().stream().anyMatch(Code::frameworkContractWithReactiveType)
        || type.getAllRawInterfaces().stream().anyMatch(Code::frameworkContractWithReactiveType);
  }

  static boolean isReactive(JavaClass type) {
    String name = type.getName();
    return name.startsWith("reactor.")
        || name.startsWith("org.reactivestreams.")
        || name.startsWith("io.reactivex.")
        || name.startsWith("java.util.concurrent.Flow");
  }

  /** The second element of the package: {@code lado} for {@code safeguarding.lado.allegation}. */
  static String part(JavaClass type) {
    String[] elements = type.getPackageName().split("\\.", -1);
    return elements.length > 1 && elements[0].equals("safeguarding") ? elements[1] : "";
  }

  /** True for a call that takes the time from the machine and not from a {@code Clock}. */
  static boolean readsTimeBare(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
    boolean withoutClock =
        parameters.stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
    return (CLOCKLESS_TYPES.contains(owner) && method.equals("now") && withoutClock)
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
        || (owner.equals("java.util.Date") && method.equals("<init>") && parameters.isEmpty());
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Code::outermost).orElse(type);
  }

  private static boolean isDomain(JavaClass type) {
    boolean mapping =
        MAPPING_SUFFIXES.stream().anyMatch(outermost(type).getSimpleName()::endsWith)
            || MAPPING_SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith)
            || type.isAnnotatedWith("io.micronaut.context.annotation.ConfigurationProperties");
    boolean says =
        type.getSimpleName().endsWith("Policy")
            || type.isRecord()
            || type.isEnum()
            || isSealed(type);
    return inADomainService().test(type) && says && !mapping;
  }

  /** The importer does not read the mark 'sealed' from a class file; the loaded class has it. */
  private static boolean isSealed(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.ABSTRACT) && type.reflect().isSealed();
  }

  private static boolean frameworkContractWithReactiveType(JavaClass type) {
    return type.getPackageName().startsWith("io.micronaut")
        && type.getMethods().stream().anyMatch(Code::mentionsReactiveType);
  }

  private static boolean mentionsReactiveType(JavaCodeUnit method) {
    return isReactive(method.getRawReturnType())
        || method.getRawParameterTypes().stream().anyMatch(Code::isReactive);
  }
}
