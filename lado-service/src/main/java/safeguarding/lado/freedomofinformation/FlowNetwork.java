package safeguarding.lado.freedomofinformation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures that add up, as a network: each figure is an arc, each sum a node that takes in what it
 * gives out. Another set of figures with the same sums is the true one plus flow around circles, in
 * whole numbers; so what a reader can work out of a withheld figure is found without guessing.
 */
final class FlowNetwork {
  /** Further than any circle is long. */
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final Map<Object, Integer> nodes = new HashMap<>();
  private final Map<Cell, Arc> arcs = new LinkedHashMap<>();
  private final List<Arc> all = new ArrayList<>();

  /** What a reader knows of a figure. */
  enum Known {
    /** Published as a number, now or before: nothing can be changed about that. */
    SHOWN,
    /** To be published as a number, unless it has to be withheld. */
    OPEN,
    /** Not known: withheld, or never published. */
    HIDDEN
  }

  /** One figure. */
  private static final class Arc {
    private final int from;
    private final int to;
    private final int value;
    private final int loss;
    private Known known;

    private Arc(int from, int to, int value, int loss, Known known) {
      this.from = from;
      this.to = to;
      this.value = value;
      this.loss = loss;
      this.known = known;
    }
  }

  /**
   * Adds a figure.
   *
   * @param from a sum that it is part of; any object that stands for it
   * @param to the other sum that it is part of
   * @param value the true one
   * @param loss what readers lose when it is withheld: the least in all is lost
   */
  void add(Cell cell, Object from, Object to, int value, int loss, Known known) {
    Arc arc = new Arc(node(from), node(to), value, loss, known);
    arcs.put(cell, arc);
    all.add(arc);
  }

  private int node(Object named) {
    return nodes.computeIfAbsent(named, name -> nodes.size());
  }

  Collection<Cell> cells() {
    return arcs.keySet();
  }

  Known known(Cell cell) {
    return arc(cell).known;
  }

  void hide(Cell cell) {
    arc(cell).known = Known.HIDDEN;
  }

  /** By how much a figure could be higher, as far as a reader knows; at most this. */
  int couldBeHigher(Cell cell, int most) {
    return new Circulation().push(arc(cell), true, most, false);
  }

  /** By how much a figure could be lower, as far as a reader knows; at most this. */
  int couldBeLower(Cell cell, int most) {
    return new Circulation().push(arc(cell), false, Math.min(most, arc(cell).value), false);
  }

  /**
   * Withholds what is needed for the figure to be possibly that much higher; false if nothing is.
   */
  boolean makeRoomAbove(Cell cell, int much) {
    return new Circulation().push(arc(cell), true, much, true) >= much;
  }

  /**
   * Withholds what is needed for the figure to be possibly that much lower; false if nothing is.
   */
  boolean makeRoomBelow(Cell cell, int much) {
    return new Circulation().push(arc(cell), false, much, true) >= much;
  }

  private Arc arc(Cell cell) {
    Arc arc = arcs.get(cell);
    if (arc == null) {
      throw new IllegalArgumentException("no figure of this network");
    }
    return arc;
  }

  /** Changes of the true figures that keep every sum. */
  private final class Circulation {
    private final Map<Arc, Integer> change = new HashMap<>();

    /**
     * Raises or lowers a figure as far as wanted.
     *
     * @param withhold whether figures still open may be withheld for it
     * @return by how much it could be
     */
    int push(Arc figure, boolean up, int wanted, boolean withhold) {
      int source = up ? figure.to : figure.from;
      int target = up ? figure.from : figure.to;
      int pushed = 0;
      while (pushed < wanted) {
        List<Step> circle = cheapest(source, target, figure, withhold);
        if (circle.isEmpty()) {
          break;
        }
        int amount = wanted - pushed;
        for (Step step : circle) {
          amount = Math.min(amount, room(step));
        }
        for (Step step : circle) {
          change.merge(step.arc, step.up ? amount : -amount, Integer::sum);
          step.arc.known = Known.HIDDEN;
        }
        pushed += amount;
      }
      return pushed;
    }

    private int room(Step step) {
      return step.up ? Integer.MAX_VALUE : step.arc.value + change.getOrDefault(step.arc, 0);
    }

    /** Bellman and Ford's way: a network has some hundred figures. */
    private List<Step> cheapest(int source, int target, Arc without, boolean withhold) {
      long[] distance = new long[nodes.size()];
      Arrays.fill(distance, NEVER);
      @Nullable Step[] last = new Step[nodes.size()];
      distance[source] = 0;
      for (boolean better = true; better; ) {
        better = false;
        for (Arc arc : all) {
          if (arc == without || !usable(arc, withhold)) {
            continue;
          }
          better |= relax(new Step(arc, true), distance, last);
          better |= relax(new Step(arc, false), distance, last);
        }
      }
      return distance[target] >= NEVER || source == target ? List.of() : way(last, source, target);
    }

    private boolean usable(Arc arc, boolean withhold) {
      return arc.known == Known.HIDDEN || (withhold && arc.known == Known.OPEN);
    }

    private boolean relax(Step step, long[] distance, @Nullable Step[] last) {
      if (distance[step.from()] >= NEVER || room(step) <= 0) {
        return false;
      }
      long length = distance[step.from()] + 1 + (step.arc.known == Known.OPEN ? step.arc.loss : 0);
      if (length >= distance[step.to()]) {
        return false;
      }
      distance[step.to()] = length;
      last[step.to()] = step;
      return true;
    }

    private List<Step> way(@Nullable Step[] last, int source, int target) {
      Deque<Step> way = new ArrayDeque<>();
      for (int at = target; at != source; ) {
        Step step = java.util.Objects.requireNonNull(last[at]);
        way.addFirst(step);
        at = step.from();
      }
      return List.copyOf(way);
    }
  }

  /** A figure raised or lowered. */
  private record Step(Arc arc, boolean up) {
    int from() {
      return up ? arc.from : arc.to;
    }

    int to() {
      return up ? arc.to : arc.from;
    }
  }
}
