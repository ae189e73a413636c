package safeguarding.gateway.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dashboard.
 *
 * @param period as addresses write it: '2017-18'
 * @param caption 'Rutland · year to 31 March 2018'
 * @param computed 'computed 22 November 2018 at 2:30pm'; empty where there are no figures
 * @param reports that this reader may open
 */
public record ScrutinyPage(
    Frame frame,
    PeriodChooser periods,
    String period,
    String caption,
    String summary,
    String computed,
    List<Measure> headlines,
    List<Theme> themes,
    List<BreakdownTable> breakdowns,
    List<String> unavailable,
    List<Link> reports,
    String csv) {

  /** The measures that belong together. */
  public record Theme(String title, List<Measure> measures) {}

  /** How many figures stand out at the top. */
  private static final int HEADLINES = 5;

  private static final Map<String, String> THEMES =
      Map.of(
          "allegations", "Allegations against people who work with children",
          "protection", "Children most at risk are protected",
          "homes", "Stable and secure homes",
          "health-education", "Health and education of children looked after",
          "challenge", "Our own challenge");

  /** The first figures of all, in the order of the services. */
  public static List<Measure> headlinesOf(List<Measure> measures) {
    return measures.stream().limit(HEADLINES).toList();
  }

  /** The measures by theme, in the order in which themes first appear. */
  public static List<Theme> themesOf(List<Measure> measures) {
    Map<String, List<Measure>> byTheme = new LinkedHashMap<>();
    for (Measure measure : measures) {
      byTheme.computeIfAbsent(measure.theme(), theme -> new ArrayList<>()).add(measure);
    }
    return byTheme.entrySet().stream()
        .map(theme ->
            new Theme(
                THEMES.getOrDefault(theme.getKey(), Sentence.capital(theme.getKey())),
                List.copyOf(theme.getValue())))
        .toList();
  }
}
