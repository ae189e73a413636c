package safeguarding.gateway.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/**
 * What a form asks, and what stands around the questions.
 *
 * @param title a verb: 'Hold the conference'
 * @param part of the suite that it belongs to, as the navigation has it: {@code /conferences}
 * @param way here: the list and the record
 * @param caption reference of the record; empty where there is none yet
 * @param intro sentences below the heading
 * @param facts the record in a few lines
 * @param groups the questions
 * @param address where the answers are sent
 * @param back where 'Cancel' leads
 * @param button a verb
 * @param answers what is nearly always so, by path of its field
 * @param etag of the record that is changed; empty where nothing is
 * @param changes how the record stands now, for somebody who comes too late
 * @param several the groups that may be more or fewer; null where all are fixed
 */
record Asking(
    String title,
    String part,
    List<Frame.Crumb> way,
    String caption,
    List<String> intro,
    List<Fact> facts,
    List<QuestionGroup> groups,
    String address,
    String back,
    String button,
    Map<String, String> answers,
    String etag,
    List<String> changes,
    @Nullable Several several) {

  Asking {
    way = List.copyOf(way);
    intro = List.copyOf(intro);
    facts = List.copyOf(facts);
    groups = List.copyOf(groups);
    answers = new LinkedHashMap<>(answers);
    changes = List.copyOf(changes);
  }

  /**
   * Groups of which there may be more or fewer.
   *
   * @param list path of the list that they fill: {@code referral.children}
   * @param add the words of the button for one more
   * @param most how many there may be
   */
  record Several(String list, String add, int most) {}

  /** A form that makes something new. */
  static Asking of(String title, String part, String address, String back, String button) {
    return new Asking(
        title, part, List.of(), "", List.of(), List.of(), List.of(), address, back, button,
        Map.of(), "", List.of(), null);
  }

  /** The same form on a record. */
  Asking on(String reference, String recordEtag, Frame.Crumb... wayHere) {
    return new Asking(
        title,
        part,
        List.of(wayHere),
        reference,
        intro,
        facts,
        groups,
        address,
        back,
        button,
        answers,
        recordEtag,
        changes,
        several);
  }

  /** The same form, with sentences below its heading. */
  Asking saying(List<String> sentences) {
    return new Asking(
        title, part, way, caption, sentences, facts, groups, address, back, button, answers, etag,
        changes, several);
  }

  /** The same form, with the record in a few lines, and how it stands for who comes too late. */
  Asking showing(List<Fact> brief, List<String> now) {
    return new Asking(
        title, part, way, caption, intro, brief, groups, address, back, button, answers, etag, now,
        several);
  }

  /** The same form with these questions. */
  Asking asking(List<QuestionGroup> questions) {
    return new Asking(
        title, part, way, caption, intro, facts, questions, address, back, button, answers, etag,
        changes, several);
  }

  /** The same form with these questions. */
  Asking asking(QuestionGroup... questions) {
    return asking(List.of(questions));
  }

  /** The same form, with an answer that is nearly always right. */
  Asking answered(String path, String answer) {
    Map<String, String> more = new LinkedHashMap<>(answers);
    more.put(path, answer);
    return new Asking(
        title, part, way, caption, intro, facts, groups, address, back, button, more, etag, changes,
        several);
  }

  /** The same form, whose groups may be more or fewer. */
  Asking several(Several which) {
    return new Asking(
        title, part, way, caption, intro, facts, groups, address, back, button, answers, etag,
        changes, which);
  }

  /** The same form with the groups that are asked, or were sent with it. */
  Asking with(Form form) {
    return asking(groups.stream().filter(group -> group.asked() || group.sent(form)).toList());
  }

  /** All questions in the order of the form. */
  List<Question> questions() {
    return groups.stream().flatMap(group -> group.questions().stream()).toList();
  }
}
