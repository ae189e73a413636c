package safeguarding.benchmarks.lado;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultmatching.MatchKeys;
import safeguarding.lado.words.PlainWords;
import safeguarding.lado.words.Sounds;

/**
 * Contacts of ten years as a large authority would hold them, in the rows that the service writes.
 * One in 200 waits for its threshold and one in 100 is under enquiry, all but one of the last four
 * months; one in ten had an enquiry with an outcome, the rest went no further. One in eight is
 * about the adult of the contact before. Each has one to four children and tells in some forty
 * words, of which a few are in very many records; enquiries have strands, what the adult does at
 * work, and three in four a strategy meeting of six people with three actions.
 */
public final class Contacts {
  private static final int AT_ONCE = 2_000;
  private static final int WORDS = 40;
  private static final int VOCABULARY = 3_000;

  private Contacts() {}

  /**
   * Writes them all into the authorities, the indexes of keys and words afterwards.
   *
   * @param superuser row-level security does not bind it; nobody else may use the database
   */
  public static void write(Connection superuser, Map<String, List<Kept>> authorities)
      throws SQLException {
    execute(superuser, ContactRows.BEFORE);
    for (Map.Entry<String, List<Kept>> each : authorities.entrySet()) {
      List<Kept> adults = each.getValue();
      for (int from = 0; from < adults.size(); from += AT_ONCE) {
        List<Kept> some = adults.subList(from, Math.min(adults.size(), from + AT_ONCE));
        write(superuser, each.getKey(), from, some);
      }
    }
    execute(superuser, ContactRows.AFTER);
  }

  private static void execute(Connection superuser, List<String> commands) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static void write(Connection connection, String authority, int from, List<Kept> some)
      throws SQLException {
    connection.setAutoCommit(false);
    Random random = new Random(from);
    String[] ids = texts(some, each -> each.id().toString());
    String[] numbers =
        IntStream.range(from, from + some.size())
            .mapToObj(Integer::toString)
            .toArray(String[]::new);
    insert(connection, ContactRows.ADULTS, authority, ids);
    insert(connection, ContactRows.CHILDREN, authority, ids);
    insert(
        connection,
        ContactRows.ALLEGATIONS,
        authority,
        ids,
        numbers,
        texts(some, each -> each.telling().givenNames()),
        texts(some, each -> each.telling().familyName()),
        texts(some, each -> born(each, BirthDate::year)),
        texts(some, each -> born(each, BirthDate::month)),
        texts(some, each -> born(each, BirthDate::day)),
        texts(some, each -> each.telling().role()),
        texts(some, each -> each.telling().setting()),
        texts(some, _ -> summary(random)));
    for (String history : ContactRows.HISTORIES) {
      insert(connection, history, authority, ids);
    }
    insert(connection, ContactRows.WORDS, ids, texts(some, Contacts::sounds), authority);
    keys(connection, authority, some);
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void keys(Connection connection, String authority, List<Kept> some)
      throws SQLException {
    List<String> keys = new ArrayList<>();
    List<String> holders = new ArrayList<>();
    for (Kept each : some) {
      for (long key : MatchKeys.kept(each.telling())) {
        keys.add(Long.toString(key));
        holders.add(each.id().toString());
      }
    }
    insert(
        connection,
        ContactRows.KEYS,
        authority,
        keys.toArray(String[]::new),
        holders.toArray(String[]::new));
  }

  private static String summary(Random random) {
    return IntStream.range(0, WORDS)
        .mapToObj(_ -> "term" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3)))
        .collect(Collectors.joining(" "));
  }

  private static String sounds(Kept kept) {
    String names = kept.telling().givenNames() + " " + kept.telling().familyName();
    return String.join(" ", Sounds.of(PlainWords.of(names)));
  }

  private static String born(Kept kept, Function<BirthDate, @Nullable Integer> part) {
    BirthDate born = kept.telling().born();
    Integer value = born == null ? null : part.apply(born);
    return value == null ? "" : value.toString();
  }

  private static String[] texts(List<Kept> some, Function<Kept, String> text) {
    return some.stream().map(text).toArray(String[]::new);
  }

  private static void insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1,
            values[i] instanceof String[] texts
                ? connection.createArrayOf("text", texts)
                : values[i]);
      }
      statement.executeUpdate();
    }
  }
}
