package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record: an allegation, a family group, a child.
 *
 * @param identity the person or people, and key dates
 * @param heading what it is about
 * @param unavailable what cannot be shown now, one sentence each
 * @param next what the record needs from this reader; null where nothing
 * @param others what else the reader may do with it
 * @param clocks those that run first
 * @param parts of the record, each with its place in the sub-navigation
 * @param timeline newest first
 */
public record RecordPage(
    Frame frame,
    String reference,
    List<Fact> identity,
    List<Tag> tags,
    String heading,
    List<String> unavailable,
    @Nullable NextAction next,
    List<Link> others,
    List<Clock> clocks,
    List<Part> parts,
    List<Event> timeline) {

  /** The one green button. */
  public record NextAction(String why, String button, String link) {}

  /**
   * A part of a record.
   *
   * @param id of its place on the page, lower case: {@code conferences}
   * @param empty what would stand here, shown where there is no section
   */
  public record Part(String id, String title, List<Section> sections, String empty) {
    /** A part that always has something in it. */
    public static Part of(String id, String title, List<Section> sections) {
      return new Part(id, title, sections, "");
    }
  }

  /**
   * Facts, or a table, under a heading.
   *
   * @param title empty where the part's own title is enough
   * @param tags words that stand out beside the title
   * @param table null where there are only facts
   * @param links what the reader may do with this section
   * @param change where the facts are changed; null where the reader may not, or nobody
   */
  public record Section(
      String title,
      List<Tag> tags,
      List<Fact> facts,
      @Nullable Table table,
      List<Link> links,
      @Nullable String change) {

    /** Facts under a heading. */
    public static Section of(String title, List<Fact> facts) {
      return new Section(title, List.of(), facts, null, List.of(), null);
    }

    /** A table. */
    public static Section of(Table table) {
      return new Section("", List.of(), List.of(), table, List.of(), null);
    }

    /** The same section with tags beside its title. */
    public Section tags(List<Tag> words) {
      return new Section(title, words, facts, table, links, change);
    }

    /** The same section with a table below its facts. */
    public Section table(Table more) {
      return new Section(title, tags, facts, more, links, change);
    }

    /** The same section with what the reader may do with it. */
    public Section links(List<Link> actions) {
      return new Section(title, tags, facts, table, actions, change);
    }

    /** The same section, whose facts are changed there; null where they are not. */
    public Section change(@Nullable String address) {
      return new Section(title, tags, facts, table, links, address);
    }
  }

  /**
   * Something that happened.
   *
   * @param when it happened
   * @param recorded who recorded it, and when
   * @param text what is to be told of it; empty where the title is enough
   * @param more where all of it is; null where it is told here
   */
  public record Event(
      String title, String when, String recorded, String text, @Nullable Link more) {
    /** Something that is told here. */
    public Event(String title, String when, String recorded, String text) {
      this(title, when, recorded, text, null);
    }

    /** The same, with where all of it is; null where it is told here. */
    public Event leading(@Nullable Link elsewhere) {
      return new Event(title, when, recorded, text, elsewhere);
    }
  }
}
