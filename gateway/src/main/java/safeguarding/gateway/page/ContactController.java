package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.CheckContactPage;
import safeguarding.gateway.view.ContactFormPage;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.KnownPeople;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Logging a contact: three quick pages, check your answers, done. Everything typed is saved as a
 * draft under the id in the address, so that going back, reloading and coming back tomorrow all
 * work.
 */
@Hidden
@Controller("/allegations/log")
final class ContactController {
  private static final Frame.Crumb ALLEGATIONS = new Frame.Crumb("Allegations", "/allegations");
  private static final String LOOK = "look";
  private static final String TOO_LONG =
      "This is longer than a draft may be, and is not saved yet. Shorten the longest answer, then"
          + " save again";

  private final Frames frames;
  private final Pages pages;
  private final ContactGrpc contacts;
  private final PeopleOnRecord people;
  private final OwnRolesGrpc roles;
  private final Clock clock;

  ContactController(
      Frames frames,
      Pages pages,
      ContactGrpc contacts,
      PeopleOnRecord people,
      OwnRolesGrpc roles,
      Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.contacts = contacts;
    this.people = people;
    this.roles = roles;
    this.clock = clock;
  }

  /** A draft of one's own address, which is kept from the first page that is sent. */
  @Get
  HttpResponse<byte[]> begin(SignedIn who) {
    requireLogging(who);
    return Pages.go(address(UUID.randomUUID(), ContactStep.CALL.path()));
  }

