package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void one_row_more_than_the_page_holds_shows_that_there_is_another() {
    assertThat(page(List.of("a", "bb", "ccc")))
        .isEqualTo(new Page<>(List.of("a", "bb"), Optional.of(2), 7));
  }

  @Test
  void a_page_that_is_just_full_is_the_last_one_and_so_is_an_empty_one() {
    assertThat(page(List.of("a", "bb")))
        .isEqualTo(new Page<>(List.of("a", "bb"), Optional.empty(), 7));
    assertThat(page(List.of())).isEqualTo(new Page<>(List.of(), Optional.empty(), 7));
  }

  @Test
  void rows_read_further_stay_on_their_page() {
    Page<Integer, Integer> lengths =
        page(List.of("a", "bb", "ccc")).map(rows -> rows.stream().map(String::length).toList());

    assertThat(lengths).isEqualTo(new Page<>(List.of(1, 2), Optional.of(2), 7));
  }

  @Test
  void a_page_does_not_change_with_the_list_it_was_made_of() {
    List<String> found = new ArrayList<>(List.of("a", "bb", "ccc"));
    Page<String, Integer> page = page(found);

    found.clear();

    assertThat(page.rows()).containsExactly("a", "bb");
  }

  /** A page of two; a row's place is its length. */
  private static Page<String, Integer> page(List<String> oneMore) {
    return Page.of(oneMore, 2, String::length, 7);
  }
}
