package safeguarding.lado.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.lado.TestService;
import safeguarding.lado.staff.StaffImport.Imported;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.security.Caller;

/** A list of who works where is taken over as a whole, or not at all. */
class StaffImportTest {
  private static final String ACTION = "safeguarding.lado.v1.StaffService/ImportStaff";
  private static final LocalDate SINCE = LocalDate.of(2018, 4, 1);

  private final StaffImport imports = TestService.bean(StaffImport.class);
  private final Staff staff = TestService.bean(Staff.class);
  private final StaffReading reading = TestService.bean(StaffReading.class);
  private final Caller support = TestService.aLado();

  @BeforeEach
  void units() {
    TestService.itIs(Instant.parse("2019-06-03T10:00:00Z"));
    UUID people = granted(staff.open(support, ACTION, "People", null, false));
    granted(staff.open(support, ACTION, "Fostering", people, true));
    UUID school = granted(staff.open(support, ACTION, "Schools", null, true));
    granted(staff.open(support, ACTION, "Fostering", school, false));
    granted(staff.open(support, ACTION, "Quality", people, true));
  }

  @Test
  void who_is_new_begins_who_is_elsewhere_moves_and_all_others_stay() {
    assertThat(take(row("Fern Sample", "1", "Quality", SINCE), row("Ash Sample", "2", "schools")))
        .isEqualTo(new Imported(2, 0, 0, 0, true));

    Imported second =
        take(
            row("Fern Specimen", "1", "People / Fostering", SINCE.plusYears(1)),
            row("Ash Sample", "2", "Schools"),
            row("Oak Example", "", "people /quality"));

    assertThat(second).isEqualTo(new Imported(1, 1, 0, 1, true));
    assertThat(inPost())
        .extracting(StaffMember::name, member -> member.post().since())
        .containsExactly(
            tuple("Ash Sample", SINCE),
            tuple("Fern Sample", SINCE.plusYears(1)),
            tuple("Oak Example", SINCE));
    assertThat(TestService.journal(support.authority()))
        .filteredOn(entry -> entry.action().equals(ACTION))
        .hasSize(5 + 2 + 2);
  }

  @Test
  void nothing_is_saved_unless_every_row_is_good_and_each_bad_one_is_named() {
    var refusal =
        refused(
            imports.take(
                support,
                ACTION,
                List.of(
                    row("Fern Sample", "1", "Quality"),
                    row("", "2", "Nowhere"),
                    row("Oak Example", "3", "Fostering"),
                    row("Ash Example", "1", "Quality", null)),
                false));

    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly(
            "rows[1].name",
            "rows[1].works_in",
            "rows[2].works_in",
            "rows[3].name",
            "rows[3].since");
    assertThat(inPost()).isEmpty();
    assertThat(refused(imports.take(support, ACTION, List.of(), false)).violations())
        .extracting(Violation::field)
        .containsExactly("rows");
  }

  @Test
  void a_check_says_what_would_become_of_it_and_saves_nothing() {
    var checked =
        granted(imports.take(support, ACTION, List.of(row("Fern Sample", "1", "Quality")), true));

    assertThat(checked).isEqualTo(new Imported(1, 0, 0, 0, false));
    assertThat(inPost()).isEmpty();
  }

  @Test
  void nobody_moves_into_a_post_that_began_before_the_present_one() {
    take(row("Fern Sample", "1", "Quality", SINCE));

    assertThat(
            refused(
                    imports.take(
                        support, ACTION, List.of(row("Fern Sample", "1", "Schools")), false))
                .code())
        .isEqualTo("before-the-post-before");
  }

  /** Who decides could step out of the service of an adult, and back. */
  @Test
  void nobody_moves_themself_or_anybody_into_a_post_that_has_not_begun() {
    Caller other = TestService.aLadoOf(support.authority(), "other");
    granted(
        imports.take(
            other, ACTION, List.of(signsIn("Fern Sample", support.subject(), "1")), false));
    take(row("Ash Sample", "2", "Quality"));
    StaffMember self = member("Fern Sample");
    StaffMember colleague = member("Ash Sample");
    LocalDate tomorrow = LocalDate.of(2019, 6, 4);
    UUID schools =
        reading.list(support, "test").units().inOrder().stream()
            .map(placed -> placed.unit())
            .filter(unit -> unit.name().equals("Schools"))
            .findFirst()
            .orElseThrow()
            .id();
    ToldPost today = new ToldPost(schools, null, null, tomorrow.minusDays(1));
    ToldPost ahead = new ToldPost(schools, null, null, tomorrow);

    assertThat(refused(staff.move(support, ACTION, self.id(), self.etag(), today)).code())
        .isEqualTo("own-post");
    assertThat(
            refused(
                    imports.take(
                        support,
                        ACTION,
                        List.of(row("Fern Sample", "1", "Schools", tomorrow.minusDays(1))),
                        false))
                .code())
        .isEqualTo("own-post");
    assertThat(
            refused(staff.move(support, ACTION, colleague.id(), colleague.etag(), ahead))
                .violations())
        .extracting(Violation::field)
        .containsExactly("since");
    assertThat(
            refused(
                    imports.take(
                        support,
                        ACTION,
                        List.of(row("Ash Sample", "2", "Schools", tomorrow)),
                        false))
                .violations())
        .extracting(Violation::field)
        .containsExactly("rows[0].since");
    assertThat(
            refused(staff.start(support, ACTION, new Starter("Oak Example", "", "", ahead)))
                .violations())
        .extracting(Violation::field)
        .containsExactly("post.since");
    granted(staff.move(support, ACTION, colleague.id(), colleague.etag(), today));
  }

