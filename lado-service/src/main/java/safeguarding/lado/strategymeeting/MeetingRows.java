package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of meetings are read: in their tables, or, of one that was taken back, in the
 * version that was kept then. The queries are the same: there the tables' names stand for what was
 * kept of them.
 *
 * @param with stands before each query
 * @param first its values, which are bound first
 */
record MeetingRows(String with, List<Object> first) {
  /** Meetings as they stand. */
  static final MeetingRows STANDING = new MeetingRows("", List.of());

  private static final String AS_IT_STOOD =
      "WITH meeting AS ("
          + version(
              "part_version AS v CROSS JOIN LATERAL jsonb_populate_record(NULL::meeting, v.before)"
                  + " AS part")
          + "), "
          + Stream.of(KeptRows.values())
              .map(rows -> rows.table() + " AS (" + version(rows.kept()) + ")")
              .collect(joining(", "))
          + " ";

  /** Keeps its own copy of the list. */
  MeetingRows {
    first = List.copyOf(first);
  }

  /**
   * One that was taken back, as it stood.
   *
   * @param version that was kept then
   */
  static MeetingRows asItStood(String authority, UUID version) {
    List<Object> values = new ArrayList<>();
    for (int table = 0; table <= KeptRows.values().length; table++) {
      values.add(authority);
      values.add(version);
    }
    return new MeetingRows(AS_IT_STOOD, values);
  }

  private static String version(String from) {
    return "SELECT part.* FROM " + from + " WHERE v.authority_code = ? AND v.id = ?";
  }

  /** A query of the tables. */
  String query(String sql) {
    return with + sql;
  }

  /** The values of {@link #query}. */
  @Nullable Object[] values(@Nullable Object... own) {
    List<@Nullable Object> values = new ArrayList<>(first);
    values.addAll(Arrays.asList(own));
    return values.toArray();
  }
}
