package safeguarding.gateway.calls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pages through several ordered lists at once, as if they were one. Its token says for each list
 * which of the list's own pages comes next and how many of its rows were shown.
 *
 * @param <T> a row
 */
public final class MergedPages<T> {
  private final Comparator<T> order;
  private final int size;

  /**
   * Pages in the order that every list has itself.
   *
   * @param size rows a page
   */
  public MergedPages(Comparator<T> order, int size) {
    this.order = order;
    this.size = size;
  }

  /**
   * Where a list is up to.
   *
   * @param token of the list's own page; empty for its first
   * @param shown rows of that page that were shown
   * @param ended nothing more comes of it
   */
  public record Place(String token, int shown, boolean ended) {
    static final Place START = new Place("", 0, false);
  }

  /**
   * A list's own page.
   *
   * @param rows in order
   * @param next the list's own token; empty on its last page
   */
  public record Part<T>(List<T> rows, String next) {}

  /**
   * A merged page.
   *
   * @param next empty on the last page
   */
  public record Merged<T>(List<T> rows, String next) {}

  private record Candidate<T>(String list, T row) {}

  /** Where each list is up to; empty if the token is none of ours. */
  public static Optional<Map<String, Place>> places(String token) {
    Map<String, Place> places = new LinkedHashMap<>();
    if (token.isEmpty()) {
      return Optional.of(places);
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        String[] part = line.split(" ", -1);
        int shown = Integer.parseInt(part[1]);
        if (shown < 0) {
          return Optional.empty();
        }
        places.put(part[0], new Place(part[3], shown, Boolean.parseBoolean(part[2])));
      }
      return Optional.of(places);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
      return Optional.empty();
    }
  }

  /**
   * The next page.
   *
   * @param places where the lists are up to
   * @param parts the page of each list that its place names; a list that did not answer is absent
   *     and keeps its place
   */
  public Merged<T> merge(Map<String, Place> places, Map<String, Part<T>> parts) {
    List<Candidate<T>> candidates = new ArrayList<>();
    parts.forEach((list, part) ->
        part.rows().stream()
            .skip(place(places, list).shown())
            .forEach(row -> candidates.add(new Candidate<>(list, row))));
    candidates.sort(Comparator.comparing(Candidate::row, order));
    List<Candidate<T>> chosen = choose(places, parts, candidates);
    Map<String, Place> next = new LinkedHashMap<>(places);
    parts.forEach(
        (list, part) -> next.put(list, after(place(places, list), part, count(chosen, list))));
    boolean over = parts.keySet().stream().allMatch(list -> place(next, list).ended());
    return new Merged<>(chosen.stream().map(Candidate::row).toList(), over ? "" : token(next));
  }

  /**
   * The first rows in order, up to the last one that is known of a list that goes on: what it has
   * next may come before the rows of others. So a page can be shorter than its size.
   */
  private List<Candidate<T>> choose(
      Map<String, Place> places, Map<String, Part<T>> parts, List<Candidate<T>> inOrder) {
    Map<String, Integer> left = new LinkedHashMap<>();
    parts.forEach((list, part) -> {
      if (!part.next().isEmpty()) {
        left.put(list, part.rows().size() - place(places, list).shown());
      }
    });
    List<Candidate<T>> chosen = new ArrayList<>();
    for (Candidate<T> one : inOrder) {
      if (chosen.size() == size || left.containsValue(0)) {
        break;
      }
      chosen.add(one);
      left.computeIfPresent(one.list(), (list, rows) -> rows - 1);
    }
    return chosen;
  }

  private static Place place(Map<String, Place> places, String list) {
    @Nullable Place place = places.get(list);
    return place == null ? Place.START : place;
  }

  private static <T> Place after(Place before, Part<T> part, int taken) {
    int shown = before.shown() + taken;
    if (shown < part.rows().size()) {
      return new Place(before.token(), shown, false);
    }
    return new Place(part.next(), 0, part.next().isEmpty());
  }

  private static <T> int count(List<Candidate<T>> chosen, String list) {
    return (int) chosen.stream().filter(one -> one.list().equals(list)).count();
  }

  private static String token(Map<String, Place> places) {
    List<String> lines =
        places.entrySet().stream()
            .map(entry ->
                "%s %d %b %s"
                    .formatted(
                        entry.getKey(),
                        entry.getValue().shown(),
                        entry.getValue().ended(),
                        entry.getValue().token()))
            .toList();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