  @Test
  void who_left_comes_back_by_number_or_sign_in_under_the_name_that_they_had() {
    take(row("Fern Sample", "1", "Quality"), signsIn("Fern Sample", "ash", ""));
    LocalDate left = SINCE.plusMonths(6);
    for (StaffMember member : inPost()) {
      granted(staff.leave(support, ACTION, member.id(), member.etag(), left));
    }

    assertThat(why(row("Oak Example", "1", "Quality", left.plusDays(1))))
        .containsExactly("person-not-clear", "rows[0].name");
    assertThat(why(row("Fern Sample", "1", "Quality", left)))
        .containsExactly("before-the-post-before", "rows[0].since");
    assertThat(
            take(
                row("Fern Sample", "1", "Schools", left.plusDays(1)),
                new StaffRow("Fern Sample", "ash", "2", "Quality", "", null, left.plusDays(1))))
        .isEqualTo(new Imported(2, 0, 0, 0, true));
    assertThat(inPost())
        .extracting(StaffMember::payrollNumber, StaffMember::etag)
        .containsExactlyInAnyOrder(tuple("1", "3"), tuple("2", "3"));
  }

  @Test
  void who_was_entered_without_a_sign_in_gets_one_that_nobody_else_has() {
    take(row("Fern Sample", "1", "Quality"), row("Oak Example", "3", "Quality"));
    LocalDate later = SINCE.plusYears(1);

    assertThat(
            take(
                new StaffRow("Fern Sample", "fern", "1", "Schools", "", null, later),
                new StaffRow("oak example", "oak", "3", "Quality", "", null, SINCE)))
        .isEqualTo(new Imported(0, 1, 1, 0, true));
    assertThat(inPost())
        .extracting(StaffMember::subject, member -> member.post().since())
        .containsExactly(tuple("fern", later), tuple("oak", SINCE));
    take(row("Ash Sample", "2", "Quality"));
    assertThat(why(new StaffRow("Fern Sample", "other", "1", "Schools", "", null, later)))
        .containsExactly("signs-in-already", "rows[0].subject");
    assertThat(why(new StaffRow("Ash Sample", "oak", "2", "Quality", "", null, SINCE)))
        .containsExactly("already-on-the-list", "rows[0].subject");
    assertThat(why(new StaffRow("Ash Sample", support.subject(), "2", "Quality", "", null, SINCE)))
        .containsExactly("own-post", "rows[0].subject");
  }

  @Test
  void a_first_sign_in_or_number_is_given_only_under_the_name_that_stands_there() {
    take(row("Fern Sample", "1", "Quality"), signsIn("Ash Sample", "ash", ""));

    assertThat(why(signsIn("Oak Example", "oak", "1")))
        .containsExactly("person-not-clear", "rows[0].name");
    assertThat(why(signsIn("Oak Example", "ash", "2")))
        .containsExactly("person-not-clear", "rows[0].name");
    assertThat(take(signsIn("Fern Sample", "fern", "1"), signsIn("ash sample", "ash", "2")))
        .isEqualTo(new Imported(0, 0, 2, 0, true));
    assertThat(inPost())
        .extracting(StaffMember::name, StaffMember::subject, StaffMember::payrollNumber)
        .containsExactly(tuple("Ash Sample", "ash", "2"), tuple("Fern Sample", "fern", "1"));
    assertThat(why(signsIn("Ash Sample", "ash", "3")))
        .containsExactly("person-not-clear", "rows[0].payroll_number");
    assertThat(take(signsIn("Ash Sample", "ash", "2"))).isEqualTo(new Imported(0, 0, 0, 1, true));
  }

  @Test
  void by_the_name_alone_nobody_gets_a_sign_in_or_a_number_or_begins_a_second_time() {
    take(row("Fern Sample", "1", "Quality"), row("Ash Sample", "", "Quality"));

    assertThat(why(signsIn("fern sample", "fern", "")))
        .containsExactly("person-not-clear", "rows[0].name");
    assertThat(why(signsIn("Ash Sample", "ash", "2")))
        .containsExactly("person-not-clear", "rows[0].name");
    assertThat(why(row("Ash Sample", "2", "Quality")))
        .containsExactly("person-not-clear", "rows[0].name");
    assertThat(take(signsIn("Fern Sample", "other", "2"), row("ash sample", "", "Quality")))
        .isEqualTo(new Imported(1, 0, 0, 1, true));
  }

  @Test
  void nobody_is_told_twice_whatever_they_are_known_by() {
    take(row("Fern Sample", "1", "Quality"));

    assertThat(why(row("Fern Sample", "1", "Quality"), row("Fern Sample", "", "Quality")))
        .containsExactly("person-twice", "rows[1].name");
    assertThat(why(row("Fern Sample", "1", "Quality"), row("Fern Sample", "1", "Quality")))
        .containsExactly("person-twice", "rows[1].name");
  }

  private StaffMember member(String name) {
    return inPost().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private Imported take(StaffRow... rows) {
    return granted(imports.take(support, ACTION, List.of(rows), false));
  }

  private List<StaffMember> inPost() {
    return reading.list(support, "test").staff();
  }

  /** The code and the fields of a refusal. */
  private List<String> why(StaffRow... rows) {
    Refusal refusal = refused(imports.take(support, ACTION, List.of(rows), false));
    return Stream.concat(
            Stream.of(refusal.code()), refusal.violations().stream().map(Violation::field))
        .toList();
  }

  private static StaffRow signsIn(String name, String subject, String number) {
    return new StaffRow(name, subject, number, "Quality", "", null, SINCE);
  }

  private static StaffRow row(String name, String number, String unit) {
    return row(name, number, unit, SINCE);
  }

  private static StaffRow row(String name, String number, String unit, @Nullable LocalDate since) {
    return new StaffRow(name, "", number, unit, "", null, since);
  }
}
