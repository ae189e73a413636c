package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.PatternsPage;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.visitor.SignedIn;

/** The page of patterns. */
@Hidden
@Controller
final class PatternController {
  static final String PATH = "/patterns";

  /** From here on the service answers. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);

  private final Frames frames;
  private final Pages pages;
  private final PatternsGrpc patterns;
  private final Clock clock;

  PatternController(Frames frames, Pages pages, PatternsGrpc patterns, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.patterns = patterns;
    this.clock = clock;
  }

  @Get(PATH)
  HttpResponse<byte[]> open(SignedIn who, @QueryValue(defaultValue = "") String to) {
    Frame frame =
        frames
            .of(who, "Patterns", CaseForms.PART)
            .titled("Patterns", new Frame.Crumb("Allegations", CaseForms.PART));
    Map<String, String> errors = new HashMap<>();
    LocalDate last = LondonTime.today(clock);
    switch (WrittenDate.read(to, last)) {
      case WrittenDate.Day(LocalDate day) when day.isBefore(FIRST_DAY) ->
          errors.put("to", "Last day must be 1 January 1995 or later");
      case WrittenDate.Day(LocalDate day) -> last = day;
      case WrittenDate.Unreadable(String why) -> errors.put("to", "Last day " + why);
      case WrittenDate.Empty() -> {}
    }
    Form form = new Form(Map.of("to", to), errors);
    PatternsPage page = patterns.page(who, frame, form, last);
    return form.wrong() ? pages.showAgain("patterns", page) : pages.show("patterns", page);
  }
}
