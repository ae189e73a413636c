package safeguarding.gateway.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.dashboard.BreakdownFigures;
import safeguarding.gateway.dashboard.Figure;
import safeguarding.gateway.dashboard.IndicatorDefinition;
import safeguarding.gateway.dashboard.IndicatorFigures;
import safeguarding.gateway.page.Breakdowns.Broken;
import safeguarding.gateway.view.BreakdownTable;
import safeguarding.gateway.view.Measure;
import safeguarding.gateway.view.Moments;

/** From the dashboard's figures to what its pages show. */
final class Measures {
  private Measures() {}

  /** The measures with their definitions, to be broken down. */
  static List<Broken> withDefinitions(List<Measure> measures, List<IndicatorFigures> indicators) {
    Map<String, IndicatorDefinition> definitions =
        indicators.stream()
            .map(IndicatorFigures::definition)
            .collect(
                Collectors.toMap(IndicatorDefinition::code, one -> one, (first, second) -> first));
    return measures.stream()
        .filter(measure -> definitions.containsKey(measure.code()))
        .map(
            measure -> new Broken(measure, Objects.requireNonNull(definitions.get(measure.code()))))
        .toList();
  }

  /** The indicators that have a figure for the period. */
  static List<Measure> of(List<IndicatorFigures> indicators) {
    return indicators.stream().map(Measures::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Measure> of(IndicatorFigures indicator) {
    Figure now = indicator.current();
    return now == null
        ? Optional.empty()
        : Optional.of(of(indicator.definition(), now, indicator.previous()));
  }

  /** One indicator with its figures. */
  static Measure of(IndicatorDefinition definition, Figure now, @Nullable Figure before) {
    return new Measure(
        definition.code(),
        definition.title(),
        definition.theme(),
        definition.unit(),
        definition.decimals(),
        polarity(definition),
        now.numerator(),
        now.denominator(),
        before == null
            ? null
            : new Measure.Before(before.period(), before.numerator(), before.denominator()),
        definition.breakdowns().stream()
            .map(one -> new Measure.Breakdown(one.key(), one.title()))
            .toList());
  }

  /** The parts of a broken-down figure. */
  static List<BreakdownTable.Part> parts(BreakdownFigures breakdown) {
    return breakdown.rows().stream()
        .flatMap(row -> part(row.title().isEmpty() ? row.key() : row.title(), row.figure()))
        .toList();
  }

  private static java.util.stream.Stream<BreakdownTable.Part> part(
      String label, @Nullable Figure figure) {
    return figure == null
        ? java.util.stream.Stream.empty()
        : java.util.stream.Stream.of(
            new BreakdownTable.Part(label, figure.numerator(), figure.denominator()));
  }

  /** 'computed 22 November 2018 at 2:30pm' by the oldest of the figures; empty where none says. */
  static String computed(List<Figure> figures) {
    Optional<Instant> oldest =
        figures.stream()
            .map(Figure::computedAt)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .min(Comparator.naturalOrder());
    return oldest.map(instant -> "computed " + Moments.dayAndTime(instant)).orElse("");
  }

  private static Measure.Polarity polarity(IndicatorDefinition definition) {
    return switch (definition.polarity()) {
      case HIGH -> Measure.Polarity.HIGH;
      case LOW -> Measure.Polarity.LOW;
      case NONE -> Measure.Polarity.NONE;
    };
  }
}
