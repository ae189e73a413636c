package safeguarding.clareview.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.EpisodeReason;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.care.ReviewSubject;

/**
 * One child or two with the same history: stretches of care and orders, each with what happened in
 * it, and the orders in which that may be entered.
 *
 * @param stretches in the order in which they began
 */
record ToldFamily(List<String> numbers, List<Stretch> stretches) {

  /**
   * A period of care or an order.
   *
   * @param to null while it runs
   */
  record Stretch(
      String name,
      ReviewSubject subject,
      LocalDate from,
      @Nullable LocalDate to,
      List<Move> moves,
      List<LocalDate> reviews) {}

  /** Another episode. */
  record Move(LocalDate day, EpisodeReason reason, LegalStatus status, PlacementType placement) {}

  /** One thing that somebody enters, of all the children. */
  sealed interface Step {
    ToldFamily family();

    Stretch stretch();

    LocalDate day();
  }

  /** A stretch begins; whole where its end is told with it. */
  record Begins(ToldFamily family, Stretch stretch, boolean whole) implements Step {
    @Override
    public LocalDate day() {
      return stretch.from();
    }
  }

  record Moves(ToldFamily family, Stretch stretch, Move move) implements Step {
    @Override
    public LocalDate day() {
      return move.day();
    }
  }

  record Reviewed(ToldFamily family, Stretch stretch, LocalDate day) implements Step {}

  /** A concern is raised and answered. */
  record Challenged(ToldFamily family, Stretch stretch, LocalDate day) implements Step {}

  record Ends(ToldFamily family, Stretch stretch, LocalDate day) implements Step {}

  /** Two to three periods of care and two orders, with moves and reviews on any days. */
  static ToldFamily any(String number, Random random) {
    List<Stretch> stretches = new ArrayList<>();
    int periods = 2 + random.nextInt(2);
    LocalDate day = LocalDate.of(2014, 5, 1).plusDays(random.nextInt(300));
    for (int i = 0; i < periods; i++) {
      Stretch next = care(number + " care " + i, day, i == periods - 1, random);
      stretches.add(next);
      day = day.plusYears(2).plusDays(1 + random.nextInt(60));
    }
    for (int year = 2015; year < 2019; year += 3) {
      LocalDate made = LocalDate.of(year, 1, 1).plusDays(random.nextInt(200));
      stretches.add(order(number + " order " + year, made, random));
    }
    stretches.sort(Comparator.comparing(Stretch::from));
    List<String> numbers =
        random.nextBoolean() ? List.of(number) : List.of(number + "-a", number + "-b");
    return new ToldFamily(numbers, List.copyOf(stretches));
  }

  private static Stretch care(String name, LocalDate from, boolean last, Random random) {
    LocalDate to = from.plusMonths(9).plusDays(random.nextInt(400));
    List<Move> moves = new ArrayList<>();
    LocalDate day = from;
    for (int i = random.nextInt(4); i > 0; i--) {
      day = day.plusDays(1 + random.nextInt(60));
      moves.add(
          i % 2 == 0
              ? new Move(day, EpisodeReason.P, LegalStatus.V2, PlacementType.K2)
              : new Move(day, EpisodeReason.P, LegalStatus.V2, PlacementType.U4));
    }
    boolean runs = last && random.nextBoolean();
    return new Stretch(
        name, ReviewSubject.LOOKED_AFTER, from, runs ? null : to, moves, reviews(from, to, random));
  }

  private static Stretch order(String name, LocalDate from, Random random) {
    LocalDate to = from.plusYears(1);
    return new Stretch(
        name, ReviewSubject.SUPERVISION_ORDER, from, to, List.of(), reviews(from, to, random));
  }

  /** Some in time and some not. */
  private static List<LocalDate> reviews(LocalDate from, LocalDate to, Random random) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = from.plusDays(10 + random.nextInt(30));
    while (day.isBefore(to)) {
      days.add(day);
      day = day.plusDays(60 + random.nextInt(160));
    }
    return days;
  }

  private List<Step> steps(boolean whole) {
    List<Step> steps = new ArrayList<>();
    for (Stretch stretch : stretches) {
      steps.add(new Begins(this, stretch, whole));
      stretch.moves().forEach(move -> steps.add(new Moves(this, stretch, move)));
      stretch.reviews().forEach(day -> steps.add(new Reviewed(this, stretch, day)));
      steps.add(new Challenged(this, stretch, stretch.from().plusDays(40)));
      if (!whole && stretch.to() != null) {
        steps.add(new Ends(this, stretch, stretch.to()));
      }
    }
    return steps;
  }

  /** As it happened; of one day the beginning of a stretch first. */
  List<Step> inOrder() {
    return steps(false).stream().sorted(Comparator.comparing(Step::day)).toList();
  }

  /** The last stretch of care first, and everything else as chance will have it. */
  List<Step> shuffled(Random random) {
    List<Step> left = steps(true);
    List<Step> shuffled = new ArrayList<>();
    left.stream()
        .filter(step -> step instanceof Begins && step.stretch().name().contains("care"))
        .max(Comparator.comparing(Step::day))
        .ifPresent(shuffled::add);
    left.removeAll(shuffled);
    while (!left.isEmpty()) {
      List<Step> possible = left.stream().filter(step -> possible(step, left)).toList();
      Step next = possible.get(random.nextInt(possible.size()));
      shuffled.add(next);
      left.remove(next);
    }
    return shuffled;
  }

  /**
   * Whether a step may be the next: nothing happens in a stretch that is not known, episodes follow
   * each other, and what an alert is about is judged by all that is known of the child.
   */
  private static boolean possible(Step step, List<Step> left) {
    Set<Stretch> unknown = new HashSet<>();
    left.stream().filter(Begins.class::isInstance).forEach(each -> unknown.add(each.stretch()));
    return switch (step) {
      case Begins _ -> true;
      case Challenged _ -> unknown.isEmpty();
      case Reviewed reviewed -> !unknown.contains(reviewed.stretch());
      case Ends ends -> !unknown.contains(ends.stretch());
      case Moves moves ->
          !unknown.contains(moves.stretch())
              && left.stream()
                  .noneMatch(other ->
                      other instanceof Moves
                          && other.stretch().equals(moves.stretch())
                          && other.day().isBefore(moves.day()));
    };
  }
}
