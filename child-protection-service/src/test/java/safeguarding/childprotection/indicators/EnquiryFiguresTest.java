package safeguarding.childprotection.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is counted of referrals and strategy discussions. */
class EnquiryFiguresTest {
  private final ThePast past = new ThePast();

  @Test
  void a_referral_of_three_siblings_is_three_and_belongs_to_the_day_it_was_received() {
    UUID family = past.family();
    UUID one = past.child(family, null, null, "female");
    UUID two = past.child(family, null, null, "male");
    UUID three = past.child(family, null, null, "male");
    past.referral(LocalDate.of(2017, 4, 1), one, two, three);
    past.referral(LocalDate.of(2018, 3, 31), past.child());
    past.referral(LocalDate.of(2018, 4, 1), past.child());

    assertThat(past.value("CP.REFERRALS", "2017-18")).isEqualTo("4");
    assertThat(past.value("CP.REFERRALS", "2017-18-Q1")).isEqualTo("3");
    assertThat(past.value("CP.REFERRALS", "2018-04")).isEqualTo("1");
  }

  @Test
  void a_rereferral_is_of_the_same_child_within_twelve_months() {
    UUID within = past.child();
    past.referral(LocalDate.of(2016, 6, 5), within);
    past.referral(LocalDate.of(2017, 6, 5), within);
    UUID beyond = past.child();
    past.referral(LocalDate.of(2016, 6, 4), beyond);
    past.referral(LocalDate.of(2017, 6, 5), beyond);
    UUID family = past.family();
    past.referral(LocalDate.of(2017, 5, 1), past.child(family, null, null, "female"));
    past.referral(LocalDate.of(2017, 6, 5), past.child(family, null, null, "female"));

    assertThat(past.value("CP.REREFERRALS", "2017-18")).isEqualTo("1 of 4");
    assertThat(past.value("CP.REREFERRALS", "2016-17")).isEqualTo("0 of 2");
  }

  @Test
  void section_47_counts_children_once_and_only_where_an_enquiry_began() {
    UUID twice = past.child();
    past.section47(LocalDate.of(2017, 5, 2), twice);
    past.section47(LocalDate.of(2017, 11, 1), twice);
    discussion("2017-05-03T09:00:00Z", "no-enquiry", null);
    discussion("2018-03-31T22:30:00Z", "section-47-single", null);
    discussion("2018-03-31T23:30:00Z", "section-47-single", null);

    assertThat(past.value("CP.S47", "2017-18")).isEqualTo("2");
    assertThat(past.value("CP.S47", "2018-19")).isEqualTo("1");
  }

  @Test
  void written_up_in_24_hours_counts_hours_and_leaves_out_what_still_runs() {
    discussion("2018-03-24T12:00:00Z", "no-enquiry", "2018-03-25T12:00:00Z");
    discussion("2018-03-24T12:00:00Z", "no-enquiry", "2018-03-25T12:00:01Z");
    discussion("2018-03-28T12:00:00Z", "no-enquiry", null);

    assertThat(past.value("CP.STRATEGY.24H", "2017-18", "2018-03-29T12:00:00Z"))
        .isEqualTo("1 of 2");
    assertThat(past.value("CP.STRATEGY.24H", "2017-18", "2018-03-29T12:00:01Z"))
        .isEqualTo("1 of 3");
  }

  @Test
  void requests_are_meetings_asked_for_whether_held_or_not() {
    UUID child = past.child();
    UUID enquiry = past.section47(LocalDate.of(2017, 5, 2), child);
    past.requested(enquiry, LocalDate.of(2017, 5, 4), child);
    past.initial(enquiry, LocalDate.of(2017, 5, 16), false, child);
    past.review(LocalDate.of(2017, 8, 16), child);

    assertThat(past.value("CP.REQUESTS", "2017-18")).isEqualTo("2");
  }

  private void discussion(String heldAt, String decision, @Nullable String writtenUpAt) {
    past.enquiry(
        LocalDate.of(2017, 4, 3),
        Instant.parse(heldAt),
        decision,
        writtenUpAt == null ? null : Instant.parse(writtenUpAt),
        past.child());
  }
}
