package safeguarding.lado.freedomofinformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.lado.freedomofinformation.Cell.Table;

/** No withheld figure can be worked out, whatever was asked before (scrutiny.md). */
class DisclosureControlTest {
  private static final List<Table> TABLES =
      List.of(
          Table.sums(Dimension.ROLE),
          Table.sums(Dimension.ENQUIRY_OUTCOME),
          Table.of(Dimension.ROLE, Dimension.CONCERN),
          Table.of(Dimension.ROLE, Dimension.REFERRAL_OUTCOME),
          Table.of(Dimension.ROLE, Dimension.ENQUIRY_OUTCOME),
          Table.of(Dimension.CONCERN, Dimension.REFERRAL_OUTCOME),
          Table.of(Dimension.CONCERN, Dimension.ENQUIRY_OUTCOME),
          DimensionPaths.OUTCOMES);

  /** What can be of a contact; the outcomes as they hang together. */
  private static final List<Map<Dimension, String>> KINDS = kinds();

  private static List<Map<Dimension, String>> kinds() {
    List<Map<Dimension, String>> kinds = new ArrayList<>();
    for (String role : List.of("sport", "health")) {
      for (String concern : List.of("physical", "sexual")) {
        for (List<String> outcomes :
            List.of(
                List.of("advice-given", Dimension.NO_ENQUIRY),
                List.of("internal-enquiry", "substantiated"),
                List.of("internal-enquiry", "unfounded"))) {
          Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
          keys.put(Dimension.ROLE, role);
          keys.put(Dimension.CONCERN, concern);
          keys.put(Dimension.REFERRAL_OUTCOME, outcomes.getFirst());
          keys.put(Dimension.ENQUIRY_OUTCOME, outcomes.getLast());
          kinds.add(keys);
        }
      }
    }
    return kinds;
  }

  private static YearCounts counts(int... contacts) {
    List<YearCounts.Count> counts = new ArrayList<>();
    for (int i = 0; i < contacts.length; i++) {
      if (contacts[i] > 0) {
        counts.add(new YearCounts.Count(KINDS.get(i), contacts[i]));
      }
    }
    return new YearCounts("2017-18", Instant.EPOCH, counts);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_is_asked_in_whatever_order_every_withheld_figure_could_be_five_others(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      int total = 5 + random.nextInt(4);
      int[] contacts = new int[KINDS.size()];
      for (int i = 0; i < total; i++) {
        contacts[random.nextInt(random.nextBoolean() ? KINDS.size() : 3)]++;
      }
      YearCounts year = counts(contacts);
      Published published = Published.NOTHING;
      for (int asked = 0; asked < 4; asked++) {
        published =
            DisclosureControl.publish(year, published, TABLES.get(random.nextInt(TABLES.size())));
        assertProtected(year, published);
      }
    }
  }

