package safeguarding.gateway.view;

import java.util.List;

/**
 * Who works where.
 *
 * @param actions what the reader may add
 * @param units by the tree
 * @param people everybody in post
 * @param corrections of sign-in names that were wrong, the newest first
 */
public record StaffPage(
    Frame frame, List<Link> actions, Table units, Table people, Table corrections) {
  public StaffPage {
    actions = List.copyOf(actions);
  }
}
