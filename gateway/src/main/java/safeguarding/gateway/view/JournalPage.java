package safeguarding.gateway.view;

import java.util.List;

/** Who read or changed what. */
public record JournalPage(
    Frame frame,
    List<Source> sources,
    Form filter,
    List<Row> rows,
    Pager pager,
    List<String> unavailable) {

  /** One service's journal. */
  public record Source(String text, String link, boolean current) {}

  /** One entry. */
  public record Row(
      String when,
      String subject,
      String roles,
      String action,
      String record,
      String outcome,
      String outcomeStyle,
      String reason,
      String correlationId) {}
}
