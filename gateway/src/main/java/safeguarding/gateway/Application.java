package safeguarding.gateway;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** Starts the gateway; it needs nobody else to be up. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Safeguarding Suite: the API",
            version = "1",
            description =
                "Child protection, children looked after, allegations, what is due, figures and the journal of one"
                    + " local authority. Bring a bearer token; the authority in the address is the token's own."
                    + " Absent, null and an empty text are the same: not known. Every error is"
                    + " application/problem+json with a stable code and, where there is one, the field at fault. A"
                    + " change sends Idempotency-Key (a UUID of your own) and, where it builds on what you read,"
                    + " If-Match with the ETag."),
    security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
    name = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public final class Application {
  private Application() {}

  /** Configuration comes from environment variables: see the module's README. */
  public static void main(String[] arguments) {
    Micronaut.build(arguments).mainClass(Application.class).banner(false).start();
  }
}
