package safeguarding.gateway.problem;

import org.jspecify.annotations.Nullable;

/**
 * Something the door has to tell a person.
 *
 * @param status of HTTP
 * @param title the heading
 * @param text what happened and what to do, in plain words
 * @param correlationId to quote to the support desk; absent where nothing went wrong
 * @param link where to go next; absent where there is nowhere
 */
public record Notice(
    int status, String title, String text, @Nullable String correlationId, @Nullable Link link) {

  /**
   * Where to go next.
   *
   * @param words of the link: 'Sign in'
   * @param path in this gateway
   */
  public record Link(String words, String path) {}
}
