package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/** The page of patterns. */
@Hidden
@Controller
final class PatternController {
  static final String PATH = "/patterns";

  private final Frames frames;
  private final Pages pages;
  private final PatternsGrpc patterns;

  PatternController(Frames frames, Pages pages, PatternsGrpc patterns) {
    this.frames = frames;
    this.pages = pages;
    this.patterns = patterns;
  }

  @Get(PATH)
  HttpResponse<byte[]> open(SignedIn who) {
    Frame frame =
        frames
            .of(who, "Patterns", CaseForms.PART)
            .titled("Patterns", new Frame.Crumb("Allegations", CaseForms.PART));
    return pages.show("patterns", patterns.page(who, frame));
  }
}
