package safeguarding.lado.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.RecordReference;
import safeguarding.lado.TestService;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** People come, sign in, leave and come back, and nobody says where they work themself. */
class StaffTest {
  private static final String ACTION = "safeguarding.lado.v1.StaffService/Test";
  private static final LocalDate SINCE = LocalDate.of(2018, 4, 1);
  private static final LocalDate LEFT = LocalDate.of(2019, 3, 29);

  private final Staff staff = TestService.bean(Staff.class);
  private final SignIns signIns = TestService.bean(SignIns.class);
  private final StaffReading reading = TestService.bean(StaffReading.class);
  private final Caller support = TestService.aLado();
  private final Caller fern = TestService.aLadoOf(support.authority(), "fern");

  @BeforeEach
  void itIsJune() {
    TestService.itIs(Instant.parse("2019-06-03T10:00:00Z"));
  }

  @Test
  void who_left_comes_back_as_the_person_they_were() {
    Changed member = granted(start(support, "Fern Sample", "fern", "1", SINCE));
    Changed gone = granted(staff.leave(support, ACTION, member.id(), member.etag(), LEFT));

    assertThat(why(start(support, "Oak Example", "", "1", LEFT.plusDays(1))))
        .isEqualTo("person-not-clear name");
    assertThat(why(start(support, "Fern Sample", "other", "1", LEFT.plusDays(1))))
        .isEqualTo("signs-in-already subject");
    assertThat(why(start(support, "Fern Sample", "fern", "", LEFT)))
        .isEqualTo("before-the-post-before post.since");
    Changed back = granted(start(support, "fern sample", "fern", "2", LEFT.plusDays(1)));

    assertThat(back.id()).isEqualTo(gone.id());
    assertThat(reading.list(support, "test").staff())
        .singleElement()
        .satisfies(now -> {
          assertThat(now.etag()).isEqualTo(back.etag());
          assertThat(now.payrollNumber()).isEqualTo("2");
          assertThat(now.post().since()).isEqualTo(LEFT.plusDays(1));
        });
    assertThat(why(start(support, "Fern Sample", "", "2", LEFT.plusDays(2))))
        .isEqualTo("already-on-the-list payroll_number");
  }

  @Test
  void somebody_without_a_sign_in_gets_one_that_nobody_else_has() {
    granted(start(support, "Ash Sample", "ash", "", SINCE));
    Changed member = granted(start(support, "Fern Sample", "", "", SINCE));

    assertThat(why(signIn(support, member, " "))).isEqualTo("invalid-fields subject");
    assertThat(why(signIn(support, member, "ash"))).isEqualTo("already-on-the-list subject");
    Changed signsIn = granted(signIn(support, member, "fern"));
    assertThat(why(signIn(support, member, "fern"))).isEqualTo("changed-by-someone-else");
    assertThat(why(signIn(support, signsIn, "other"))).isEqualTo("signs-in-already reason");
  }

  @Test
  void a_wrong_sign_in_is_corrected_by_somebody_else_with_a_reason_that_is_kept() {
    Changed member = granted(start(support, "Fern Sample", "fern", "", SINCE));
    granted(start(support, "Ash Sample", "ash", "", SINCE));

    assertThat(why(correct(fern, member, "other", "Mistyped."))).isEqualTo("own-post");
    assertThat(why(correct(support, member, support.subject(), "Mistyped.")))
        .isEqualTo("own-post subject");
    assertThat(why(correct(support, member, "ash", "Mistyped.")))
        .isEqualTo("already-on-the-list subject");
    assertThat(why(correct(support, member, "fern", "Mistyped.")))
        .isEqualTo("already-on-the-list subject");
    assertThat(why(correct(support, member, "", " "))).isEqualTo("signs-in-already reason");
    Changed other = granted(correct(support, member, "other", "Mistyped."));
    Changed none = granted(correct(support, other, "", "Of somebody else."));
    assertThat(why(correct(support, none, "", ""))).isEqualTo("invalid-fields subject");
    assertThat(why(correct(support, none, "fern", "Found."))).isEqualTo("invalid-fields reason");

    granted(staff.leave(support, ACTION, none.id(), none.etag(), LEFT));
    assertThat(corrections())
        .containsExactly(
            "Fern Sample other null Of somebody else. " + support.subject(),
            "Fern Sample fern other Mistyped. " + support.subject());
    assertThat(granted(start(support, "Oak Example", "fern", "", SINCE)).id())
        .isNotEqualTo(member.id());
    assertThat(TestService.journal(support.authority()))
        .filteredOn(
            entry -> new RecordReference(Staff.RECORD_KIND, member.id()).equals(entry.about()))
        .hasSize(4);
  }

