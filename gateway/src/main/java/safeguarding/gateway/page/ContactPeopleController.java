package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Map;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Who on record may be the adult of a contact, while somebody types: a piece of the page for its
 * script. Sent as a form, so that no name stands in an address. Nothing is saved.
 */
@Hidden
@Controller("/allegations/log/{draft}/people")
final class ContactPeopleController {
  private final Pages pages;
  private final PeopleOnRecord people;
  private final Clock clock;

  ContactPeopleController(Pages pages, PeopleOnRecord people, Clock clock) {
    this.pages = pages;
    this.people = people;
    this.clock = clock;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> look(
      SignedIn who, @PathVariable("draft") String draftId, @Body Map<String, Object> body) {
    if (!who.may(AdultServiceGrpc.getMatchAdultsMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    var _ = Ids.uuid(draftId);
    Form form = Form.of(FormBody.read(body));
    return pages.show("people-offered", people.offered(who, form, LondonTime.today(clock)));
  }
}
