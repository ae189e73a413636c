package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.page.SampleChild.booked;
import static safeguarding.gateway.page.SampleChild.date;
import static safeguarding.gateway.page.SampleChild.html;
import static safeguarding.gateway.page.SampleChild.inCare;
import static safeguarding.gateway.page.SampleChild.links;
import static safeguarding.gateway.page.SampleChild.onAPlan;
import static safeguarding.gateway.page.SampleChild.page;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.ReviewCancellation;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.gateway.calls.ChildParts.Part;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.Tag;
import safeguarding.security.Role;

/** The composed page of a child. */
class ChildPageTest {
  @Test
  void a_child_on_a_plan_and_looked_after_is_shown_whole_with_the_flag() {
    RecordPage page = page(Role.IRO, new Part.Known<>(onAPlan()), new Part.Known<>(inCare()));

    assertThat(page.tags())
        .extracting(Tag::text)
        .contains("Dual planning", "On a plan", "Looked after");
    assertThat(page.parts())
        .extracting(RecordPage.Part::title)
        .containsExactly("Child protection", "Looked after");
    assertThat(page.timeline())
        .extracting(RecordPage.Event::title)
        .containsExactly("Conference held", "Became looked after");
    assertThat(html(page))
        .contains("CP-2018-0012", "CLA-2018-0009")
        .contains("Neglect")
        .contains("C2 Full care order", "U6 Foster placement with other carer, not long term")
        .contains("PN1 Attended and spoke for themselves")
        .contains("In time")
        .contains("Child protection. Recorded by")
        .contains("href=\"/families/family-1\"");
  }

  @Test
  void a_silent_service_leaves_its_part_empty_with_the_reason() {
    String html =
        html(
            page(
                Role.IRO,
                new Part.Silent<>("child-protection", Instant.parse("2018-06-04T13:05:00Z")),
                new Part.Known<>(inCare())));

    assertThat(html)
        .contains("Child protection: not available since 2:05pm")
        .contains("C2 Full care order")
        .contains("Dual planning not known");
  }

  @Test
  void a_part_that_the_roles_do_not_open_is_not_there() {
    RecordPage page = page(Role.IRO, new Part.Hidden<>(), new Part.Known<>(inCare()));

    assertThat(page.parts()).extracting(RecordPage.Part::title).containsExactly("Looked after");
  }

  @Test
  void a_cancelled_review_says_when_and_why_and_another_can_be_booked() {
    GetChildResponse cancelled =
        inCare().toBuilder()
            .addReviews(
                0,
                booked(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER, "2018-06-20").toBuilder()
                    .setState(ReviewState.REVIEW_STATE_CANCELLED)
                    .setCancellation(
                        ReviewCancellation.newBuilder()
                            .setCancelledOn(date(2018, 6, 1))
                            .setReason("The school is closed.")))
            .build();

    RecordPage page = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(cancelled));

    assertThat(html(page)).contains("Cancelled on 1 June 2018", "The school is closed.");
    assertThat(page.next()).extracting("button").isEqualTo("Book the review");
    assertThat(links(page)).isEmpty();
  }

  @Test
  void what_is_not_known_of_a_child_is_completed_by_who_may() {
    var unborn =
        onAPlan().toBuilder()
            .setChild(
                FamilyChild.newBuilder()
                    .setChildId("child-1")
                    .setExpectedDateOfBirth(date(2018, 8, 30)))
            .build();

    assertThat(html(page(Role.CONFERENCE_CHAIR, new Part.Known<>(unborn), new Part.Unknown<>())))
        .contains("Record the birth", "href=\"/families/family-1/children/child-1/completion\"");
    assertThat(html(page(Role.IRO, new Part.Known<>(unborn), new Part.Unknown<>())))
        .doesNotContain("Record the birth");
  }
}
