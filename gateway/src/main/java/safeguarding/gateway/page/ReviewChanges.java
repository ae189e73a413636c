package safeguarding.gateway.page;

import static safeguarding.gateway.page.CareBriefGrpc.openOrder;
import static safeguarding.gateway.page.CareBriefGrpc.openPeriod;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewResponse;
import safeguarding.contracts.clareview.v1.RebookReviewRequest;
import safeguarding.contracts.clareview.v1.RebookReviewResponse;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.page.ReviewQuestions.Participant;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Sentence;

/** The changes of reviews: the forms and the RPCs that they are. */
final class ReviewChanges {
  private static final int AGE_OF_PARTICIPATION = 4;
  private static final String UNDER_FOUR = "pn0";
  private static final String LOOKED_AFTER = "looked-after";
  private static final String SUPERVISION_ORDER = "supervision-order";

  private ReviewChanges() {}

  /** A review with its children as they are now, in its order. */
  record Occasion(Review review, List<GetChildResponse> children) {
    /** The London day for which it is booked. */
    LocalDate day() {
      return LondonTime.dateOf(ProtoTimes.instant(review.getBooking().getStartsAt()));
    }
  }

  /**
   * Books a review of a child.
   *
   * @param siblings of the child, as far as child protection knows them
   * @param others ids of further children, whose references were written
   */
  static ContractChange<BookReviewRequest, BookReviewResponse> booking(
      UUID childId,
      Supplier<GetChildResponse> child,
      Function<GetChildResponse, List<Choice>> siblings,
      List<String> others) {
    return new ContractChange<>(
        ReviewServiceGrpc.getBookReviewMethod(),
        BookReviewRequest.newBuilder()
            .setReview(ReviewBooking.newBuilder().addAllChildIds(others))
            .build(),
        form -> booking(child.get(), siblings),
        answer -> "/children/" + childId);
  }

