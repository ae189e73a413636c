package safeguarding.gateway.view;

import java.util.List;

/**
 * Check your answers, before a contact is logged.
 *
 * @param people who on record may be the adult
 */
public record CheckContactPage(
    Frame frame,
    Form form,
    String draft,
    String requestId,
    List<Group> groups,
    KnownPeople people) {

  /** The answers of one page. */
  public record Group(String title, String changeLink, List<Answer> answers) {}

  /** One answer. */
  public record Answer(String question, String answer, String changeLink) {}
}
