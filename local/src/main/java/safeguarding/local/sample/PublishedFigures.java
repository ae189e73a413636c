package safeguarding.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What councils printed: the figures that the sample's records must come to when they are counted.
 * Read from {@code published-figures.csv}, which names the document of each.
 */
public final class PublishedFigures {
  private static final String RESOURCE = "published-figures.csv";
  private static final int COLUMNS = 9;

  private final List<Figure> figures;

  private PublishedFigures(List<Figure> figures) {
    this.figures = List.copyOf(figures);
  }

  /**
   * One printed figure.
   *
   * @param authority code, such as {@code E06000017}
   * @param period {@code 2017-18}, {@code 2019-20-Q1}
   * @param indicator code, such as {@code LADO.CONTACTS}
   * @param breakdown {@code role}; empty for the whole
   * @param key the breakdown's value, such as {@code childminder}; empty for the whole
   * @param denominator empty for a plain count
   * @param printed as the document prints it
   */
  public record Figure(
      String authority,
      String period,
      String indicator,
      String breakdown,
      String key,
      int numerator,
      OptionalInt denominator,
      String printed,
      String document) {}

  /** The figures carried with the program, in the order of the file. */
  public static PublishedFigures shipped() {
    try (InputStream in =
            Objects.requireNonNull(PublishedFigures.class.getResourceAsStream(RESOURCE), RESOURCE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new PublishedFigures(lines.lines().skip(1).map(PublishedFigures::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Figure> all() {
    return figures;
  }

  /** The figures of an authority whose indicator begins with a prefix such as {@code LADO.}. */
  public List<Figure> of(String authority, String indicatorPrefix) {
    return figures.stream()
        .filter(figure -> figure.authority().equals(authority))
        .filter(figure -> figure.indicator().startsWith(indicatorPrefix))
        .toList();
  }

  /**
   * The whole of an indicator.
   *
   * @throws IllegalArgumentException where none was printed
   */
  public int numerator(String authority, String period, String indicator) {
    return of(authority, indicator).stream()
        .filter(figure -> figure.indicator().equals(indicator))
        .filter(figure -> figure.period().equals(period) && figure.breakdown().isEmpty())
        .mapToInt(Figure::numerator)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No figure: " + indicator + " " + period));
  }

  /** A breakdown of an indicator by key, in the order printed; empty where none was printed. */
  public Map<String, Integer> breakdown(
      String authority, String period, String indicator, String by) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var figure : of(authority, indicator)) {
      if (figure.indicator().equals(indicator)
          && figure.period().equals(period)
          && figure.breakdown().equals(by)) {
        counts.put(figure.key(), figure.numerator());
      }
    }
    return counts;
  }

  private static Figure read(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("Not nine columns in " + RESOURCE + ": " + line);
    }
    return new Figure(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        Integer.parseInt(cells[5]),
        cells[6].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[6])),
        cells[7],
        cells[8]);
  }
}
