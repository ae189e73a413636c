package safeguarding.lado.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.lado.staff.Independence.Place;
import safeguarding.rulings.Ruling.Granted;

/**
 * The inspection's story: 'The designated officer role is currently undertaken by the head of
 * children's social care. This does not provide a suitable level of independence when allegations
 * are received about professionals or carers within this service.'
 */
class IndependenceTest {
  private static final Unit PEOPLE = unit("People", null, false);
  private static final Unit SOCIAL_CARE = unit("Children's social care", PEOPLE, true);
  private static final Unit FOSTERING = unit("Fostering", SOCIAL_CARE, false);
  private static final Unit DUTY = unit("Duty team", SOCIAL_CARE, false);
  private static final Unit QUALITY = unit("Safeguarding and quality", PEOPLE, true);
  private static final Unit EDUCATION = unit("Education", PEOPLE, true);
  private static final UnitTree COUNCIL =
      new UnitTree(List.of(PEOPLE, SOCIAL_CARE, FOSTERING, DUTY, QUALITY, EDUCATION));

  @Test
  void the_head_of_social_care_does_not_decide_about_a_foster_carer_of_the_service() {
    Place head = new Place(SOCIAL_CARE.id(), SOCIAL_CARE.id());

    assertThat(mayDecide(head, in(FOSTERING))).isFalse();
    assertThat(mayDecide(head, in(DUTY))).isFalse();
  }

  @Test
  void a_lado_outside_the_service_decides_about_its_carers_and_professionals() {
    assertThat(mayDecide(in(QUALITY), in(FOSTERING))).isTrue();
    assertThat(mayDecide(in(QUALITY), in(DUTY))).isTrue();
    assertThat(mayDecide(in(QUALITY), in(EDUCATION))).isTrue();
  }

  @Test
  void nobody_decides_about_a_colleague_of_the_same_service() {
    assertThat(mayDecide(in(DUTY), in(FOSTERING))).isFalse();
    assertThat(mayDecide(in(QUALITY), in(QUALITY))).isFalse();
  }

  @Test
  void nobody_decides_about_somebody_whom_they_manage_however_far_down() {
    Place director = new Place(PEOPLE.id(), PEOPLE.id());

    assertThat(mayDecide(director, in(FOSTERING))).isFalse();
  }

  @Test
  void nobody_decides_about_their_own_manager_however_far_up() {
    Place director = new Place(PEOPLE.id(), PEOPLE.id());

    assertThat(mayDecide(in(QUALITY), director)).isFalse();
  }

  @Test
  void where_no_service_is_marked_colleagues_of_one_unit_are_too_close() {
    Unit team = unit("Team", null, false);
    Unit other = unit("Other team", null, false);
    UnitTree small = new UnitTree(List.of(team, other));

    assertThat(Independence.check(small, in(team), in(team))).isNotInstanceOf(Granted.class);
    assertThat(Independence.check(small, in(team), in(other))).isInstanceOf(Granted.class);
  }

  private static boolean mayDecide(Place decider, Place adult) {
    return Independence.check(COUNCIL, decider, adult) instanceof Granted<?>;
  }

  private static Place in(Unit unit) {
    return new Place(unit.id(), null);
  }

  private static Unit unit(String name, @Nullable Unit parent, boolean service) {
    return new Unit(UUID.randomUUID(), name, parent == null ? null : parent.id(), service);
  }
}
