package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.page.SampleChild.booked;
import static safeguarding.gateway.page.SampleChild.date;
import static safeguarding.gateway.page.SampleChild.inCare;
import static safeguarding.gateway.page.SampleChild.links;
import static safeguarding.gateway.page.SampleChild.page;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.gateway.calls.ChildParts.Part;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage;
import safeguarding.security.Role;

/** What the page of a child offers to its reader. */
class ChildActionsTest {
  @Test
  void only_what_the_contract_opens_is_offered() {
    RecordPage iro = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(inCare()));
    RecordPage auditor = page(Role.AUDITOR, new Part.Unknown<>(), new Part.Known<>(inCare()));

    assertThat(iro.next())
        .isEqualTo(
            new RecordPage.NextAction(
                "The next review has no date. Next review: due 5 June 2018, 1 working day left.",
                "Book the review",
                "/children/child-1/review?subject=looked-after"));
    assertThat(iro.others())
        .extracting(Link::text)
        .contains("New episode", "Ceases to be looked after", "Raise a practice alert")
        .doesNotContain("Book a review");
    assertThat(auditor.next()).isNull();
    assertThat(auditor.others()).isEmpty();
  }

  @Test
  void a_review_whose_day_has_come_is_what_the_record_needs() {
    GetChildResponse booked =
        inCare().toBuilder()
            .addReviews(0, booked(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER, "2018-06-04"))
            .build();

    RecordPage page = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(booked));
    RecordPage support =
        page(Role.BUSINESS_SUPPORT, new Part.Unknown<>(), new Part.Known<>(booked));

    assertThat(page.next()).extracting("link").isEqualTo("/reviews/review-2/holding");
    assertThat(links(page))
        .extracting(Link::text)
        .contains("Move the review of 4 June 2018", "Cancel the review of 4 June 2018")
        .doesNotContain("Record the review of 4 June 2018");
    assertThat(support.next()).isNull();
    assertThat(links(support))
        .extracting(Link::address)
        .contains("/reviews/review-2/rebooking", "/reviews/review-2/cancellation")
        .doesNotContain("/reviews/review-2/holding");
  }

  @Test
  void the_booked_review_of_an_order_does_not_hide_that_care_has_none_nor_the_other_way_round() {
    GetChildResponse both =
        inCare().toBuilder()
            .addSupervisionOrders(
                SupervisionOrder.newBuilder()
                    .setSupervisionOrderId("order-1")
                    .setMadeOn(date(2018, 5, 1)))
            .addDeadlines(
                inCare().getDeadlines(0).toBuilder()
                    .setRuleId("cla.so-review.second")
                    .setAboutId("order-1"))
            .build();
    GetChildResponse orderBooked =
        both.toBuilder()
            .addReviews(0, booked(ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER, "2018-06-20"))
            .build();
    GetChildResponse careBooked =
        both.toBuilder()
            .addReviews(0, booked(ReviewSubject.REVIEW_SUBJECT_LOOKED_AFTER, "2018-06-20"))
            .build();

    assertThat(next(orderBooked).link()).isEqualTo("/children/child-1/review?subject=looked-after");
    assertThat(next(careBooked))
        .isEqualTo(
            new RecordPage.NextAction(
                "The next review of the supervision order has no date. Next review: due 5 June 2018, 1"
                    + " working day left.",
                "Book the review of the supervision order",
                "/children/child-1/review?subject=supervision-order"));
    assertThat(page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(both)).others())
        .extracting(Link::text)
        .contains("Book the review of the supervision order");
  }

  @Test
  void a_child_of_18_whose_clock_has_stopped_waits_for_no_review() {
    GetChildResponse ofAge = inCare().toBuilder().clearDeadlines().build();
    RecordPage page = page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(ofAge));

    assertThat(page.next()).isNull();
    assertThat(page.others())
        .extracting(Link::text)
        .contains("Book the review", "Ceases to be looked after");
  }

  private static RecordPage.NextAction next(GetChildResponse care) {
    return Objects.requireNonNull(
        page(Role.IRO, new Part.Unknown<>(), new Part.Known<>(care)).next());
  }
}
