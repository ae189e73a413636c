package safeguarding.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.calls.MergedPages.Part;
import safeguarding.gateway.calls.MergedPages.Place;

class MergedPagesTest {
  @Test
  void lists_of_any_length_read_page_by_page_are_one_ordered_list_without_gap_or_double() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      Map<String, List<Integer>> lists = new LinkedHashMap<>();
      for (String name : List.of("a", "b", "c")) {
        lists.put(
            name, random.ints(random.nextInt(30), 0, 1000).distinct().sorted().boxed().toList());
      }

      assertThat(readAll(lists, 1 + random.nextInt(7)))
          .as("seed %s", seed)
          .isEqualTo(lists.values().stream().flatMap(List::stream).sorted().toList());
    }
  }

  @Test
  void a_token_of_nobody_is_not_taken() {
    assertThat(MergedPages.places("nonsense!")).isEmpty();
    assertThat(MergedPages.places("bm9uc2Vuc2U")).isEmpty();
  }

  @Test
  void a_place_before_the_first_row_is_not_taken() {
    assertThat(MergedPages.places(encoded("lado 0 false 25"))).isPresent();
    assertThat(MergedPages.places(encoded("lado -1 false 25"))).isEmpty();
    assertThat(MergedPages.places(encoded("lado 99999999999 false 25"))).isEmpty();
  }

  private static String encoded(String place) {
    return Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Integer> readAll(Map<String, List<Integer>> lists, int size) {
    List<Integer> read = new ArrayList<>();
    String token = "";
    do {
      Map<String, Place> places = MergedPages.places(token).orElseThrow();
      Map<String, Part<Integer>> parts = new LinkedHashMap<>();
      lists.forEach((name, rows) ->
          parts.put(name, part(rows, places.getOrDefault(name, Place.START), size)));
      var page = new MergedPages<>(Comparator.<Integer>naturalOrder(), size).merge(places, parts);
      assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
      read.addAll(page.rows());
      token = page.next();
    } while (!token.isEmpty());
    return read;
  }

  private static Part<Integer> part(List<Integer> rows, Place place, int size) {
    if (place.ended()) {
      return new Part<>(List.of(), "");
    }
    int from = place.token().isEmpty() ? 0 : Integer.parseInt(place.token());
    int to = Math.min(rows.size(), from + size);
    return new Part<>(rows.subList(from, to), to < rows.size() ? Integer.toString(to) : "");
  }
}