  static ContractChange<RebookReviewRequest, RebookReviewResponse> rebooking(
      UUID reviewId, Supplier<Occasion> occasion) {
    return new ContractChange<>(
        ReviewServiceGrpc.getRebookReviewMethod(),
        RebookReviewRequest.newBuilder().setReviewId(reviewId.toString()).build(),
        form -> rebooking(occasion.get()),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  static ContractChange<HoldReviewRequest, HoldReviewResponse> holding(
      UUID reviewId, Supplier<Occasion> occasion, LocalDate today) {
    return new ContractChange<>(
        ReviewServiceGrpc.getHoldReviewMethod(),
        HoldReviewRequest.newBuilder().setReviewId(reviewId.toString()).build(),
        form -> holding(occasion.get(), today),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  private static Asking booking(
      GetChildResponse child, Function<GetChildResponse, List<Choice>> siblings) {
    List<Choice> children = new ArrayList<>();
    children.add(new Choice(child.getChildId(), label(child), null));
    children.addAll(siblings.apply(child));
    List<Choice> subjects = subjects(child);
    List<Fact> facts = new ArrayList<>(CareBriefGrpc.facts(child));
    facts.addAll(CareBriefGrpc.reviewClocks(child));
    String iro =
        openPeriod(child)
            .map(CarePeriod::getIro)
            .or(() -> openOrder(child).map(SupervisionOrder::getIro))
            .orElse("");
    return CareChanges.onChild(child, "Book a review", "/review", "")
        .showing(facts, List.of())
        .asking(ReviewQuestions.booking(subjects, children))
        .answered("review.subject", subjects.getFirst().value())
        .answered("review.child_ids", child.getChildId())
        .answered("review.iro", iro);
  }

  /** What the child is now; either, where the review of somebody who has left is written down. */
  private static List<Choice> subjects(GetChildResponse child) {
    List<Choice> subjects =
        CareChoices.REVIEW_SUBJECTS.stream()
            .filter(choice ->
                switch (choice.value()) {
                  case LOOKED_AFTER -> openPeriod(child).isPresent();
                  case SUPERVISION_ORDER -> openOrder(child).isPresent();
                  default -> false;
                })
            .toList();
    return subjects.isEmpty() ? CareChoices.REVIEW_SUBJECTS : subjects;
  }

  private static Asking rebooking(Occasion occasion) {
    Instant startsAt = ProtoTimes.instant(occasion.review().getBooking().getStartsAt());
    return onReview(occasion, "Move the review", "/rebooking")
        .asking(ReviewQuestions.rebooking())
        .answered("rebooking.starts_at", Moments.day(startsAt))
        .answered("rebooking.starts_at.time", Moments.time(startsAt))
        .answered("rebooking.place", occasion.review().getBooking().getPlace());
  }

  private static Asking holding(Occasion occasion, LocalDate today) {
    List<Participant> participants =
        occasion.children().stream().map(child -> participant(child, occasion, today)).toList();
    Asking asking =
        onReview(occasion, "Record a review that was held", "/holding")
            .asking(
                ReviewQuestions.holding(participants, !occasion.review().getBooking().hasLate()))
            .answered("holding.held_on", Moments.day(occasion.day()));
    for (int place = 0; place < participants.size(); place++) {
      Participant child = participants.get(place);
      String inside = "holding.children[" + place + "].";
      asking = asking.answered(inside + "child_id", child.childId());
      if (!child.mayBeFour()) {
        asking = asking.answered(inside + "participation", UNDER_FOUR);
      }
    }
    return asking;
  }

  /** Held on another day than was booked, a child may have turned 4 in between. */
  private static Participant participant(
      GetChildResponse child, Occasion occasion, LocalDate today) {
    if (!child.getChild().hasDateOfBirth()) {
      return new Participant(child.getChildId(), label(child), "", true, true);
    }
    LocalDate born = ProtoTimes.day(child.getChild().getDateOfBirth());
    LocalDate four = born.plusYears(AGE_OF_PARTICIPATION);
    boolean underFour = four.isAfter(occasion.day());
    return new Participant(
        child.getChildId(),
        label(child),
        Sentence.capital(
            CareBriefGrpc.years(Math.max(0, Period.between(born, occasion.day()).getYears()))),
        underFour,
        !underFour || !four.isAfter(today));
  }

  private static Asking onReview(Occasion occasion, String title, String address) {
    Review review = occasion.review();
    GetChildResponse first = occasion.children().getFirst();
    String record = "/children/" + first.getChildId();
    return Asking.of(
            title, CareChanges.PART, "/reviews/" + review.getReviewId() + address, record, "Record")
        .on(
            first.getReference(),
            review.getEtag(),
            CareChanges.LIST,
            new Frame.Crumb(first.getReference(), record))
        .showing(facts(occasion), CareBriefGrpc.changes(first));
  }

  private static List<Fact> facts(Occasion occasion) {
    Review review = occasion.review();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Children",
            Sentence.list(occasion.children().stream().map(ReviewChanges::label).toList())));
    facts.add(new Fact("Reviewed as", CareWordsGrpc.words(review.getBooking().getSubject())));
    facts.add(
        new Fact(
            "Booked for",
            Moments.dayAndTime(ProtoTimes.instant(review.getBooking().getStartsAt()))));
    review.getChildrenList().stream()
        .filter(ReviewedChild::hasDueOn)
        .map(child -> ProtoTimes.day(child.getDueOn()))
        .min(LocalDate::compareTo)
        .ifPresent(due -> facts.add(new Fact("Last day in time", Moments.day(due))));
    facts.addAll(CareBriefGrpc.reviewClocks(occasion.children().getFirst()));
    return facts;
  }

  /** 'CLA-2018-0009, AT'. */
  private static String label(GetChildResponse child) {
    return child.getInitials().isEmpty()
        ? child.getReference()
        : child.getReference() + ", " + child.getInitials();
  }
}
