package safeguarding.gateway.page;

import static safeguarding.gateway.page.CareBriefGrpc.lastEpisode;
import static safeguarding.gateway.page.CareBriefGrpc.openPeriod;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.ReviewedChild;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;

/** What stands in the part of a child's page about being looked after. */
final class CareSectionsGrpc {
  private CareSectionsGrpc() {}

  static List<Section> sections(GetChildResponse care, List<Link> ofReviews) {
    List<Section> sections = new ArrayList<>();
    openPeriod(care).ifPresent(period -> sections.add(Section.of("Now", now(period))));
    if (care.getCarePeriodsCount() > 0) {
      sections.add(Section.of("Episodes of care", List.of()).table(episodes(care)));
    }
    if (care.getSupervisionOrdersCount() > 0) {
      sections.add(Section.of("Supervision orders", List.of()).table(orders(care)));
    }
    if (care.getReviewsCount() > 0) {
      sections.add(Section.of("Reviews", List.of()).table(reviews(care)).links(ofReviews));
    }
    if (care.getAlertsCount() > 0) {
      sections.add(Section.of("Practice alerts", List.of()).table(alerts(care)));
    }
    return sections;
  }

  private static List<Fact> now(CarePeriod period) {
    Episode episode = lastEpisode(period);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Legal status", orUnknown(CareWordsGrpc.words(episode.getLegalStatus()))));
    facts.add(new Fact("Placement", orUnknown(CareWordsGrpc.words(episode.getPlacementType()))));
    facts.add(new Fact("Provider", orUnknown(episode.getProvider())));
    facts.add(new Fact("Where", where(episode)));
    facts.add(new Fact("Main reason for care", orUnknown(CareWordsGrpc.words(period.getNeed()))));
    facts.add(
        new Fact(
            "Safeguarding unit told",
            period.hasNotifiedOn() ? day(period.getNotifiedOn()) : "Not known"));
    facts.add(
        new Fact(
            "Independent reviewing officer (IRO)",
            period.getIro().isEmpty()
                ? "None yet"
                : period.getIro()
                    + (period.hasIroAppointedOn()
                        ? ", appointed " + day(period.getIroAppointedOn())
                        : "")));
    if (period.getIroAppointmentsCount() > 1) {
      facts.add(
          new Fact(
              "Earlier officers",
              period.getIroAppointmentsList().stream()
                  .limit(period.getIroAppointmentsCount() - 1L)
                  .map(one -> one.getIro() + ", appointed " + day(one.getAppointedOn()))
                  .collect(Collectors.joining("\n"))));
    }
    return facts;
  }

  private static String where(Episode episode) {
    String area = episode.getInArea() ? "In the council's area" : "Outside the council's area";
    return episode.hasDistanceMiles()
        ? area + ", " + Sentence.count(episode.getDistanceMiles(), "mile", "miles") + " from home"
        : area;
  }

  /** All episodes of all periods, newest first; each ends where the next one begins. */
  private static Table episodes(GetChildResponse care) {
    List<List<Cell>> rows = new ArrayList<>();
    for (CarePeriod period : care.getCarePeriodsList()) {
      String until = period.hasEnding() ? day(period.getEnding().getCeasedOn()) : "Today";
      String why = period.hasEnding() ? CareWordsGrpc.words(period.getEnding().getReason()) : "";
      for (int i = period.getEpisodesCount() - 1; i >= 0; i--) {
        Episode episode = period.getEpisodes(i);
        rows.add(
            List.of(
                Cell.whole(day(episode.getStartedOn()))
                    .below(CareWordsGrpc.words(episode.getReason())),
                Cell.whole(until).below(why),
                Cell.of(orUnknown(CareWordsGrpc.words(episode.getLegalStatus()))),
                Cell.of(orUnknown(CareWordsGrpc.words(episode.getPlacementType())))
                    .below(placed(episode))));
        until = day(episode.getStartedOn());
        why = "";
      }
    }
    return Table.of(
        "Episodes of care, newest first", List.of("From", "To", "Legal status", "Placement"), rows);
  }

  private static String placed(Episode episode) {
    return episode.getProvider().isEmpty()
        ? where(episode)
        : episode.getProvider() + ". " + where(episode);
  }

  private static Table orders(GetChildResponse care) {
    return Table.of(
        "Supervision orders, newest first",
        List.of("Made", "Ended", "Why", "IRO"),
        care.getSupervisionOrdersList().stream().map(CareSectionsGrpc::order).toList());
  }

  private static List<Cell> order(SupervisionOrder order) {
    boolean ended = order.hasEnding();
    return List.of(
        Cell.whole(day(order.getMadeOn())),
        ended ? Cell.whole(day(order.getEnding().getEndedOn())) : Cell.of("Holds"),
        Cell.of(ended ? CareWordsGrpc.words(order.getEnding().getReason()) : ""),
        Cell.of(order.getIro().isEmpty() ? "None yet" : order.getIro()));
  }

  private static Table reviews(GetChildResponse care) {
    return Table.of(
        "Reviews, newest first",
        List.of("Day", "Review", "Due", "How the child took part"),
        care.getReviewsList().stream().map(review -> review(review, care.getChildId())).toList());
  }

