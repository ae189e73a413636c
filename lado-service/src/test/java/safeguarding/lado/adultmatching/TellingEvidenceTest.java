package safeguarding.lado.adultmatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is whom, by story. Names are of trees and nobody's. */
class TellingEvidenceTest {
  private static final BirthDate BORN = new BirthDate(1975, 3, 7);
  private static final Commonness AMONG_MANY =
      new Commonness(200_000, Map.of("john", 4_000L, "smith", 2_500L, "rowan", 150L), 60);

  @Test
  void the_same_name_and_date_of_birth_is_strong() {
    assertThat(band(told("Rowan", "Hawthorne", BORN), told("Rowan", "Hawthorne", BORN)))
        .contains(MatchBand.STRONG);
  }

  @Test
  void who_married_is_found_by_the_maiden_name_and_the_date_of_birth() {
    Telling asked = new Telling("Rowan", "Alder", List.of("Hawthorne"), BORN, "sport", "");
    Telling kept = told("Rowan", "Hawthorne", BORN);

    Evidence evidence = evidence(asked, kept);

    assertThat(evidence.reasons()).contains(MatchReason.FAMILY_NAME_EARLIER);
    assertThat(band(asked, kept)).contains(MatchBand.STRONG);
    assertFindable(asked, kept);
  }

  @Test
  void a_swapped_day_and_month_is_recognised() {
    Telling asked = told("Rowan", "Hawthorne", new BirthDate(1975, 7, 3));
    Telling kept = told("Rowan", "Hawthorne", BORN);

    assertThat(evidence(asked, kept).reasons()).contains(MatchReason.BIRTH_DAY_AND_MONTH_SWAPPED);
    assertThat(band(asked, kept)).contains(MatchBand.STRONG);
    assertFindable(asked, kept);
  }

  @Test
  void a_twin_is_worth_a_look_and_never_strong() {
    Telling twin = new Telling("Linden", "Hawthorne", List.of(), BORN, "sport", "Example House");
    Telling kept = new Telling("Rowan", "Hawthorne", List.of(), BORN, "sport", "Example House");

    assertThat(evidence(twin, kept).reasons())
        .contains(MatchReason.GIVEN_NAME_DIFFERENT, MatchReason.BIRTH_DATE_SAME);
    assertThat(band(twin, kept)).contains(MatchBand.POSSIBLE);
  }

  @Test
  void a_father_is_not_his_son_of_the_same_name() {
    assertThat(
            band(
                told("John", "Hawthorne", new BirthDate(1948, 11, 20)),
                told("John", "Hawthorne", BORN)))
        .isNotEqualTo(Optional.of(MatchBand.STRONG));
  }

  @Test
  void two_hyphenated_names_that_share_a_word_are_alike_and_not_the_same() {
    Telling kept = told("Rowan", "Ash-Grove", BORN);

    assertThat(evidence(told("Rowan", "Grove", BORN), kept).reasons())
        .contains(MatchReason.FAMILY_NAME_SAME);
    assertThat(evidence(told("Rowan", "Grove Ash", BORN), kept).reasons())
        .contains(MatchReason.FAMILY_NAME_SAME);
    assertThat(evidence(told("Rowan", "Grove-Elm", BORN), kept).reasons())
        .contains(MatchReason.FAMILY_NAME_SIMILAR)
        .doesNotContain(MatchReason.FAMILY_NAME_SAME);
    assertFindable(told("Rowan", "Grove-Elm", BORN), kept);
  }

  @Test
  void a_common_name_alone_is_not_strong() {
    assertThat(band(told("John", "Smith", null), told("John", "Smith", null)))
        .isNotEqualTo(Optional.of(MatchBand.STRONG));
  }

  @Test
  void short_forms_slips_initials_and_names_in_other_order_are_found_and_named() {
    Telling kept = told("William", "Hawthorne", BORN);

    assertFound(told("Bill", "Hawthorne", BORN), kept, MatchReason.GIVEN_NAME_SHORT_FORM);
    assertFound(told("William", "Hawhtorne", null), kept, MatchReason.FAMILY_NAME_SIMILAR);
    assertFound(told("W", "Hawthorne", BORN), kept, MatchReason.GIVEN_NAME_INITIAL);
    assertFound(told("Hawthorne", "William", null), kept, MatchReason.NAMES_IN_OTHER_ORDER);
    assertFound(told("Will", "Haw", BORN), kept, MatchReason.GIVEN_NAME_SHORT_FORM);
    assertFound(
        told("William", "Hawthorne", new BirthDate(1975, null, null)),
        kept,
        MatchReason.BIRTH_DATE_SAME_IN_PART);
  }

  @Test
  void who_differs_in_everything_is_not_offered() {
    assertThat(band(told("Rowan", "Hawthorne", BORN), told("Alder", "Birch", null))).isEmpty();
    assertThat(
            Collections.disjoint(
                MatchKeys.asked(told("Rowan", "Hawthorne", BORN)).keySet(),
                MatchKeys.kept(told("Alder", "Birch", null))))
        .isTrue();
  }

  @Test
  void with_no_name_the_same_setting_is_worth_a_look() {
    Telling asked = new Telling("", "", List.of(), null, "", "The Example House");
    Telling kept = new Telling("Rowan", "Hawthorne", List.of(), BORN, "sport", "Example House");

    assertThat(band(asked, kept)).contains(MatchBand.POSSIBLE);
    assertFindable(asked, kept);
  }

  @Test
  void a_father_and_son_without_a_date_of_birth_are_for_a_person_to_judge() {
    Telling asked = new Telling("John", "Hawthorne", List.of(), null, "sport", "Example House");
    Telling kept = new Telling("John", "Hawthorne", List.of(), BORN, "sport", "Example House");

    assertThat(band(asked, kept)).contains(MatchBand.POSSIBLE);
  }

  @Test
  void any_slip_in_a_name_leaves_a_key_in_common_and_enough_evidence() {
    Random random = new Random(1975);
    for (int i = 0; i < 500; i++) {
      Telling kept = told("Linden", "Hawthorne", i % 2 == 0 ? BORN : null);
      Telling asked = told("Linden", slip(random, "Hawthorne"), kept.born());

      assertThat(band(asked, kept)).as(asked.familyName()).isPresent();
      assertFindable(asked, kept);
    }
  }

  private static String slip(Random random, String word) {
    int at = random.nextInt(word.length() - 1);
    String letter = Character.toString('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static void assertFound(Telling asked, Telling kept, MatchReason reason) {
    assertThat(evidence(asked, kept).reasons()).contains(reason);
    assertThat(band(asked, kept)).isPresent();
    assertFindable(asked, kept);
  }

  private static void assertFindable(Telling asked, Telling kept) {
    assertThat(Collections.disjoint(MatchKeys.asked(asked).keySet(), MatchKeys.kept(kept)))
        .isFalse();
  }

  private static Optional<MatchBand> band(Telling asked, Telling kept) {
    return MatchThresholds.band(evidence(asked, kept), Names.of(asked).isEmpty());
  }

  private static Evidence evidence(Telling asked, Telling kept) {
    return new TellingEvidence(asked, AMONG_MANY).of(kept);
  }

  private static Telling told(String given, String family, @Nullable BirthDate born) {
    return new Telling(given, family, List.of(), born, "", "");
  }
}
