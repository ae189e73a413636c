package safeguarding.rulings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The table of a record's life: where each step leads from each state, or why it may not be taken.
 * Every cell is written down, so that nothing is allowed or forbidden by having been forgotten.
 *
 * @param <S> the states
 * @param <P> the steps
 */
public final class Transitions<S extends Enum<S>, P extends Enum<P>> {
  private final Map<S, Map<P, Ruling<S>>> table;

  private Transitions(Map<S, Map<P, Ruling<S>>> table) {
    this.table = table;
  }

  /** Where the step leads from the state, or why it may not be taken. */
  public Ruling<S> next(S from, P step) {
    return Objects.requireNonNull(Objects.requireNonNull(table.get(from)).get(step));
  }

  /** Begins a table of these states and steps. */
  public static <S extends Enum<S>, P extends Enum<P>> Writing<S, P> of(
      Class<S> states, Class<P> steps) {
    return new Writing<>(states, steps);
  }

  /** A table that is being written. */
  public static final class Writing<S extends Enum<S>, P extends Enum<P>> {
    private final Class<S> states;
    private final Class<P> steps;
    private final Map<S, Map<P, Ruling<S>>> cells;

    private Writing(Class<S> states, Class<P> steps) {
      this.states = states;
      this.steps = steps;
      this.cells = new EnumMap<>(states);
    }

    /**
     * The step may be taken, and leads there.
     *
     * @throws IllegalArgumentException if the cell has been written before
     */
    public Writing<S, P> to(S from, P step, S to) {
      return cell(from, step, Ruling.granted(to));
    }

    /**
     * The step may not be taken.
     *
     * @throws IllegalArgumentException if the cell has been written before
     */
    public Writing<S, P> no(S from, P step, Refusal why) {
      return cell(from, step, Ruling.refused(why));
    }

    private Writing<S, P> cell(S from, P step, Ruling<S> to) {
      if (cells.computeIfAbsent(from, _ -> new HashMap<>()).putIfAbsent(step, to) != null) {
        throw new IllegalArgumentException("written twice: " + from + ", " + step);
      }
      return this;
    }

    /**
     * The table.
     *
     * @throws IllegalStateException if a cell is missing
     */
    public Transitions<S, P> complete() {
      for (S from : states.getEnumConstants()) {
        for (P step : steps.getEnumConstants()) {
          if (!cells.getOrDefault(from, Map.of()).containsKey(step)) {
            throw new IllegalStateException("not written: " + from + ", " + step);
          }
        }
      }
      return new Transitions<>(cells);
    }
  }
}
