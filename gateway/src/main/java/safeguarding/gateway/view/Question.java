package safeguarding.gateway.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks, which is one field of a request.
 *
 * @param path of the field, with the names of the contract: {@code children[0].date_of_birth}
 * @param label what is asked
 * @param hint null where the label is enough
 * @param choices to choose from; empty where something is written
 * @param missing what to do when nothing is answered; null where nothing need be
 * @param plain whether the label stands as text instead of as a small heading
 */
public record Question(
    String path,
    String label,
    @Nullable String hint,
    Kind kind,
    List<Choice> choices,
    @Nullable String missing,
    boolean plain) {

  /** How the answer is given. */
  public enum Kind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** A whole number. */
    NUMBER,
    /** A day as people write it. */
    DAY,
    /** A day, and the time of day beside it. */
    MOMENT,
    /** One of few, as radios. */
    CHOICE,
    /** Any of some, as checkboxes. */
    CHOICES,
    /** One of many, as a list that opens. */
    SELECT,
    /** Yes or no. */
    YES_NO,
    /** A file. */
    FILE,
    /** Nothing is asked: what the page knows goes back with the answers. */
    HIDDEN
  }

  private static final List<Choice> YES_OR_NO =
      List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

  public Question {
    choices = List.copyOf(choices);
  }

  /** One line of text. */
  public static Question text(String path, String label) {
    return of(path, label, Kind.TEXT, List.of());
  }

  /** Several lines of text. */
  public static Question longText(String path, String label) {
    return of(path, label, Kind.LONG_TEXT, List.of());
  }

  /** A whole number. */
  public static Question number(String path, String label) {
    return of(path, label, Kind.NUMBER, List.of());
  }

  /** A day. */
  public static Question day(String path, String label) {
    return of(path, label, Kind.DAY, List.of()).hint("Like 3/6/19, 3 jun 2019 or today");
  }

  /** A day and a time of day. */
  public static Question moment(String path, String label) {
    return of(path, label, Kind.MOMENT, List.of()).hint("Like 3/6/19 or today");
  }

  /** One of few. */
  public static Question choice(String path, String label, List<Choice> choices) {
    return of(path, label, Kind.CHOICE, choices);
  }

  /** Any of some. */
  public static Question choices(String path, String label, List<Choice> choices) {
    return of(path, label, Kind.CHOICES, choices);
  }

  /** One of many. */
  public static Question select(String path, String label, List<Choice> choices) {
    return of(path, label, Kind.SELECT, choices);
  }

  /** Yes or no. */
  public static Question yesNo(String path, String label) {
    return of(path, label, Kind.YES_NO, YES_OR_NO);
  }

  /** A file, which stands last: what is typed arrives before it. */
  public static Question file(String path, String label) {
    return of(path, label, Kind.FILE, List.of());
  }

  /** What goes back as it came. */
  public static Question hidden(String path) {
    return of(path, "", Kind.HIDDEN, List.of());
  }

  private static Question of(String path, String label, Kind kind, List<Choice> choices) {
    return new Question(path, label, null, kind, choices, null, false);
  }

  /** The same question with a hint. */
  public Question hint(String words) {
    return new Question(path, label, words, kind, choices, missing, plain);
  }

  /** The same question, which must be answered. */
  public Question required(String whatToDo) {
    return new Question(path, label, hint, kind, choices, whatToDo, plain);
  }

  /** The same question among several that belong together. */
  public Question small() {
    return new Question(path, label, hint, kind, choices, missing, true);
  }

  /** The name of the field in the page: {@code children-0-date-of-birth}. */
  public String name() {
    return nameOf(path);
  }

  /** The name of the field that holds the time of day. */
  public String timeName() {
    return name() + "-time";
  }

  /** The name, in a page, of the field at a path of the contract. */
  public static String nameOf(String path) {
    return path.replaceAll("[\\[\\]._]+", "-").toLowerCase(Locale.ROOT);
  }
}
