package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form described as data: what it asks, and where the answers go.
 *
 * @param caption above the heading: the reference of the record; empty where there is none yet
 * @param intro sentences below the heading
 * @param facts the record in a few lines
 * @param address where the form is sent
 * @param back where 'Cancel' leads
 * @param etag of the record as the page shows it; empty where nothing is changed
 * @param requestId of this request: the same sent twice is done once
 * @param changes what somebody else changed meanwhile; empty where nobody did
 * @param add the words of the button for one more group; null where the groups are fixed
 * @param count how many groups that can be taken away there are
 */
public record QuestionPage(
    Frame frame,
    Form form,
    String caption,
    List<String> intro,
    List<Fact> facts,
    List<QuestionGroup> groups,
    String button,
    String address,
    String back,
    String etag,
    String requestId,
    List<String> changes,
    @Nullable String add,
    int count) {

  /** How the answers are sent: null for the usual way, which takes no file. */
  public @Nullable String encoding() {
    return groups.stream()
            .flatMap(group -> group.questions().stream())
            .anyMatch(question -> question.kind() == Question.Kind.FILE)
        ? "multipart/form-data"
        : null;
  }

  /** How many rows a long answer shows. */
  public static final int ROWS = 5;
}
