package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final String AUTHORITY = "/api/v1/authorities/{authority}";

  @Test
  void every_address_of_the_gateway_has_its_row_in_the_matrix() {
    Set<String> listed = new TreeSet<>(Routes.OPEN);
    listed.addAll(Routes.OWN);
    listed.addAll(Routes.pages().keySet());
    Routes.api().keySet().forEach(route -> listed.add(route.replaceFirst(" ", " " + AUTHORITY)));

    assertThat(addresses()).isEqualTo(listed);
  }

  private static Set<String> addresses() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("safeguarding.gateway");
    Set<String> found = new TreeSet<>();
    for (JavaClass controller : classes) {
      if (controller.isAnnotatedWith(Controller.class)) {
        String base = controller.getAnnotationOfType(Controller.class).value();
        for (JavaMethod method : controller.getMethods()) {
          if (method.isAnnotatedWith(Get.class)) {
            found.add("GET " + joined(base, method.getAnnotationOfType(Get.class).value()));
          }
          if (method.isAnnotatedWith(Post.class)) {
            found.add("POST " + joined(base, method.getAnnotationOfType(Post.class).value()));
          }
        }
      }
    }
    return found;
  }

  private static String joined(String base, String own) {
    if (own.equals("/")) {
      return base;
    }
    return base.equals("/") ? own : base + own;
  }
}
