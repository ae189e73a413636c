package safeguarding.gateway.view;

import java.util.List;

/**
 * Who works where.
 *
 * @param actions what the reader may add
 * @param units by the tree
 * @param people everybody in post
 */
public record StaffPage(Frame frame, List<Link> actions, Table units, Table people) {
  public StaffPage {
    actions = List.copyOf(actions);
  }
}
