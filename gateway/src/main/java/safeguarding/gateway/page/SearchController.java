package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Search for allegations. What is looked for is a person more often than not, so the address of an
 * answer holds it sealed: it can be gone back to and reloaded, and says nothing to anybody else.
 */
@Hidden
@Controller("/allegations/search")
final class SearchController {
  static final String PATH = "/allegations/search";
  private static final String TEXT = "text";
  private static final int LONGEST = 200;

  private final Frames frames;
  private final Pages pages;
  private final SearchPageGrpc search;

  SearchController(Frames frames, Pages pages, SearchPageGrpc search) {
    this.frames = frames;
    this.pages = pages;
    this.search = search;
  }

  @Get
  HttpResponse<byte[]> open(
      SignedIn who,
      @QueryValue(defaultValue = "") String asked,
      @QueryValue(defaultValue = "") String pageToken) {
    Frame frame = frame(who);
    if (asked.isEmpty()) {
      return pages.show("search", search.empty(frame, Form.of(Map.of())));
    }
    Optional<String> text = who.browser().sealing().open(asked);
    return text.isPresent()
        ? pages.show("search", search.page(who, frame, text.get(), asked, pageToken))
        : pages.showAgain(
            "search",
            search.empty(
                frame,
                new Form(
                    Map.of(),
                    Map.of(TEXT, "This search was of an earlier session. Search again"))));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> ask(SignedIn who, @Body Map<String, Object> body) {
    Frame frame = frame(who);
    String text = Form.of(FormBody.read(body)).value(TEXT).strip();
    if (text.isEmpty()) {
      return again(frame, text, "Enter a reference, a name or a word");
    }
    if (text.length() > LONGEST) {
      return again(frame, text, "Search for 200 characters or fewer");
    }
    return Pages.go(new Query().with("asked", who.browser().sealing().seal(text)).after(PATH));
  }

  private HttpResponse<byte[]> again(Frame frame, String text, String wrong) {
    return pages.showAgain(
        "search", search.empty(frame, new Form(Map.of(TEXT, text), Map.of(TEXT, wrong))));
  }

  private Frame frame(SignedIn who) {
    if (!who.may(SearchServiceGrpc.getSearchAllegationsMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return frames
        .of(who, "Search allegations", AllegationListController.PATH)
        .titled(
            "Search allegations", new Frame.Crumb("Allegations", AllegationListController.PATH));
  }
}
