package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import safeguarding.gateway.signin.Sessions;
import safeguarding.gateway.view.Navigation;
import safeguarding.gateway.visitor.SignedIn;

/** Where somebody begins, and whether lists show them full names. */
@Hidden
@Controller
final class HomeController {
  private final Sessions sessions;

  HomeController(Sessions sessions) {
    this.sessions = sessions;
  }

  @Get("/")
  HttpResponse<byte[]> home(SignedIn who) {
    return Pages.go(Navigation.home(Frames.roles(who)));
  }

  /** A page asks it while somebody writes: the session lasts, and what they wrote is not lost. */
  @Get("/session")
  HttpResponse<byte[]> session() {
    return HttpResponse.noContent();
  }

  @Post("/names")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> names(SignedIn who, @Body Map<String, Object> body) {
    Map<String, String> form = FormBody.read(body);
    sessions.showNames(who, "yes".equals(form.get("show")));
    String back = form.getOrDefault("back", "/work");
    boolean known =
        back.matches(
            "/(work|allegations|patterns|conferences|looked-after|practice-alerts)(\\?[A-Za-z0-9_=&%.~+-]*)?");
    return Pages.go(known ? back : "/work");
  }
}
