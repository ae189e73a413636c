package safeguarding.gateway.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.CancelReviewRequest;
import safeguarding.contracts.clareview.v1.CancelReviewResponse;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.HoldReviewRequest;
import safeguarding.contracts.clareview.v1.HoldReviewResponse;
import safeguarding.contracts.clareview.v1.RebookReviewRequest;
import safeguarding.contracts.clareview.v1.RebookReviewResponse;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewBooking;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.page.ReviewQuestions.Participant;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Sentence;

/** The changes of reviews: the forms and the RPCs that they are. */
final class ReviewChanges {
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
   * @param subject the key of what the child is reviewed as; empty where it is not said
   * @param siblings of the child, as far as child protection knows them
   * @param others ids of further children, whose references were written
   */
  static ContractChange<BookReviewRequest, BookReviewResponse> booking(
      UUID childId,
      String subject,
      Supplier<GetChildResponse> child,
      Function<GetChildResponse, List<Choice>> siblings,
      List<String> others) {
    return new ContractChange<>(
        ReviewServiceGrpc.getBookReviewMethod(),
        BookReviewRequest.newBuilder()
            .setReview(ReviewBooking.newBuilder().addAllChildIds(others))
            .build(),
        form -> booking(child.get(), subject, siblings),
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
      UUID reviewId, Supplier<Occasion> occasion) {
    return new ContractChange<>(
        ReviewServiceGrpc.getHoldReviewMethod(),
        HoldReviewRequest.newBuilder().setReviewId(reviewId.toString()).build(),
        form -> holding(occasion.get()),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  static ContractChange<CancelReviewRequest, CancelReviewResponse> cancellation(
      UUID reviewId, Supplier<Occasion> occasion) {
    return new ContractChange<>(
        ReviewServiceGrpc.getCancelReviewMethod(),
        CancelReviewRequest.newBuilder().setReviewId(reviewId.toString()).build(),
        form -> cancellation(occasion.get()),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  /** Either subject may be chosen: what is written down may be of a course that has ended. */
  private static Asking booking(
      GetChildResponse child, String subject, Function<GetChildResponse, List<Choice>> siblings) {
    List<Choice> children = new ArrayList<>();
    children.add(new Choice(child.getChildId(), label(child), null));
    children.addAll(siblings.apply(child));
    List<CareCourse> open = CareCourse.open(child);
    Optional<CareCourse> course =
        open.stream()
            .filter(one -> one.key().equals(subject))
            .findFirst()
            .or(() -> open.stream().findFirst());
    List<Fact> facts = new ArrayList<>(CareBriefGrpc.facts(child));
    facts.addAll(CareBriefGrpc.reviewClocks(child, open));
    return CareChanges.onChild(child, "Book a review", "/review", "")
        .showing(facts, List.of())
        .asking(ReviewQuestions.booking(children))
        .answered("review.subject", course.map(CareCourse::key).orElse(""))
        .answered("review.child_ids", child.getChildId())
        .answered("review.iro", course.map(CareCourse::iro).orElse(""));
  }

  private static Asking rebooking(Occasion occasion) {
    Instant startsAt = ProtoTimes.instant(occasion.review().getBooking().getStartsAt());
    return onReview(occasion, "Move the review", "/rebooking")
        .asking(ReviewQuestions.rebooking())
        .answered("rebooking.starts_at", Moments.day(startsAt))
        .answered("rebooking.starts_at.time", Moments.time(startsAt))
        .answered("rebooking.place", occasion.review().getBooking().getPlace());
  }

  private static Asking cancellation(Occasion occasion) {
    return onReview(occasion, "Cancel the review", "/cancellation")
        .saying(List.of("It will not be held. Where one is due, book another in its place."))
        .asking(ReviewQuestions.cancellation());
  }

  private static Asking holding(Occasion occasion) {
    List<Participant> participants =
        occasion.children().stream().map(ReviewChanges::participant).toList();
    Asking asking =
        onReview(occasion, "Record a review that was held", "/holding")
            .asking(
                ReviewQuestions.holding(
                    participants, !occasion.review().getBooking().hasOutOfTime()))
            .answered("holding.held_on", Moments.day(occasion.day()));
    for (int place = 0; place < participants.size(); place++) {
      asking =
          asking.answered(
              "holding.children[" + place + "].child_id", participants.get(place).childId());
    }
    return asking;
  }

  private static Participant participant(GetChildResponse child) {
    return new Participant(
        child.getChildId(),
        label(child),
        child.getChild().hasDateOfBirth()
            ? "Born " + RecordWordsGrpc.day(child.getChild().getDateOfBirth())
            : "Date of birth not known");
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
    GetChildResponse first = occasion.children().getFirst();
    facts.addAll(CareBriefGrpc.reviewClocks(first, CareCourse.open(first)));
    return facts;
  }

  /** 'CLA-2018-0009, AT'. */
  private static String label(GetChildResponse child) {
    return child.getInitials().isEmpty()
        ? child.getReference()
        : child.getReference() + ", " + child.getInitials();
  }
}
