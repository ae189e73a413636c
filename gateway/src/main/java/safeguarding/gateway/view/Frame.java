package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the page, without the name of the service; pages with errors add 'Error: '
 *     themselves
 * @param viewer null on pages that need no sign-in
 * @param crumbs the way here, without the page itself
 * @param assets the folder that style and script are loaded from
 * @param printed 'Printed by Demo LADO, 22 November 2018 at 2:30pm'; shown on paper only
 * @param message what the reader has just done, and what came of it; empty where there is nothing
 * @param important what is to be known before anything on the page; empty where there is nothing
 */
public record Frame(
    String title,
    @Nullable Viewer viewer,
    List<NavigationEntry> navigation,
    List<Crumb> crumbs,
    String assets,
    String version,
    String printed,
    String message,
    String important) {

  /** A frame without a message. */
  public Frame(
      String title,
      @Nullable Viewer viewer,
      List<NavigationEntry> navigation,
      List<Crumb> crumbs,
      String assets,
      String version,
      String printed) {
    this(title, viewer, navigation, crumbs, assets, version, printed, "", "");
  }

  /** A step of the way here. */
  public record Crumb(String text, String link) {}

  /** The same frame with another title and way here. */
  public Frame titled(String newTitle, Crumb... way) {
    return new Frame(
        newTitle, viewer, navigation, List.of(way), assets, version, printed, message, important);
  }

  /** The same frame with a message. */
  public Frame saying(String words) {
    return new Frame(title, viewer, navigation, crumbs, assets, version, printed, words, important);
  }

  /** The same frame with what is to be known first. */
  public Frame warning(String words) {
    return new Frame(title, viewer, navigation, crumbs, assets, version, printed, message, words);
  }

  /**
   * The token that a form sends back to prove that it came from a page of ours; empty where nobody
   * is signed in.
   */
  public String csrf() {
    return viewer == null ? "" : viewer.csrf();
  }
}
