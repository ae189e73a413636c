package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.GonePage;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.visitor.SignedIn;

/** Says why there is no form for a step: the record is past it. The way back is to the record. */
@Singleton
final class Impossible {
  private static final Set<String> OWN = Set.of("request_id", "etag", "action", "count");

  private final Frames frames;
  private final Pages pages;

  Impossible(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param title of the form
   * @param part of the suite, as the navigation has it
   * @param why a sentence
   * @param way here; its last step is the record
   */
  HttpResponse<byte[]> say(
      SignedIn who, String title, String part, String why, List<Frame.Crumb> way) {
    Frame.Crumb record = way.getLast();
    PlainPage page =
        new PlainPage(
            frames.of(who, title, part).titled(title, way.toArray(Frame.Crumb[]::new)),
            title,
            List.of(why),
            null,
            "Back to " + record.text(),
            record.link());
    return pages.show("plain", page).status(HttpStatus.CONFLICT);
  }

  /**
   * The page in place of a form that was sent about something that is gone, with what was typed.
   *
   * @param title of the form
   * @param part of the suite, as the navigation has it
   * @param why a sentence
   * @param way here; its last step is the record
   * @param typed what was sent
   */
  HttpResponse<byte[]> gone(
      SignedIn who, String title, String part, String why, List<Frame.Crumb> way, Form typed) {
    Frame.Crumb record = way.getLast();
    GonePage page =
        new GonePage(
            frames.of(who, title, part).titled(title, way.toArray(Frame.Crumb[]::new)),
            why,
            texts(typed),
            new Link("Back to " + record.text(), record.link()));
    return pages.show("gone", page).status(HttpStatus.CONFLICT);
  }

  /** What is longer than a yes or no, and not the form's own. */
  private static List<String> texts(Form typed) {
    return typed.values().entrySet().stream()
        .filter(
            field -> !OWN.contains(field.getKey()) && field.getValue().length() > "yes".length())
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The page in place of a form. */
  HttpResponse<byte[]> say(SignedIn who, Asking asking, String why) {
    return say(who, asking.title(), asking.part(), why, asking.way());
  }
}
