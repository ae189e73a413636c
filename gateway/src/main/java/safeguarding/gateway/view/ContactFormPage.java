package safeguarding.gateway.view;

import java.util.List;

/**
 * One of the three pages on which a contact is written down.
 *
 * @param step 1 to 3
 * @param childCount how many children the third page shows
 * @param roles what the second page offers; empty on the others
 * @param people who on record may be the adult, on the second page
 * @param saved when the draft was last saved, in words; empty before the first save
 */
public record ContactFormPage(
    Frame frame,
    Form form,
    String draft,
    int step,
    int childCount,
    List<Choice> roles,
    boolean checking,
    String saved,
    KnownPeople people) {
  public ContactFormPage {
    roles = List.copyOf(roles);
  }
}
