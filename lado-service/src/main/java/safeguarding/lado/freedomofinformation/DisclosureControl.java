package safeguarding.lado.freedomofinformation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.freedomofinformation.FlowNetwork.Known;
import safeguarding.lado.freedomofinformation.Published.Release;

/**
 * Which figures of a year are published, and which are withheld (scrutiny.md, 'Disclosure
 * control').
 *
 * <ul>
 *   <li>A count of one to four is withheld; so is what would let a reader work one out, from the
 *       sums, from another answer, or as what is missing from a whole.
 *   <li>A withheld count below the threshold could, for all that a reader knows, be anything from
 *       nothing to the threshold; every other withheld figure lies in an interval as wide.
 *   <li>The number of contacts of a year is published, unless it is itself below the threshold:
 *       then nothing of the year is.
 *   <li>What was published before stays as it was.
 * </ul>
 */
final class DisclosureControl {
  /** Counts below this, but not zero, are withheld. */
  static final int THRESHOLD = 5;

  private static final int LOSS_OF_A_FIGURE = 10;
  private static final int LOSS_OF_A_SUM = 100_000;

  private final YearCounts counts;
  private final Published before;

  private DisclosureControl(YearCounts counts, Published before) {
    this.counts = counts;
    this.before = before;
  }

  /** Whether the count of all contacts of a year may be published. */
  static boolean showsTotal(int total) {
    return total == 0 || total >= THRESHOLD;
  }

  /**
   * What is published of the year once this table is, with the sums by its two things.
   *
   * @param before what was published of it so far
   */
  static Published publish(YearCounts counts, Published before, Cell.Table wanted) {
    if (before.has(wanted)) {
      return before;
    }
    var control = new DisclosureControl(counts, before);
    if (!showsTotal(counts.total())) {
      return control.nothing(wanted);
    }
    boolean fits = wanted.isSums() || new DimensionPaths(before.insides()).fits(wanted);
    return control.with(wanted, !fits).orElseWithheld();
  }

  /** The year has fewer contacts than the threshold: every figure of it is withheld. */
  private Published nothing(Cell.Table wanted) {
    Map<Cell, Boolean> cells = new LinkedHashMap<>();
    List<Release> releases = releases(wanted, true);
    releases.forEach(release -> release.table().cells().forEach(cell -> cells.put(cell, true)));
    return before.and(releases, cells);
  }

  private List<Release> releases(Cell.Table wanted, boolean sumsOnly) {
    List<Release> releases = new ArrayList<>();
    List<Cell.Table> sums = new ArrayList<>(List.of(Cell.Table.sums(wanted.first())));
    @Nullable Dimension second = wanted.second();
    if (second != null) {
      sums.add(Cell.Table.sums(second));
    }
    sums.stream()
        .filter(table -> !before.has(table))
        .forEach(table -> releases.add(new Release(table, false)));
    if (!wanted.isSums()) {
      releases.add(new Release(wanted, sumsOnly));
    }
    return releases;
  }

  private Attempt with(Cell.Table wanted, boolean sumsOnly) {
    return new Attempt(wanted, releases(wanted, sumsOnly), sumsOnly);
  }

  /** One way to publish a table. */
  private final class Attempt {
    private final Cell.Table wanted;
    private final List<Release> releases;
    private final boolean sumsOnly;
    private final Set<Cell> asked = new HashSet<>();
    private final List<FlowNetwork> networks = new ArrayList<>();

    Attempt(Cell.Table wanted, List<Release> releases, boolean sumsOnly) {
      this.wanted = wanted;
      this.releases = releases;
      this.sumsOnly = sumsOnly;
      for (Release release : releases) {
        if (!release.sumsOnly()) {
          asked.addAll(release.table().cells());
        }
      }
      List<Cell.Table> insides = new ArrayList<>(before.insides());
      if (!wanted.isSums() && !sumsOnly) {
        insides.add(wanted);
      }
      DimensionPaths paths = new DimensionPaths(insides);
      networks.add(network(paths.path(wanted.first())));
      @Nullable Dimension second = wanted.second();
      if (second != null && !paths.path(wanted.first()).contains(second)) {
        networks.add(network(paths.path(second)));
      }
    }

