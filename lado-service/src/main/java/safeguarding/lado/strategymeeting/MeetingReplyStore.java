package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What people told before meetings. Works only inside an authority's transaction. */
@Singleton
final class MeetingReplyStore {
  private static final String INSERT =
      """
      INSERT INTO meeting_reply (
          authority_code, meeting_id, version, place, allegation_id, person, name, agency, email, attendance, starts_at,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String REPLIES =
      """
      SELECT r.meeting_id, r.person, r.name, r.agency, r.email, r.attendance, r.recorded_at, r.recorded_by, r.recorded_by_name,
             r.attendance = 'sent-apologies' AND r.starts_at <> m.starts_at AS for_another_time
      FROM meeting_reply AS r
      JOIN meeting AS m ON m.authority_code = r.authority_code AND m.id = r.meeting_id
      WHERE r.authority_code = ? AND r.meeting_id = ANY (?::uuid[])
      ORDER BY r.version, r.place
      """;

  private final Statements statements;

  MeetingReplyStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * What somebody told.
   *
   * @param attendance null where what was noted before is taken back
   * @param forAnotherTime apologies for a time to which the meeting is no longer booked
   */
  record Reply(
      UUID meeting,
      Person person,
      @Nullable Attendance attendance,
      boolean forAnotherTime,
      Recorded recorded) {

    /** What counts of it; null for nothing. */
    @Nullable Attendance counts() {
      return forAnotherTime ? null : attendance;
    }

    /** That it was noted. */
    TimelineEvent event() {
      String kind =
          switch (attendance) {
            case SENT_APOLOGIES -> "apologies-noted";
            case SENT_INFORMATION -> "information-noted";
            case null, default -> "reply-taken-back";
          };
      return new TimelineEvent(kind, recorded.at(), true, recorded, meeting, person.words());
    }
  }

  /**
   * Notes what people told of a meeting.
   *
   * @param replies by the person's place in its list
   */
  void note(MeetingFile file, Map<Integer, Attendee> replies, Recorded recorded) {
    List<@Nullable Object[]> rows =
        replies.entrySet().stream()
            .map(reply -> row(file, reply.getKey(), reply.getValue(), recorded))
            .toList();
    statements.batch(INSERT, rows);
  }

  private @Nullable Object[] row(MeetingFile file, int place, Attendee reply, Recorded recorded) {
    Person person = reply.person();
    return new @Nullable Object[] {
      statements.authority(),
      file.meeting().id(),
      file.version() + 1,
      place,
      file.about().id(),
      person.number(),
      person.name(),
      person.agency(),
      person.email(),
      reply.attendance(),
      file.meeting().startsAt(),
      recorded.at(),
      recorded.subject(),
      recorded.name()
    };
  }

  /** Everything that was noted of some meetings, in the order noted. */
  List<Reply> of(MeetingRows rows, List<UUID> meetings) {
    return statements.list(
        rows.query(REPLIES),
        MeetingReplyStore::read,
        rows.values(statements.authority(), meetings));
  }

  /** Once it was held, everybody's attendance is given, and what was told before counts no more. */
  static List<Attendee> withReplies(List<Attendee> people, List<Reply> told) {
    Map<Integer, Reply> last =
        told.stream()
            .collect(toMap(reply -> reply.person().number(), reply -> reply, (_, later) -> later));
    return people.stream()
        .map(one -> {
          Reply reply = last.get(one.person().number());
          return one.attendance() == null && reply != null
              ? new Attendee(one.person(), reply.counts())
              : one;
        })
        .toList();
  }

  /** What nobody on the list is known by, and nobody who has ever told something. */
  static int nextNumber(List<Attendee> people, List<Reply> told) {
    return 1
        + Stream.concat(people.stream().map(Attendee::person), told.stream().map(Reply::person))
            .mapToInt(Person::number)
            .max()
            .orElse(0);
  }

  private static Reply read(Row row) {
    Boolean another = row.truthOrNull("for_another_time");
    return new Reply(
        row.uuid("meeting_id"),
        new Person(row.text("name"), row.text("agency"), row.text("email"), row.integer("person")),
        row.valueOrNull("attendance", Attendance.class),
        another != null && another,
        Recorded.of(row, ""));
  }
}