  /** To whom may log nothing there is no form; the service decides again when it is asked. */
  private static void requireLogging(SignedIn who) {
    if (!who.may(AllegationServiceGrpc.getLogContactMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  /**
   * What is nearly always so: it reached us just now, who writes took it, nothing is historical.
   */
  private ContactGrpc.Draft fresh(SignedIn who) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("taken-by", who.caller().name());
    fields.put("received-on", Moments.day(today()));
    fields.put("received-time", Moments.time(clock.instant().truncatedTo(ChronoUnit.MINUTES)));
    fields.put("historical", "no");
    return new ContactGrpc.Draft(fields, "");
  }

  @Get("/{draft}/{step:call|adult|children}")
  HttpResponse<byte[]> open(
      SignedIn who,
      @PathVariable("draft") String draftId,
      @PathVariable String step,
      @Nullable @QueryValue String checking) {
    requireLogging(who);
    UUID draft = Ids.uuid(draftId);
    ContactGrpc.Draft kept = contacts.find(who, draft).orElseGet(() -> fresh(who));
    String saved = kept.saved().isEmpty() ? "" : "Saved at " + kept.saved();
    return pages.show(
        "contact-form",
        page(who, draft, step(step), Form.of(kept.fields()), checking != null, saved));
  }

  @Post("/{draft}/{step:call|adult|children}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> save(
      SignedIn who,
      @PathVariable("draft") String draftId,
      @PathVariable String step,
      @Body Map<String, Object> body) {
    requireLogging(who);
    UUID draft = Ids.uuid(draftId);
    ContactStep here = step(step);
    Map<String, String> sent = new LinkedHashMap<>(FormBody.read(body));
    String action = orEmpty(sent.remove("action"));
    boolean checking = sent.remove("checking") != null;
    Map<String, String> all =
        merged(contacts.find(who, draft).orElseGet(() -> fresh(who)).fields(), sent, here);
    if (ContactForm.changesChildren(action)) {
      return changeChildren(who, draft, all, action, checking);
    }
    if (action.equals(LOOK) || PersonChoice.isOne(action)) {
      return look(who, draft, PersonChoice.changed(all, action), checking);
    }
    Form form = ContactForm.checked(Form.of(all), here, today());
    if (!contacts.save(who, draft, form.values())) {
      return tooLong(who, draft, here, form, checking);
    }
    if (action.equals("later")) {
      return Pages.go(address(draft, "saved"));
    }
    if (form.wrong()) {
      return pages.showAgain(
          "contact-form", page(who, draft, here, form, checking, "Saved as it stands"));
    }
    return Pages.go(address(draft, checking ? "check" : here.next()));
  }

  /** Says how to come back. */
  @Get("/{draft}/saved")
  HttpResponse<byte[]> saved(SignedIn who, @PathVariable("draft") String draftId) {
    UUID draft = Ids.uuid(draftId);
    ContactGrpc.Draft kept = contacts.draft(who, draft);
    Frame frame = frames.of(who, "Saved", "/allegations").titled("Saved", ALLEGATIONS);
    return pages.show(
        "plain",
        new PlainPage(
            frame,
            "Saved at " + kept.saved(),
            List.of(
                "Your answers are kept, and nothing is logged yet. Only you can open them.",
                "You find them again at the top of My work and of Allegations, for 31 days."),
            null,
            "Go on with this contact",
            address(draft, ContactStep.CALL.path())));
  }

  @Get("/{draft}/check")
  HttpResponse<byte[]> check(SignedIn who, @PathVariable("draft") String draftId) {
    UUID draft = Ids.uuid(draftId);
    Form form = Form.of(contacts.draft(who, draft).fields());
    Form checked = ContactForm.checkedWhole(form, today());
    return checked.wrong()
        ? backToFirstError(who, draft, checked)
        : pages.show("contact-check", checkPage(who, draft, form));
  }

  @Post("/{draft}/check")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> log(
      SignedIn who, @PathVariable("draft") String draftId, @Body Map<String, Object> body) {
    requireLogging(who);
    UUID draft = Ids.uuid(draftId);
    Map<String, String> sent = new LinkedHashMap<>(FormBody.read(body));
    sent.remove("request_id");
    String action = orEmpty(sent.remove("action"));
    if (PersonChoice.isOne(action)) {
      contacts.save(who, draft, PersonChoice.changed(sent, action));
      return Pages.go(address(draft, "check#people"));
    }
    Form form = ContactForm.checkedWhole(Form.of(sent), today());
    if (form.wrong()) {
      return backToFirstError(who, draft, form);
    }
    return switch (contacts.log(who, draft, form, today())) {
      case ContactGrpc.Logging.Done(String allegationId) ->
          Pages.go("/allegations/" + allegationId + "/logged");
      case ContactGrpc.Logging.Refused(Map<String, String> errors) ->
          backToFirstError(who, draft, form.refused(errors));
    };
  }

  private HttpResponse<byte[]> changeChildren(
      SignedIn who, UUID draft, Map<String, String> all, String action, boolean checking) {
    Map<String, String> changed = ContactForm.withOtherChildren(all, action);
    if (!contacts.save(who, draft, changed)) {
      return tooLong(who, draft, ContactStep.CHILDREN, Form.of(changed), checking);
    }
    String checkingToo = checking ? "?checking=yes" : "";
    return Pages.go(address(draft, ContactStep.CHILDREN.path()) + checkingToo);
  }

  /** What is typed is saved as it stands: half a name is enough to look for somebody. */
  private HttpResponse<byte[]> look(
      SignedIn who, UUID draft, Map<String, String> all, boolean checking) {
    if (!contacts.save(who, draft, all)) {
      return tooLong(who, draft, ContactStep.ADULT, Form.of(all), checking);
    }
    return Pages.go(
        address(draft, ContactStep.ADULT.path()) + (checking ? "?checking=yes" : "") + "#people");
  }

  private HttpResponse<byte[]> tooLong(
      SignedIn who, UUID draft, ContactStep here, Form form, boolean checking) {
    Form refused = form.refused(Map.of("", TOO_LONG));
    return pages.showAgain("contact-form", page(who, draft, here, refused, checking, "Not saved"));
  }

  private HttpResponse<byte[]> backToFirstError(SignedIn who, UUID draft, Form form) {
    String first = form.errors().keySet().iterator().next();
    ContactStep step = ContactStep.holding(first);
    return pages.showAgain("contact-form", page(who, draft, step, form, true, ""));
  }

  /** Fields of this page that were not sent are empty now: a browser sends no unticked box. */
  private static Map<String, String> merged(
      Map<String, String> kept, Map<String, String> sent, ContactStep here) {
    Map<String, String> all = new LinkedHashMap<>(kept);
    all.keySet().removeIf(field -> ContactStep.holding(field) == here);
    all.putAll(sent);
    return all;
  }

  private ContactFormPage page(
      SignedIn who, UUID draft, ContactStep step, Form form, boolean checking, String saved) {
    Frame frame = frames.of(who, step.title(), "/allegations").titled(step.title(), ALLEGATIONS);
    return new ContactFormPage(
        frame,
        form,
        draft.toString(),
        step.number(),
        ContactForm.children(form),
        step == ContactStep.ADULT ? roles.offered(who, form.value("adult-role")) : List.of(),
        checking,
        saved,
        step == ContactStep.ADULT ? people.of(who, form, today()) : KnownPeople.NOT_ASKED);
  }

  private CheckContactPage checkPage(SignedIn who, UUID draft, Form form) {
    Frame frame =
        frames
            .of(who, "Check your answers", "/allegations")
            .titled("Check your answers", ALLEGATIONS);
    return new CheckContactPage(
        frame,
        form,
        draft.toString(),
        ContactGrpc.requestId(draft, form),
        ContactAnswers.groups(form, "/allegations/log/" + draft),
        people.of(who, form, today()));
  }

  private static ContactStep step(String path) {
    return ContactStep.of(path).orElseThrow(ProblemKind.NOT_FOUND::refusal);
  }

  private static String address(UUID draft, String page) {
    return "/allegations/log/" + draft + "/" + page;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
