package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.openapi.ApiDescription;
import safeguarding.gateway.view.ApiPage;
import safeguarding.gateway.visitor.OpenToAll;
import safeguarding.gateway.visitor.SignedIn;

/** The description of the API as a page, for everybody. */
@Hidden
@Controller("/api")
final class ApiController {
  private final Frames frames;
  private final Pages pages;
  private final ApiDescription description;

  ApiController(Frames frames, Pages pages, ApiDescription description) {
    this.frames = frames;
    this.pages = pages;
    this.description = description;
  }

  @Get
  @OpenToAll
  HttpResponse<byte[]> open(@Nullable SignedIn who) {
    return pages.show(
        "api",
        new ApiPage(
            frames.of(who, description.title(), "/api"),
            description.title(),
            description.description(),
            description.groups(),
            description.shapes()));
  }
}
