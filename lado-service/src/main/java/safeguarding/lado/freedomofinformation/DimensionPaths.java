package safeguarding.lado.freedomofinformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the tables of a year hang together: each joins the sums of two dimensions. As long as they
 * form paths, without a fork or a circle, every set of figures that fits each table also comes from
 * some records, so that what is checked is all that a reader can work out (docs/adr/0012).
 */
final class DimensionPaths {
  /** The two outcomes are joined always: everybody knows that only an enquiry has an outcome. */
  static final Cell.Table OUTCOMES =
      Cell.Table.of(Dimension.REFERRAL_OUTCOME, Dimension.ENQUIRY_OUTCOME);

  private final List<Cell.Table> joints = new ArrayList<>();

  /**
   * The paths of these tables.
   *
   * @param insides tables by two things that fit together
   */
  DimensionPaths(List<Cell.Table> insides) {
    joints.add(OUTCOMES);
    insides.stream().filter(table -> !table.equals(OUTCOMES)).forEach(joints::add);
  }

  /** Whether one more table leaves paths. */
  boolean fits(Cell.Table table) {
    if (joints.contains(table)) {
      return true;
    }
    Dimension second = table.second();
    return second != null
        && neighbours(table.first()).size() < 2
        && neighbours(second).size() < 2
        && !path(table.first()).contains(second);
  }

  /** The dimensions of the path that this one is on, from end to end. */
  List<Dimension> path(Dimension on) {
    Dimension at = on;
    Optional<Dimension> back = Optional.empty();
    for (Optional<Dimension> next = next(at, back); next.isPresent(); next = next(at, back)) {
      back = Optional.of(at);
      at = next.get();
    }
    List<Dimension> path = new ArrayList<>(List.of(at));
    for (Optional<Dimension> next = next(at, Optional.empty());
        next.isPresent();
        next = next(at, Optional.of(path.get(path.size() - 2)))) {
      at = next.get();
      path.add(at);
    }
    return path;
  }

  private Optional<Dimension> next(Dimension at, Optional<Dimension> from) {
    return neighbours(at).stream().filter(one -> !from.equals(Optional.of(one))).findFirst();
  }

  private List<Dimension> neighbours(Dimension of) {
    List<Dimension> found = new ArrayList<>();
    for (Cell.Table joint : joints) {
      Dimension second = joint.second();
      if (second != null && joint.first() == of) {
        found.add(second);
      } else if (second != null && second == of) {
        found.add(joint.first());
      }
    }
    return found;
  }
}
