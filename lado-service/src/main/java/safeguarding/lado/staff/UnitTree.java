package safeguarding.lado.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of an authority, and which belongs to which. */
public record UnitTree(List<Unit> units) {
  /** Keeps its own copy of the list. */
  public UnitTree {
    units = List.copyOf(units);
  }

  /**
   * A unit in its place.
   *
   * @param depth how far down, from 0
   */
  public record Placed(Unit unit, int depth) {}

  /** The unit with this id. */
  public Optional<Unit> find(UUID id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The unit and all that it belongs to, itself first. */
  List<Unit> upFrom(UUID id) {
    List<Unit> chain = new ArrayList<>();
    @Nullable UUID next = id;
    while (next != null) {
      Unit unit = find(next).orElseThrow();
      chain.add(unit);
      next = unit.parentId();
    }
    return chain;
  }

  /** Whether the unit is the other one or belongs to it, however far down. */
  boolean isWithin(UUID unit, UUID above) {
    return upFrom(unit).stream().anyMatch(each -> each.id().equals(above));
  }

  /** The nearest service that the unit is or belongs to; empty where it belongs to none. */
  Optional<Unit> serviceOf(UUID unit) {
    return upFrom(unit).stream().filter(Unit::service).findFirst();
  }

  /** Every unit below the one it belongs to, by name. */
  public List<Placed> inOrder() {
    List<Placed> ordered = new ArrayList<>();
    below(null, 0, ordered);
    return ordered;
  }

  private void below(@Nullable UUID parent, int depth, List<Placed> into) {
    units.stream()
        .filter(unit -> Objects.equals(unit.parentId(), parent))
        .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::id))
        .forEach(unit -> {
          into.add(new Placed(unit, depth));
          below(unit.id(), depth + 1, into);
        });
  }
}
