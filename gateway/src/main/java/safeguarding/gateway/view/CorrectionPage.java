package safeguarding.gateway.view;

import java.util.List;

/**
 * One of the three pages of a contact, to be corrected.
 *
 * @param step 1 to 3
 * @param childCount how many children the third page shows
 * @param roles what the second page offers; empty on the others
 * @param address where the answers are sent
 * @param changes how the record stands now, for somebody who comes too late
 */
public record CorrectionPage(
    Frame frame,
    Form form,
    String reference,
    int step,
    int childCount,
    List<Choice> roles,
    String address,
    String back,
    String etag,
    String requestId,
    List<String> changes) {
  public CorrectionPage {
    roles = List.copyOf(roles);
    changes = List.copyOf(changes);
  }
}
