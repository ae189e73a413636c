package safeguarding.gateway.openapi;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.OpenToAll;

/** The description of the API as a file for programs; people read the page at {@code /api}. */
@Hidden
@Controller
class OpenApiController {
  private final ApiDescription description;

  OpenApiController(ApiDescription description) {
    this.description = description;
  }

  @Get("/openapi.yml")
  @Produces("application/yaml")
  @OpenToAll
  HttpResponse<byte[]> file() {
    return HttpResponse.ok(description.file());
  }
}
