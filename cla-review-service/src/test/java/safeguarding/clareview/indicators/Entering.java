package safeguarding.clareview.indicators;

import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.aCareStart;
import static safeguarding.clareview.care.ACareStart.anEpisode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.AlertKind;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.alert.Alerts;
import safeguarding.clareview.alert.AnswerAlert;
import safeguarding.clareview.alert.RaiseAlert;
import safeguarding.clareview.care.ACareStart;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.EndOrder;
import safeguarding.clareview.care.OrderEndReason;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.care.SupervisionOrders;
import safeguarding.clareview.indicators.ToldFamily.Begins;
import safeguarding.clareview.indicators.ToldFamily.Challenged;
import safeguarding.clareview.indicators.ToldFamily.Ends;
import safeguarding.clareview.indicators.ToldFamily.Moves;
import safeguarding.clareview.indicators.ToldFamily.Reviewed;
import safeguarding.clareview.indicators.ToldFamily.Step;
import safeguarding.clareview.indicators.ToldFamily.Stretch;
import safeguarding.clareview.review.BookReview;
import safeguarding.clareview.review.HoldReview;
import safeguarding.clareview.review.LateReviewReason;
import safeguarding.clareview.review.Participation;
import safeguarding.clareview.review.ReviewReading;
import safeguarding.clareview.review.ReviewViewGrpc;
import safeguarding.clareview.review.Reviews;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.review.ToldOutOfTime;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;

/** Somebody who enters what happened to families, through the use cases. */
final class Entering {
  private static final String ACTION = "safeguarding.clareview.v1.CareService/Test";

  private final Care care = TestService.bean(Care.class);
  private final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  private final Reviews reviews = TestService.bean(Reviews.class);
  private final ReviewReading reading = TestService.bean(ReviewReading.class);
  private final Alerts alerts = TestService.bean(Alerts.class);
  private final ReviewViewGrpc view = new ReviewViewGrpc(TestService.bean(CareClocks.class));
  private final Caller iro;
  private final Map<String, Begun> begun = new HashMap<>();
  private final Map<String, String> etags = new HashMap<>();

  Entering(Caller iro) {
    this.iro = iro;
  }

  void enter(Step step) {
    if (step instanceof Reviewed reviewed) {
      reviewed(reviewed);
      return;
    }
    for (String number : step.family().numbers()) {
      switch (step) {
        case Begins begins -> begins(number, begins);
        case Moves moves -> moves(number, moves);
        case Challenged challenged -> challenged(number, challenged);
        case Ends ends -> ends(number, ends);
        case Reviewed _ -> throw new IllegalStateException("of all at once");
      }
    }
  }

  private void begins(String number, Begins step) {
    Stretch stretch = step.stretch();
    @Nullable LocalDate to = step.whole() ? stretch.to() : null;
    ACareStart told =
        aCareStart(number)
            .bornOn(LocalDate.of(2009, 3, 31))
            .from(stretch.from())
            .notified(stretch.from().plusDays(stretch.reviews().size() % 3));
    Begun started;
    if (stretch.subject() == ReviewSubject.SUPERVISION_ORDER) {
      EndOrder ending = to == null ? null : new EndOrder(to, OrderEndReason.EXPIRED);
      started =
          granted(
              orders.make(
                  iro,
                  ACTION,
                  new StartOrder(told.told().child(), stretch.from(), "Demo IRO", ending)));
    } else {
      started = granted(care.startCare(iro, ACTION, (to == null ? told : told.until(to)).told()));
    }
    begun.put(key(number, stretch), started);
    etags.put(key(number, stretch), started.etag());
  }

  private void moves(String number, Moves step) {
    String key = key(number, step.stretch());
    changed(
        key,
        etag ->
            care.startEpisode(
                iro,
                ACTION,
                of(key).courseId(),
                etag,
                anEpisode(
                    step.day(),
                    step.move().reason(),
                    step.move().status(),
                    step.move().placement())));
  }

  private void ends(String number, Ends step) {
    String key = key(number, step.stretch());
    UUID course = of(key).courseId();
    changed(
        key,
        etag ->
            step.stretch().subject() == ReviewSubject.SUPERVISION_ORDER
                ? orders.end(
                    iro, ACTION, course, etag, new EndOrder(step.day(), OrderEndReason.EXPIRED))
                : care.endCare(
                    iro, ACTION, course, etag, new EndCare(step.day(), CareEndReason.E4A)));
  }

  private void changed(
      String key, Function<String, Ruling<safeguarding.clareview.care.Changed>> change) {
    etags.put(key, granted(change.apply(Objects.requireNonNull(etags.get(key)))).etag());
  }

  /** Whether it needs a reason for being out of time is known only from what is entered so far. */
  private void reviewed(Reviewed step) {
    List<UUID> children =
        step.family().numbers().stream()
            .map(number -> of(key(number, step.stretch())).childId())
            .toList();
    Made made =
        switch (book(step, children, ToldOutOfTime.NOTHING)) {
          case Granted<Made>(Made inTime) -> inTime;
          case Ruling.Refused<Made> _ ->
              granted(
                  book(step, children, new ToldOutOfTime(LateReviewReason.VENUE, "Demo Manager")));
        };
    Participation participation =
        step.day().getDayOfMonth() % 2 == 0 ? Participation.PN1 : Participation.PN7;
    granted(
        reviews.hold(
            iro,
            ACTION,
            made.id(),
            "1",
            new HoldReview(
                step.day(),
                children.stream().map(id -> new HoldReview.Told(id, participation)).toList(),
                ToldOutOfTime.NOTHING,
                "")));
  }

  private Ruling<Made> book(Reviewed step, List<UUID> children, ToldOutOfTime outOfTime) {
    return reviews.book(
        iro,
        ACTION,
        new BookReview(
            step.stretch().subject(),
            children,
            LondonTime.startOf(step.day()).plusSeconds(36_000),
            "",
            "",
            outOfTime));
  }

  private void challenged(String number, Challenged step) {
    UUID alert =
        granted(
                alerts.raise(
                    iro,
                    ACTION,
                    new RaiseAlert(
                        of(key(number, step.stretch())).childId(),
                        AlertKind.CONCERN,
                        AlertTheme.HEALTH,
                        step.day(),
                        "Team One",
                        "Seen.",
                        "Do it.")))
            .id();
    granted(
        alerts.answer(
            iro,
            ACTION,
            alert,
            "1",
            new AnswerAlert(step.day().plusDays(6), "Demo Manager", "Done.")));
  }

  /** Number, last day and 'in time' of each review of each child, as its page says them. */
  Map<String, String> pages(ToldFamily family) {
    Map<String, String> pages = new TreeMap<>();
    for (String number : family.numbers()) {
      UUID child = of(key(number, family.stretches().getFirst())).childId();
      reading
          .ofChild(iro, child)
          .forEach(each -> {
            var shown = view.view(each);
            var part =
                shown.getChildrenList().stream()
                    .filter(one -> one.getChildId().equals(child.toString()))
                    .findAny()
                    .orElseThrow();
            pages.put(
                "%s %s %s"
                    .formatted(
                        number,
                        shown.getBooking().getSubject(),
                        each.kept().review().booking().startsOn()),
                "%d due %s in time %s"
                    .formatted(part.getNumber(), part.getDueOn(), part.getInTime()));
          });
    }
    return pages;
  }

  private Begun of(String key) {
    return Objects.requireNonNull(begun.get(key));
  }

  private static String key(String number, Stretch stretch) {
    return number + " " + stretch.name();
  }
}
