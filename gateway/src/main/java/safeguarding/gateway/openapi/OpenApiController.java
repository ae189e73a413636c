package safeguarding.gateway.openapi;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import safeguarding.gateway.door.OpenToAll;

/** The description of the API: the file for programs, a page for people. */
@Hidden
@Controller
class OpenApiController {
  private final ApiDescription description = ApiDescription.read();
  private final byte[] page = ApiPage.of(description).getBytes(StandardCharsets.UTF_8);

  @Get("/openapi.yml")
  @Produces("application/yaml")
  @OpenToAll
  HttpResponse<byte[]> file() {
    return HttpResponse.ok(description.bytes());
  }

  @Get("/api")
  @Produces("text/html;charset=utf-8")
  @OpenToAll
  HttpResponse<byte[]> page() {
    return HttpResponse.ok(page);
  }
}
