package safeguarding.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulingTest {
  private static final Refusal NO = Refusal.of("not-today", "Come back tomorrow");

  private enum Sign implements Keyed {
    LOOKED_AFTER
  }

  @Test
  void what_is_granted_goes_on_to_the_next_rule() {
    Ruling<Integer> two = Ruling.granted(2);

    assertThat(two.map(n -> n + 1)).isEqualTo(Ruling.granted(3));
    assertThat(two.then(n -> Ruling.<String>refused(NO))).isEqualTo(Ruling.refused(NO));
  }

  @Test
  void a_refusal_stays_the_first_one() {
    Ruling<Integer> no = Ruling.refused(NO);

    assertThat(no.map(n -> n + 1)).isEqualTo(no);
    assertThat(no.then(n -> Ruling.granted(n + 1))).isEqualTo(no);
  }

  @Test
  void a_key_is_the_name_in_lower_case_with_hyphens_both_ways() {
    assertThat(Sign.LOOKED_AFTER.key()).isEqualTo("looked-after");
    assertThat(Keyed.ofKey(Sign.class, "looked-after")).isEqualTo(Sign.LOOKED_AFTER);
  }
}
