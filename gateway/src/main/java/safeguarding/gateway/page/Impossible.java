package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.GonePage;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.view.Question;
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

  /**
   * The page in place of a form that was sent about something that is gone, with what was typed.
   *
   * @param why a sentence
   * @param way here; its last step is the record
   * @param typed what was sent
   */
  HttpResponse<byte[]> gone(
      SignedIn who, Asking asking, String why, List<Frame.Crumb> way, Form typed) {
    Frame.Crumb record = way.getLast();
    String title = asking.title();
    GonePage page =
        new GonePage(
            frames.of(who, title, asking.part()).titled(title, way.toArray(Frame.Crumb[]::new)),
            why,
            answers(asking, typed),
            new Link("Back to " + record.text(), record.link()));
    return pages.show("gone", page).status(HttpStatus.CONFLICT);
  }

  private static List<Fact> answers(Asking asking, Form typed) {
    return asking.questions().stream()
        .filter(question -> question.kind() != Question.Kind.HIDDEN)
        .map(question -> new Fact(question.label(), answer(question, typed)))
        .filter(answer -> !answer.value().isEmpty())
        .toList();
  }

  private static String answer(Question question, Form typed) {
    String written = typed.value(question.name());
    return question.choices().isEmpty()
        ? (written + " " + typed.value(question.timeName())).strip()
        : typed.chosen(question.name()).stream()
            .map(chosen -> Choices.label(question.choices(), chosen))
            .collect(Collectors.joining(", "));
  }

  /** The page in place of a form. */
  HttpResponse<byte[]> say(SignedIn who, Asking asking, String why) {
    return say(who, asking.title(), asking.part(), why, asking.way());
  }
}
