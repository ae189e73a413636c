package safeguarding.benchmarks.lado;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an authority's tables hold.
 *
 * @param tables those that hold something
 */
public record Effects(Map<String, Held> tables) {
  /** Two texts of one length are not stored in quite the same bytes. */
  private static final double BYTES_MAY_DIFFER = 0.1;

  /** What one table holds. */
  public record Held(long rows, long bytes) {}

  /** Keeps its own copy. */
  public Effects {
    tables = Map.copyOf(tables);
  }

  /**
   * Looks.
   *
   * @param superuser row-level security does not bind it
   */
  public static Effects of(Connection superuser, String authority) throws SQLException {
    Map<String, Held> held = new TreeMap<>();
    for (String table : tables(superuser)) {
      String sql =
          "SELECT count(*), coalesce(sum(pg_column_size(t)), 0) FROM "
              + table
              + " AS t WHERE authority_code = ?";
      try (PreparedStatement statement = superuser.prepareStatement(sql)) {
        statement.setString(1, authority);
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          if (row.getLong(1) > 0) {
            held.put(table, new Held(row.getLong(1), row.getLong(2)));
          }
        }
      }
    }
    return new Effects(held);
  }

  private static List<String> tables(Connection superuser) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (PreparedStatement statement =
            superuser.prepareStatement(
                "SELECT table_name FROM suite_table WHERE kind = 'distributed' ORDER BY 1");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** Whether both are the same tables, with as many rows, of nearly as many bytes. */
  public boolean isLike(Effects other) {
    Held nothing = new Held(0, 0);
    return tables.keySet().equals(other.tables.keySet())
        && tables.entrySet().stream()
            .allMatch(
                each -> alike(each.getValue(), other.tables.getOrDefault(each.getKey(), nothing)));
  }

  private static boolean alike(Held one, Held other) {
    return one.rows() == other.rows()
        && Math.abs(one.bytes() - other.bytes()) <= BYTES_MAY_DIFFER * one.bytes();
  }

  /** For people: table, rows and bytes. */
  public String text() {
    return tables.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each ->
            "%s %d (%d bytes)"
                .formatted(each.getKey(), each.getValue().rows(), each.getValue().bytes()))
        .collect(Collectors.joining(", "));
  }
}
