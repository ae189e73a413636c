package safeguarding.gateway.problem;

import org.jspecify.annotations.Nullable;
import safeguarding.gateway.visitor.SignedIn;

/** Shows a notice as a page: with the templates, or bare when even those fail. */
public interface NoticePage {
  /**
   * The whole page as HTML.
   *
   * @param who is signed in; absent when nobody is
   */
  String html(Notice notice, @Nullable SignedIn who);
}
