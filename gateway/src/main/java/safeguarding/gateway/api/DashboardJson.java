package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.dashboard.BreakdownFigures;
import safeguarding.gateway.dashboard.DashboardFigures;
import safeguarding.gateway.dashboard.Definitions;
import safeguarding.gateway.dashboard.Figure;
import safeguarding.gateway.dashboard.IndicatorDefinition;
import safeguarding.gateway.dashboard.IndicatorFigures;
import safeguarding.gateway.dashboard.SilentPart;

/**
 * The figures of all services for one period.
 *
 * @param unavailable the services whose figures are missing
 */
@Serdeable
@Schema(name = "Dashboard")
record DashboardJson(
    @Schema(example = "E06000017") String authority,
    @Schema(example = "2017-18") String period,
    List<IndicatorJson> indicators,
    List<UnavailableJson> unavailable) {

  static DashboardJson of(DashboardFigures figures) {
    return new DashboardJson(
        figures.authority().code(),
        figures.period().format(),
        figures.indicators().stream().map(IndicatorJson::of).toList(),
        UnavailableJson.of(figures.unavailable()));
  }

  /**
   * An indicator and its figure.
   *
   * @param denominator null for a plain count
   * @param value the count, or the percentage rounded to the decimals; null when the denominator is
   *     0
   * @param suppressed always false for officers and councillors, who see exact figures
   * @param changePercent of a count against the year before; null for percentages
   * @param polarity high, low or none: what is good
   * @param previous the year before; null when there is no figure
   * @param service that counts it
   */
  @Serdeable
  @Schema(name = "Indicator")
  record IndicatorJson(
      @Schema(example = "LADO.CONTACTS") String code,
      String title,
      @Schema(example = "contacts") String unit,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Schema(example = "44.2") @Nullable BigDecimal value,
      boolean suppressed,
      @Nullable Instant computedAt,
      int decimals,
      String polarity,
      @Nullable PreviousJson previous,
      @Nullable BigDecimal changePercent,
      String service,
      String theme,
      List<BreakdownJson> breakdowns) {

    static IndicatorJson of(IndicatorFigures figures) {
      IndicatorDefinition definition = figures.definition();
      Figure current = figures.current();
      return new IndicatorJson(
          definition.code(),
          definition.title(),
          definition.unit(),
          current == null ? null : plain(current.numerator()),
          current == null ? null : plain(current.denominator()),
          current == null ? null : plain(current.value()),
          false,
          current == null ? null : current.computedAt(),
          definition.decimals(),
          definition.polarity().name().toLowerCase(Locale.ROOT),
          PreviousJson.of(figures.previous()),
          plain(figures.changePercent()),
          definition.service(),
          definition.theme(),
          BreakdownJson.of(definition));
    }
  }

  /** The figure of the year before. */
  @Serdeable
  @Schema(name = "PreviousFigure")
  record PreviousJson(
      String period,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal value) {
    static @Nullable PreviousJson of(@Nullable Figure figure) {
      return figure == null
          ? null
          : new PreviousJson(
              figure.period(),
              plain(figure.numerator()),
              plain(figure.denominator()),
              plain(figure.value()));
    }
  }

  /** A way to break an indicator down: its key is what 'by' takes. */
  @Serdeable
  @Schema(name = "Breakdown")
  record BreakdownJson(@Schema(example = "role") String key, String title) {
    static List<BreakdownJson> of(IndicatorDefinition definition) {
      return definition.breakdowns().stream()
          .map(one -> new BreakdownJson(one.key(), one.title()))
          .toList();
    }
  }

  /** A service that did not answer, and since when. */
  @Serdeable
  @Schema(name = "Unavailable")
  record UnavailableJson(String service, Instant since) {
    static List<UnavailableJson> of(List<SilentPart> parts) {
      return parts.stream().map(one -> new UnavailableJson(one.service(), one.since())).toList();
    }
  }

  /**
   * One indicator broken down.
   *
   * @param rows keys with nothing counted are absent
   */
  @Serdeable
  @Schema(name = "BreakdownTable")
  record TableJson(
      String code, String period, @Schema(example = "role") String by, List<RowJson> rows) {

    static TableJson of(BreakdownFigures figures) {
      return new TableJson(
          figures.definition().code(),
          figures.period().format(),
          figures.by().key(),
          figures.rows().stream().map(RowJson::of).toList());
    }

    /** One row. */
    @Serdeable
    @Schema(name = "BreakdownRow")
    record RowJson(
        @Schema(example = "residential-care-children") String key,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean suppressed) {
      static RowJson of(BreakdownFigures.Row row) {
        Figure figure = row.figure();
        return new RowJson(
            row.key(),
            figure == null ? null : plain(figure.numerator()),
            figure == null ? null : plain(figure.denominator()),
            false);
      }
    }
  }

  /** What can be counted. */
  @Serdeable
  @Schema(name = "Definitions")
  record DefinitionsJson(List<DefinitionJson> indicators, List<UnavailableJson> unavailable) {
    static DefinitionsJson of(Definitions definitions) {
      return new DefinitionsJson(
          definitions.definitions().stream().map(DefinitionJson::of).toList(),
          UnavailableJson.of(definitions.unavailable()));
    }
  }

  /**
   * What an indicator counts.
   *
   * @param numerator in words
   * @param denominator in words; null for a plain count
   * @param periodKind flow (during the period) or snapshot (on its last day)
   * @param limit that a timeliness figure used; null otherwise
   */
  @Serdeable
  @Schema(name = "Definition")
  record DefinitionJson(
      String code,
      String title,
      String unit,
      String numerator,
      @Nullable String denominator,
      String periodKind,
      String polarity,
      int decimals,
      String source,
      @Nullable String limit,
      String service,
      String theme,
      List<BreakdownJson> breakdowns) {
    static DefinitionJson of(IndicatorDefinition definition) {
      return new DefinitionJson(
          definition.code(),
          definition.title(),
          definition.unit(),
          definition.numerator(),
          definition.isPercentage() ? definition.denominator() : null,
          definition.snapshot() ? "snapshot" : "flow",
          definition.polarity().name().toLowerCase(Locale.ROOT),
          definition.decimals(),
          definition.source(),
          definition.limit().isEmpty() ? null : definition.limit(),
          definition.service(),
          definition.theme(),
          BreakdownJson.of(definition));
    }
  }

  /** Without an exponent: 4300 and never 4.3E+3. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null || number.scale() >= 0 ? number : number.setScale(0);
  }
}