  private static List<Cell> review(Review review, String childId) {
    ReviewedChild child =
        review.getChildrenList().stream()
            .filter(one -> one.getChildId().equals(childId))
            .findFirst()
            .orElse(ReviewedChild.getDefaultInstance());
    boolean held = review.getState() == ReviewState.REVIEW_STATE_HELD;
    Cell when =
        held
            ? Cell.whole(day(review.getHolding().getHeldOn()))
            : Cell.of(Moments.dayAndTime(ProtoTimes.instant(review.getBooking().getStartsAt())));
    return List.of(
        when.tags(List.of(state(review))),
        what(review, child),
        review.hasCancellation() ? Cell.of("") : due(review, child),
        Cell.of(CareWordsGrpc.words(child.getParticipation())));
  }

  private static Cell what(Review review, ReviewedChild child) {
    String of =
        review.getBooking().getSubject() == ReviewSubject.REVIEW_SUBJECT_SUPERVISION_ORDER
            ? ", supervision order"
            : "";
    return switch (review.getState()) {
      case REVIEW_STATE_HELD ->
          Cell.of((child.getNumber() > 0 ? "Number " + child.getNumber() : "Held") + of)
              .below(with(review));
      case REVIEW_STATE_CANCELLED ->
          Cell.of("Cancelled on " + day(review.getCancellation().getCancelledOn()) + of)
              .below(review.getCancellation().getReason());
      case REVIEW_STATE_BOOKED, REVIEW_STATE_UNSPECIFIED, UNRECOGNIZED ->
          Cell.of("Booked" + of).below(with(review));
    };
  }

  private static Tag state(Review review) {
    return new Tag(
        CareWordsGrpc.words(review.getState()),
        switch (review.getState()) {
          case REVIEW_STATE_HELD -> "govuk-tag--green";
          case REVIEW_STATE_BOOKED -> "govuk-tag--blue";
          case REVIEW_STATE_CANCELLED, REVIEW_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
        });
  }

  private static String with(Review review) {
    int others = review.getChildrenCount() - 1;
    return others > 0
        ? "together with " + Sentence.count(others, "other child", "other children")
        : "";
  }

  private static Cell due(Review review, ReviewedChild child) {
    Cell due = child.hasDueOn() ? Cell.whole(day(child.getDueOn())) : Cell.of("Not known");
    if (!child.hasInTime()) {
      return due;
    }
    String why =
        review.getHolding().hasOutOfTime()
            ? CareWordsGrpc.words(review.getHolding().getOutOfTime().getReason())
            : CareWordsGrpc.words(review.getBooking().getOutOfTime().getReason());
    return child.getInTime()
        ? due.tags(List.of(new Tag("In time", "govuk-tag--green")))
        : due.tags(List.of(Tag.red("Out of time"))).below(why);
  }

  private static Table alerts(GetChildResponse care) {
    return Table.of(
        "Practice alerts, newest first",
        List.of("Alert", "Raised", "Theme", "State"),
        care.getAlertsList().stream().map(CareSectionsGrpc::alert).toList());
  }

  private static List<Cell> alert(PracticeAlert alert) {
    Cell state = Cell.tagged(List.of(AlertListGrpc.state(alert)));
    return List.of(
        AlertListGrpc.reference(alert),
        Cell.whole(day(alert.getAlert().getRaisedOn())).below(alert.getRaisedBy()),
        AlertListGrpc.theme(alert),
        alert.hasDeadline() && !alert.getDeadline().hasMetOn()
            ? ClocksGrpc.next(state, alert.getDeadline())
            : state);
  }

  /** What is to be told of an event; empty where its title is enough. */
  static String text(TimelineEvent event, GetChildResponse care) {
    return switch (event.getKind()) {
      case "care-started", "episode-started" ->
          care.getCarePeriodsList().stream()
              .flatMap(period -> period.getEpisodesList().stream())
              .filter(episode ->
                  ProtoTimes.day(episode.getStartedOn())
                      .equals(LondonTime.dateOf(ProtoTimes.instant(event.getHappenedAt()))))
              .findFirst()
              .map(CareBriefGrpc::episode)
              .orElse("");
      case "care-ceased" ->
          care.getCarePeriodsList().stream()
              .filter(period -> period.getCarePeriodId().equals(event.getAboutId()))
              .findFirst()
              .map(period -> CareWordsGrpc.words(period.getEnding().getReason()))
              .orElse("");
      case "review-cancelled" ->
          care.getReviewsList().stream()
              .filter(review -> review.getReviewId().equals(event.getAboutId()))
              .findFirst()
              .map(review -> review.getCancellation().getReason())
              .orElse("");
      case "alert-raised" ->
          care.getAlertsList().stream()
              .filter(alert -> alert.getAlertId().equals(event.getAboutId()))
              .findFirst()
              .map(alert ->
                  alert.getReference() + ", " + CareWordsGrpc.words(alert.getAlert().getTheme()))
              .orElse("");
      default -> "";
    };
  }
}