  @Test
  void who_comes_back_under_a_new_name_is_known_by_number_and_sign_in_together() {
    Changed member = granted(start(support, "Fern Sample", "fern", "1", SINCE));
    granted(staff.leave(support, ACTION, member.id(), member.etag(), LEFT));

    assertThat(why(start(support, "Fern Example", "fern", "", LEFT.plusDays(1))))
        .isEqualTo("person-not-clear name");
    Changed back = granted(start(support, "Fern Example", "fern", "1", LEFT.plusDays(1)));

    assertThat(back.id()).isEqualTo(member.id());
    assertThat(reading.list(support, "test").staff())
        .extracting(StaffMember::name)
        .containsExactly("Fern Example");
  }

  /** Who decides could choose the service that they are judged by, or leave it for a while. */
  @Test
  void nobody_enters_their_own_post_ends_it_or_comes_back_to_it() {
    assertThat(why(start(fern, "Fern Sample", "fern", "", SINCE))).isEqualTo("own-post subject");
    Changed unknown = granted(start(fern, "Fern Sample", "", "1", SINCE));
    assertThat(why(signIn(fern, unknown, "fern"))).isEqualTo("own-post subject");
    Changed known = granted(signIn(support, unknown, "fern"));
    assertThat(why(staff.leave(fern, ACTION, known.id(), known.etag(), LEFT)))
        .isEqualTo("own-post");
    granted(staff.leave(support, ACTION, known.id(), known.etag(), LEFT));
    assertThat(why(start(fern, "Fern Sample", "", "1", LEFT.plusDays(1))))
        .isEqualTo("own-post subject");
  }

  @Test
  void of_two_people_at_once_one_is_told_what_the_other_did() throws Exception {
    UUID unit = unit();
    Changed member = granted(start(support, "Fern Sample", "", "1", SINCE));
    ToldPost next = new ToldPost(unit, null, null, LEFT);

    assertThat(atOnce(() -> staff.move(support, ACTION, member.id(), member.etag(), next)))
        .containsExactlyInAnyOrder("", "changed-by-someone-else");
    assertThat(atOnce(() -> start(support, "Ash Sample", "ash", "", SINCE)))
        .containsExactlyInAnyOrder("", "already-on-the-list subject");
  }

  /** What was corrected, the newest first, and by whom. */
  private List<String> corrections() {
    return reading.list(support, "test").corrections().stream()
        .map(each ->
            "%s %s %s %s %s"
                .formatted(
                    each.name(),
                    each.before(),
                    each.after(),
                    each.reason(),
                    each.recorded().subject()))
        .toList();
  }

  private static List<String> atOnce(Supplier<Ruling<Changed>> change) throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<String> one = two.submit(() -> why(change.get()));
      Future<String> other = two.submit(() -> why(change.get()));
      return List.of(one.get(), other.get());
    }
  }

  /** The code and the first field of a refusal; empty where there is none. */
  private static String why(Ruling<Changed> ruling) {
    if (ruling instanceof Ruling.Granted<Changed>) {
      return "";
    }
    Refusal refusal = refused(ruling);
    return (refusal.code()
            + " "
            + refusal.violations().stream().map(Violation::field).findFirst().orElse(""))
        .strip();
  }

  private Ruling<Changed> signIn(Caller caller, Changed member, String subject) {
    return correct(caller, member, subject, "");
  }

  private Ruling<Changed> correct(Caller caller, Changed member, String subject, String reason) {
    return signIns.record(
        caller, ACTION, member.id(), member.etag(), new ToldSignIn(subject, reason));
  }

  private Ruling<Changed> start(
      Caller caller, String name, String subject, String number, LocalDate since) {
    return staff.start(
        caller,
        ACTION,
        new Starter(name, subject, number, new ToldPost(unit(), null, null, since)));
  }

  private UUID unit() {
    return granted(staff.open(support, ACTION, UUID.randomUUID().toString(), null, true));
  }
}
