package safeguarding.gateway.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether the adult of an allegation is known already.
 *
 * @param link of the record
 * @param etag of the record as the page shows it
 * @param requestId of this page: each of its buttons makes an id of its own from it
 * @param told the adult as the allegation tells of them
 * @param linked the person whom it is linked to; null where to nobody
 */
public record PersonKnownPage(
    Frame frame,
    String reference,
    String link,
    String etag,
    String requestId,
    List<Fact> told,
    KnownPeople.@Nullable Person linked,
    KnownPeople people) {

  public PersonKnownPage {
    told = List.copyOf(told);
  }

  /** The same button pressed twice is one request. */
  public String requestId(String button) {
    return UUID.nameUUIDFromBytes((requestId + button).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
