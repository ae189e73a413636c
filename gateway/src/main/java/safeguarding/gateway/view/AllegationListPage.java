package safeguarding.gateway.view;

import java.util.List;

/**
 * The list of allegations with its filter.
 *
 * @param tags the chosen filters; each link takes one away
 * @param count '43 allegations'
 * @param sortLink the same list the other way round
 * @param filtered whether any filter is chosen
 * @param drafts half-written contacts of the reader
 */
public record AllegationListPage(
    Frame frame,
    Form filter,
    List<Tag> tags,
    String count,
    boolean newestFirst,
    String sortLink,
    boolean namesShown,
    String address,
    List<Row> rows,
    boolean filtered,
    boolean mayLog,
    Pager pager,
    String csv,
    List<DraftLink> drafts) {

  /** A chosen filter. */
  public record Tag(String group, String text, String without) {}

  /** One allegation. */
  public record Row(
      String reference,
      String link,
      String received,
      String who,
      String role,
      String setting,
      String concern,
      String state,
      String stateStyle,
      String result,
      String clock,
      Clock.Tone tone) {}
}
