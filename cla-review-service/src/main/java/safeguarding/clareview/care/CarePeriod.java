package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A period of care, from the day a child becomes looked after: its episodes, oldest first, without
 * gap or overlap. A record per state, so that an episode after the end cannot be written down.
 */
public sealed interface CarePeriod {
  UUID id();

  UUID childId();

  Admission admission();

  List<Episode> episodes();

  /** The state as a value, for tables and contracts. */
  default PeriodState state() {
    return switch (this) {
      case Open _ -> PeriodState.OPEN;
      case Ceased _ -> PeriodState.CEASED;
    };
  }

  /** The first day in care. */
  default LocalDate startedOn() {
    return episodes().getFirst().startedOn();
  }

  /** The episode that runs, or ran last. */
  default Episode lastEpisode() {
    return episodes().getLast();
  }

  /** A series of short breaks, which is reviewed and not counted as looked after. */
  default boolean shortBreaks() {
    return episodes().getFirst().legalStatus().isShortBreaks();
  }

  /** The same period with another last episode. */
  default CarePeriod with(Episode next) {
    List<Episode> all = Stream.concat(episodes().stream(), Stream.of(next)).toList();
    return switch (this) {
      case Open _ -> new Open(id(), childId(), admission(), all);
      case Ceased ceased -> new Ceased(id(), childId(), admission(), all, ceased.ending());
    };
  }

  /** The same period, which has ended. */
  default Ceased ended(CareEnding ending) {
    return new Ceased(id(), childId(), admission(), episodes(), ending);
  }

  /** The child is looked after. */
  record Open(UUID id, UUID childId, Admission admission, List<Episode> episodes)
      implements CarePeriod {
    /** Keeps its own copy of the episodes. */
    public Open {
      episodes = List.copyOf(episodes);
    }
  }

  /** The child has ceased to be looked after. */
  record Ceased(
      UUID id, UUID childId, Admission admission, List<Episode> episodes, CareEnding ending)
      implements CarePeriod {
    /** Keeps its own copy of the episodes. */
    public Ceased {
      episodes = List.copyOf(episodes);
    }
  }
}
