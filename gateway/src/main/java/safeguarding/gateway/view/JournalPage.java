package safeguarding.gateway.view;

import java.util.List;

/**
 * Who read or changed what.
 *
 * @param of the program whose journal it is
 * @param filter one record, or one person's doings
 * @param kinds of records
 * @param clear the address without the filter
 */
public record JournalPage(
    Frame frame,
    String of,
    List<Source> sources,
    Form filter,
    List<Choice> kinds,
    String clear,
    List<Row> rows,
    Pager pager,
    List<String> unavailable) {

  /** One service's journal. */
  public record Source(String text, String link, boolean current) {}

  /**
   * One entry.
   *
   * @param ofSubject the address of all that this person did
   * @param record kind and id; empty where the entry is about none
   * @param ofRecord the address of all that was done to this record; empty where there is none
   */
  public record Row(
      String when,
      String subject,
      String ofSubject,
      String roles,
      String action,
      String record,
      String ofRecord,
      String outcome,
      String outcomeStyle,
      String reason,
      String correlationId) {}
}