    /** As much as may be; where even that is too much, the sums alone, and no more of them. */
    Published orElseWithheld() {
      if (networks.stream().allMatch(this::protect) || allWithheld()) {
        return published();
      }
      return wanted.isSums() || sumsOnly ? published() : with(wanted, true).orElseWithheld();
    }

    private boolean allWithheld() {
      for (FlowNetwork network : networks) {
        network.cells().stream()
            .filter(cell -> network.known(cell) == Known.OPEN)
            .forEach(network::hide);
      }
      return networks.stream().allMatch(this::protect);
    }

    private Published published() {
      Map<Cell, Boolean> cells = new LinkedHashMap<>();
      for (Release release : releases) {
        release.table().cells().forEach(cell -> cells.put(cell, release.sumsOnly()));
      }
      for (FlowNetwork network : networks) {
        network.cells().stream()
            .filter(asked::contains)
            .forEach(cell -> cells.put(cell, network.known(cell) == Known.HIDDEN));
      }
      return before.and(releases, cells);
    }

    /** Withholds what has to be; false where that is not enough. */
    private boolean protect(FlowNetwork network) {
      Set<Cell> safe = new HashSet<>();
      for (boolean more = true; more; ) {
        more = false;
        for (Cell cell : network.cells()) {
          if (isWithheld(network, cell) && safe.add(cell)) {
            more = true;
            if (!protect(network, cell)) {
              return false;
            }
          }
        }
      }
      return true;
    }

    /** What was never published needs no protection: nobody has a figure to start from. */
    private boolean isWithheld(FlowNetwork network, Cell cell) {
      return network.known(cell) == Known.HIDDEN
          && (asked.contains(cell) || before.withheld().containsKey(cell));
    }

    private boolean protect(FlowNetwork network, Cell cell) {
      int count = counts.of(cell);
      if (isSmall(count)) {
        return network.makeRoomAbove(cell, THRESHOLD - count) && network.makeRoomBelow(cell, count);
      }
      int below = network.couldBeLower(cell, THRESHOLD);
      int above = network.couldBeHigher(cell, THRESHOLD - below);
      return above + below >= THRESHOLD
          || network.makeRoomAbove(cell, THRESHOLD - below)
          || network.makeRoomBelow(cell, THRESHOLD - above);
    }

    private FlowNetwork network(List<Dimension> path) {
      FlowNetwork network = new FlowNetwork();
      for (int place = 0; place < path.size(); place++) {
        Dimension by = path.get(place);
        for (String key : by.keys()) {
          Object from = place == 0 ? "source" : List.of("in", by, key);
          Object to = place == path.size() - 1 ? "sink" : List.of("out", by, key);
          add(network, Cell.sum(by, key), from, to, LOSS_OF_A_SUM);
        }
        if (place > 0) {
          join(network, path.get(place - 1), by);
        }
      }
      return network;
    }

    private void join(FlowNetwork network, Dimension one, Dimension other) {
      for (String oneKey : one.keys()) {
        for (String otherKey : other.keys()) {
          Cell cell = Cell.of(one, oneKey, other, otherKey);
          if (isPossible(cell)) {
            add(
                network,
                cell,
                List.of("out", one, oneKey),
                List.of("in", other, otherKey),
                LOSS_OF_A_FIGURE);
          }
        }
      }
    }

    private void add(FlowNetwork network, Cell cell, Object from, Object to, int loss) {
      int count = counts.of(cell);
      network.add(cell, from, to, count, loss + count, known(cell, count));
    }

    private Known known(Cell cell, int count) {
      if (before.shows(cell)) {
        return Known.SHOWN;
      }
      return asked.contains(cell) && !before.withheld().containsKey(cell) && !isSmall(count)
          ? Known.OPEN
          : Known.HIDDEN;
    }
  }

  private static boolean isSmall(int count) {
    return count > 0 && count < THRESHOLD;
  }

  /** Only an enquiry has an outcome, as everybody knows. */
  private static boolean isPossible(Cell cell) {
    return !cell.table().equals(DimensionPaths.OUTCOMES)
        || cell.firstKey().equals(ReferralOutcome.INTERNAL_ENQUIRY.key())
            != cell.secondKey().equals(Dimension.NO_ENQUIRY);
  }
}
