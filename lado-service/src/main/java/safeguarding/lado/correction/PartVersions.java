package safeguarding.lado.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * The SQL that keeps a part of a case as it stood before it is corrected, and finds it again: the
 * same for every part, and run by the store of each. A version is the row itself, so that whoever
 * reads a part's rows reads its versions too.
 */
public final class PartVersions {
  private PartVersions() {}

  /**
   * What is kept with a version.
   *
   * @param version of the record with whose etag it is corrected, once it is
   */
  public record Why(
      UUID allegationId, int version, CorrectionKind kind, String reason, Recorded recorded) {

    /** The same of another part, which follows. */
    public Why of(CorrectionKind other) {
      return new Why(allegationId, version, other, reason, recorded);
    }
  }

  /**
   * Keeps rows as they stand now, before they are written over.
   *
   * @param rows the table {@code AS part}, and which row of it: what follows FROM
   */
  public static String keep(String rows) {
    return """
    INSERT INTO part_version (
        authority_code, id, allegation_id, version, kind, reason, recorded_at, recorded_by, recorded_by_name, before)
    SELECT ?, ?::uuid, ?::uuid, ?::integer, ?, ?, ?::timestamptz, ?, ?, to_jsonb(part)
    FROM %s
    """
        .formatted(rows);
  }

  /**
   * The values of {@link #keep}.
   *
   * @param rows the values that say which row, in order
   */
  public static @Nullable Object[] values(String authority, Why why, @Nullable Object... rows) {
    Recorded recorded = why.recorded();
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                authority,
                UUID.randomUUID(),
                why.allegationId(),
                why.version(),
                why.kind(),
                why.reason(),
                recorded.at(),
                recorded.subject(),
                recorded.name()));
    values.addAll(Arrays.asList(rows));
    return values.toArray();
  }

  /**
   * The versions of an authority's case, of some kinds, the newest first: the columns of the row,
   * and {@code correction_id}, {@code …_kind}, {@code …_reason} and {@code …_recorded_at}, {@code
   * …_by} and {@code …_by_name}.
   *
   * @param table whose rows they were
   * @param columns of it by which those stand that one change has corrected, the highest first
   */
  public static String find(String table, String... columns) {
    String within =
        Arrays.stream(columns).map("part.%s DESC, "::formatted).collect(Collectors.joining());
    return """
    SELECT v.id AS correction_id, v.kind AS correction_kind, v.reason AS correction_reason,
           v.recorded_at AS correction_recorded_at, v.recorded_by AS correction_recorded_by,
           v.recorded_by_name AS correction_recorded_by_name, part.*
    FROM part_version AS v
    CROSS JOIN LATERAL jsonb_populate_record(NULL::%s, v.before) AS part
    WHERE v.authority_code = ? AND v.allegation_id = ? AND v.kind = ANY (?)
    ORDER BY v.version DESC, v.recorded_at DESC, %sv.id
    """
        .formatted(table, within);
  }
}
