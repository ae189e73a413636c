package safeguarding.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What the rules ask of classes where ArchUnit has no words for it. */
final class Conditions {
  private static final Set<String> PROGRAMS =
      Set.of("lado", "clareview", "childprotection", "gateway");

  private Conditions() {}

  static ArchCondition<JavaClass> haveANameThatSaysWhatTheyAre() {
    return new ArchCondition<>("have a name that says what they are") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        ForbiddenNames.in(type.getName())
            .ifPresent(word ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, type.getName() + " is called '" + word + "'")));
      }
    };
  }

  static ArchCondition<JavaClass> notDependOnAnotherProgram() {
    return new ArchCondition<>("not depend on another program") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (Code.part(type).equals("benchmarks")) {
          return;
        }
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOfAnotherProgram(dependency, Code.part(type)))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static boolean isOfAnotherProgram(Dependency dependency, String own) {
    String part = Code.part(dependency.getTargetClass());
    return PROGRAMS.contains(part) && !part.equals(own);
  }
}
