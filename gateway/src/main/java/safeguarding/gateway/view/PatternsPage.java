package safeguarding.gateway.view;

import java.util.List;
import safeguarding.gateway.view.RecordPage.Part;

/**
 * The patterns of a year: adults and settings with their contacts.
 *
 * @param intro what counts, in sentences
 * @param form which day the twelve months end with, as typed
 * @param namesShown whether adults are named, and not only by initials
 * @param address of this page
 */
public record PatternsPage(
    Frame frame,
    List<String> intro,
    List<Part> parts,
    Form form,
    boolean namesShown,
    String address) {
  public PatternsPage {
    intro = List.copyOf(intro);
    parts = List.copyOf(parts);
  }
}
