package safeguarding.gateway.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import safeguarding.gateway.view.Measure.Movement;

/** The one paragraph that a dashboard begins with, made from its figures. */
public final class ScrutinySummary {
  private ScrutinySummary() {}

  /** What stands out, in a few sentences; says so where there are no figures. */
  public static String of(List<Measure> measures) {
    if (measures.isEmpty()) {
      return "There are no figures to show.";
    }
    List<String> sentences = new ArrayList<>();
    measures.stream()
        .filter(measure -> measure.denominator() == null)
        .findFirst()
        .ifPresent(first -> sentences.add(headline(first)));
    measures.stream()
        .filter(measure -> measure.pointsMoved().signum() != 0)
        .max(Comparator.comparing(measure -> measure.pointsMoved().abs()))
        .ifPresent(most -> sentences.add(mostMoved(most)));
    sentences.add(movements(measures));
    return String.join(" ", sentences);
  }

  private static String headline(Measure measure) {
    String change = measure.change();
    String lower = Character.toLowerCase(change.charAt(0)) + change.substring(1);
    return measure.title() + ": " + measure.value() + ", " + lower + ".";
  }

  private static String mostMoved(Measure measure) {
    BigDecimal points = measure.pointsMoved();
    return "The share that moved most is '%s', %s by %s percentage %s to %s (%s)."
        .formatted(
            measure.title(),
            points.signum() > 0 ? "up" : "down",
            Figures.number(points.abs()),
            points.abs().compareTo(BigDecimal.ONE) == 0 ? "point" : "points",
            measure.value(),
            measure.fraction());
  }

  private static String movements(List<Measure> measures) {
    List<String> parts = new ArrayList<>();
    add(parts, measures, Movement.IMPROVED, "improved");
    add(parts, measures, Movement.HELD, "held");
    add(parts, measures, Movement.DECLINED, "declined");
    long open = count(measures, Movement.NO_GOOD_DIRECTION);
    if (open > 0) {
      parts.add(Figures.whole(open) + (open == 1 ? " has" : " have") + " no good direction");
    }
    long without = count(measures, Movement.NOT_COMPARABLE);
    if (without > 0) {
      parts.add(Figures.whole(without) + " cannot be compared with the year before");
    }
    return "Of %s, %s."
        .formatted(Sentence.count(measures.size(), "measure", "measures"), Sentence.list(parts));
  }

  private static void add(
      List<String> parts, List<Measure> measures, Movement movement, String word) {
    long count = count(measures, movement);
    if (count > 0) {
      parts.add(Figures.whole(count) + " " + word);
    }
  }

  private static long count(List<Measure> measures, Movement movement) {
    return measures.stream().filter(measure -> measure.movement() == movement).count();
  }
}
