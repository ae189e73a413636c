package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.visitor.OpenToAll;
import safeguarding.gateway.visitor.SignedIn;

/** The pages of the footer, for everybody. */
@Hidden
@OpenToAll
@Controller("/about")
final class AboutController {
  private final Frames frames;
  private final Pages pages;

  AboutController(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  @Get("/accessibility")
  HttpResponse<byte[]> accessibility(@Nullable SignedIn who) {
    return pages.show("about/accessibility", frames.of(who, "Accessibility statement", "/about"));
  }

  @Get("/privacy")
  HttpResponse<byte[]> privacy(@Nullable SignedIn who) {
    return pages.show("about/privacy", frames.of(who, "Privacy", "/about"));
  }

  @Get("/logging")
  HttpResponse<byte[]> logging(@Nullable SignedIn who) {
    return pages.show("about/logging", frames.of(who, "What is logged", "/about"));
  }
}
