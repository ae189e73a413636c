package safeguarding.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * The ways on from a page of a list. Lists are read by cursor: there is a next page and a first
 * one.
 *
 * @param next null on the last page
 * @param first null on the first page
 */
public record Pager(@Nullable String next, @Nullable String first) {
  /** A list that fits on one page. */
  public static final Pager NONE = new Pager(null, null);

  /** Whether there is anywhere to go. */
  public boolean needed() {
    return next != null || first != null;
  }
}