  /** By looking at every year that a reader could take for the true one. */
  private static void assertProtected(YearCounts year, Published published) {
    List<Cell> cells =
        published.withheld().keySet().stream()
            .filter(cell -> !kindsOf(cell).isEmpty())
            .filter(cell -> cell.table().isSums() || published.insides().contains(cell.table()))
            .toList();
    var years = new EveryYear(year, published, cells);
    years.look(new int[KINDS.size()], 0, year.total());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int count = year.of(cell);
      if (published.shows(cell)) {
        assertThat(count).isNotIn(1, 2, 3, 4);
        continue;
      }
      assertThat(years.most[i] - years.least[i])
          .as("%s of %s, published %s", cell, year.counts(), published.tables())
          .isGreaterThanOrEqualTo(DisclosureControl.THRESHOLD);
      if (count > 0 && count < DisclosureControl.THRESHOLD) {
        assertThat(years.least[i]).as("%s of %s", cell, year.counts()).isZero();
      }
    }
  }

  /** Which kinds of contacts a figure counts: none of them, where the test has no such contact. */
  private static List<Integer> kindsOf(Cell cell) {
    return IntStream.range(0, KINDS.size())
        .filter(kind ->
            cell.firstKey().equals(KINDS.get(kind).get(cell.table().first()))
                && (cell.table().isSums()
                    || cell.secondKey().equals(KINDS.get(kind).get(cell.table().second()))))
        .boxed()
        .toList();
  }

  /** Every year with as many contacts that agrees with what is published. */
  private static final class EveryYear {
    private final int[][] kinds;
    private final int[] shown;
    private final int[] least;
    private final int[] most;

    private EveryYear(YearCounts year, Published published, List<Cell> cells) {
      kinds = new int[cells.size()][];
      shown = new int[cells.size()];
      least = new int[cells.size()];
      most = new int[cells.size()];
      Arrays.fill(least, Integer.MAX_VALUE);
      for (int i = 0; i < cells.size(); i++) {
        kinds[i] = kindsOf(cells.get(i)).stream().mapToInt(kind -> kind).toArray();
        shown[i] = published.shows(cells.get(i)) ? year.of(cells.get(i)) : -1;
      }
    }

    private void look(int[] contacts, int at, int left) {
      if (at == contacts.length - 1) {
        contacts[at] = left;
        compare(contacts);
        return;
      }
      for (int here = 0; here <= left; here++) {
        contacts[at] = here;
        look(contacts, at + 1, left - here);
      }
    }

    private void compare(int[] contacts) {
      int[] counted = new int[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        for (int kind : kinds[i]) {
          counted[i] += contacts[kind];
        }
        if (shown[i] >= 0 && shown[i] != counted[i]) {
          return;
        }
      }
      for (int i = 0; i < kinds.length; i++) {
        least[i] = Math.min(least[i], counted[i]);
        most[i] = Math.max(most[i], counted[i]);
      }
    }
  }

  @Test
  void a_year_of_fewer_than_five_contacts_shows_nothing_at_all() {
    Published published =
        DisclosureControl.publish(
            counts(1, 2), Published.NOTHING, Table.of(Dimension.ROLE, Dimension.CONCERN));

    assertThat(published.withheld()).isNotEmpty().doesNotContainValue(false);
  }

  @Test
  void a_year_without_contacts_shows_its_zeros() {
    Published published =
        DisclosureControl.publish(
            counts(), Published.NOTHING, Table.of(Dimension.ROLE, Dimension.CONCERN));

    assertThat(published.withheld()).isNotEmpty().doesNotContainValue(true);
  }

  @Test
  void what_is_missing_from_a_whole_is_not_shown_by_the_rest() {
    Published published =
        DisclosureControl.publish(
            counts(70, 0, 0, 0, 0, 0, 1), Published.NOTHING, Table.sums(Dimension.ROLE));

    assertThat(published.shows(Cell.sum(Dimension.ROLE, "sport"))).isFalse();
    assertThat(published.shows(Cell.sum(Dimension.ROLE, "health"))).isFalse();
    assertThat(published.shows(Cell.sum(Dimension.ROLE, "police"))).isTrue();
  }

  @Test
  void large_counts_are_shown_as_they_are() {
    Published published =
        DisclosureControl.publish(
            counts(20, 0, 0, 30, 0, 0, 25, 0, 0, 15),
            Published.NOTHING,
            Table.of(Dimension.ROLE, Dimension.CONCERN));

    assertThat(published.withheld()).doesNotContainValue(true);
  }

  @Test
  void what_was_published_once_stays_so_and_is_not_decided_again() {
    YearCounts year = counts(6, 1, 0, 7, 2, 0, 9, 0, 3, 8);
    Published first =
        DisclosureControl.publish(year, Published.NOTHING, Table.sums(Dimension.ROLE));
    Published second =
        DisclosureControl.publish(year, first, Table.of(Dimension.ROLE, Dimension.CONCERN));

    assertThat(second.withheld()).containsAllEntriesOf(first.withheld());
    assertThat(DisclosureControl.publish(year, second, Table.of(Dimension.CONCERN, Dimension.ROLE)))
        .isEqualTo(second);
  }

  @Test
  void a_table_that_would_close_a_circle_shows_only_its_sums() {
    YearCounts year = counts(6, 1, 0, 7, 2, 0, 9, 0, 3, 8);
    Published published = Published.NOTHING;
    for (Table table :
        List.of(
            Table.of(Dimension.ROLE, Dimension.CONCERN),
            Table.of(Dimension.CONCERN, Dimension.REFERRAL_OUTCOME),
            Table.of(Dimension.ROLE, Dimension.REFERRAL_OUTCOME))) {
      published = DisclosureControl.publish(year, published, table);
    }

    assertThat(published.insides()).hasSize(2);
    assertThat(
            published.shows(
                Cell.of(Dimension.ROLE, "sport", Dimension.REFERRAL_OUTCOME, "advice-given")))
        .isFalse();
  }

  @Test
  void a_large_table_is_decided_in_a_moment() {
    Random random = new Random(42);
    List<YearCounts.Count> counts = new ArrayList<>();
    for (String role : Dimension.ROLE.keys()) {
      for (String concern : Dimension.CONCERN.keys()) {
        Map<Dimension, String> keys = new EnumMap<>(KINDS.getFirst());
        keys.put(Dimension.ROLE, role);
        keys.put(Dimension.CONCERN, concern);
        counts.add(new YearCounts.Count(keys, 1 + random.nextInt(20)));
      }
    }
    YearCounts year = new YearCounts("2017-18", Instant.EPOCH, counts);

    long begun = System.nanoTime();
    Published published =
        DisclosureControl.publish(
            year, Published.NOTHING, Table.of(Dimension.ROLE, Dimension.CONCERN));

    assertThat(published.withheld()).containsValue(false).containsValue(true);
    assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(5_000);
  }
}
