package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One allegation.
 *
 * @param heading what it is about without a name: 'Physical, residential care (children)'
 * @param next what the record needs from this reader; null where nothing
 */
public record AllegationPage(
    Frame frame,
    String reference,
    String adult,
    List<Fact> identity,
    List<Tag> tags,
    String heading,
    @Nullable NextAction next,
    List<Clock> clocks,
    List<Section> sections,
    List<Event> timeline,
    List<Section> people) {

  /** A word that stands out. */
  public record Tag(String text, String style) {}

  /** The one green button. */
  public record NextAction(String why, String button, String link) {}

  /** A summary list under a heading. */
  public record Section(String title, List<Fact> facts) {}

  /** Something that happened. */
  public record Event(String title, String when, String recorded, String text) {}
}
