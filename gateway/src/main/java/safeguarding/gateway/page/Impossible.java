package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.visitor.SignedIn;

/** Says why there is no form for a step: the record is past it. The way back is to the record. */
@Singleton
final class Impossible {
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

  /** The page in place of a form. */
  HttpResponse<byte[]> say(SignedIn who, Asking asking, String why) {
    return say(who, asking.title(), asking.part(), why, asking.way());
  }
}
