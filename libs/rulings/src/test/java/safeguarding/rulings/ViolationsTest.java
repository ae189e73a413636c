package safeguarding.rulings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.rulings.Refusal.Violation;

class ViolationsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);

  private final Violations violations = new Violations();

  @Test
  void one_broken_rule_names_the_refusal_and_several_do_not() {
    var two = new Violations();

    violations.against("before-birth", "started_on", "Enter a day after the birth");
    two.against("before-birth", "started_on", "Enter a day after the birth");
    two.required("name", "", "Enter a name");

    assertThat(violations.refusal().orElseThrow().code()).isEqualTo("before-birth");
    assertThat(two.refusal().orElseThrow().code()).isEqualTo(Refusal.INVALID_FIELDS);
    assertThat(two.refusal().orElseThrow().message()).isEqualTo("2 fields need attention");
    assertThat(new Violations().refusal()).isEmpty();
  }

  @Test
  void what_follows_is_asked_only_when_nothing_is_wrong() {
    violations.required("name", "", "Enter a name");

    assertThat(new Violations().ruling(() -> "done")).isEqualTo(Ruling.granted("done"));
    assertThat(
            violations.<String>ruling(() -> {
              throw new AssertionError("asked");
            }))
        .isEqualTo(Ruling.refused(violations.refusal().orElseThrow()));
  }

  @Test
  void what_has_happened_lies_between_the_first_day_and_today_both_included() {
    assertThat(happened(TODAY)).isEqualTo(TODAY);
    assertThat(happened(Violations.FIRST_DAY)).isEqualTo(LocalDate.of(1995, 1, 1));
    assertThat(violations.isEmpty()).isTrue();
  }

  @Test
  void what_has_not_happened_is_null_and_the_field_is_told_why() {
    assertThat(happened(null)).isNull();
    assertThat(happened(TODAY.plusDays(1))).isNull();
    assertThat(happened(Violations.FIRST_DAY.minusDays(1))).isNull();

    Refusal refusal = violations.refusal().orElseThrow();
    assertThat(refusal.code()).isEqualTo(Refusal.INVALID_FIELDS);
    assertThat(refusal.violations())
        .isEqualTo(
            List.of(
                new Violation("ended_on", "Enter when care ended"),
                new Violation("ended_on", "The day must be today or in the past"),
                new Violation("ended_on", "Enter a day from 1 January 1995 on")));
  }

  private @Nullable LocalDate happened(@Nullable LocalDate day) {
    return violations.happened("ended_on", day, TODAY, "Enter when care ended");
  }
}
