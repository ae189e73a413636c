package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedFiguresTest {
  private final PublishedFigures published = PublishedFigures.shipped();

  @Test
  void rutland_printed_43_contacts_and_eight_substantiated_of_ten() {
    assertThat(published.numerator("E06000017", "2017-18", "LADO.CONTACTS")).isEqualTo(43);
    assertThat(published.of("E06000017", "LADO.SUBSTANTIATED"))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.numerator()).isEqualTo(8);
          assertThat(figure.denominator()).hasValue(10);
          assertThat(figure.printed()).isEqualTo("80%");
        });
  }

  @Test
  void printed_breakdowns_add_up_to_their_whole() {
    for (String by : new String[] {"role", "concern"}) {
      assertThat(published.breakdown("E06000017", "2017-18", "LADO.CONTACTS", by).values())
          .satisfies(counts ->
              assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(43));
    }
  }
}
