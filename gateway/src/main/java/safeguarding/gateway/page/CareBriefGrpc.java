package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Sentence;

/** A child's care in a few lines, as it stands above a form. */
final class CareBriefGrpc {
  private CareBriefGrpc() {}

  /** The period of care that has not ended. */
  static Optional<CarePeriod> openPeriod(GetChildResponse child) {
    return child.getCarePeriodsList().stream().filter(period -> !period.hasEnding()).findFirst();
  }

  /** The supervision order that holds. */
  static Optional<SupervisionOrder> openOrder(GetChildResponse child) {
    return child.getSupervisionOrdersList().stream()
        .filter(order -> !order.hasEnding())
        .findFirst();
  }

  /** The episode that a period of care is in, or ended in. */
  static Episode lastEpisode(CarePeriod period) {
    return period.getEpisodes(period.getEpisodesCount() - 1);
  }

  static String name(Child child) {
    String name = (child.getGivenNames() + " " + child.getFamilyName()).strip();
    return name.isEmpty() ? "Not known by name" : name;
  }

  static List<Fact> facts(GetChildResponse child) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Child", name(child.getChild()) + age(child)));
    openPeriod(child)
        .ifPresent(period -> {
          facts.add(new Fact("Looked after since", day(period.getEpisodes(0).getStartedOn())));
          facts.add(new Fact("Now", episode(lastEpisode(period))));
        });
    openOrder(child)
        .ifPresent(
            order -> facts.add(new Fact("Supervision order made on", day(order.getMadeOn()))));
    return facts;
  }

  /** 'C2 Full care order, U6 Foster placement with other carer, not long term'. */
  static String episode(Episode episode) {
    return orUnknown(CareWordsGrpc.words(episode.getLegalStatus()))
        + "; "
        + orUnknown(CareWordsGrpc.words(episode.getPlacementType()));
  }

  /** The clocks of reviews that run: title, due day and what is left. */
  static List<Fact> reviewClocks(GetChildResponse child, List<CareCourse> courses) {
    return child.getDeadlinesList().stream()
        .filter(deadline -> !deadline.hasMetOn())
        .filter(deadline -> courses.stream().anyMatch(course -> course.reviews(deadline)))
        .map(deadline -> new Fact(deadline.getTitle(), due(deadline)))
        .toList();
  }

  /** 'due 5 June 2018, 3 working days left'. */
  static String due(Deadline deadline) {
    String due = deadline.hasDueOn() ? "due " + day(deadline.getDueOn()) : "due day not known";
    return deadline.hasWorkingDaysLeft() ? due + ", " + ClocksGrpc.runningWords(deadline) : due;
  }

  /** How the child stands now, for somebody who comes too late. */
  static List<String> changes(GetChildResponse child) {
    List<String> changes = new ArrayList<>();
    changes.add("The child is now '" + CareWordsGrpc.words(child.getState()) + "'.");
    openPeriod(child).ifPresent(period -> changes.add(episode(lastEpisode(period)) + "."));
    if (child.getTimelineCount() > 0) {
      TimelineEvent last = child.getTimeline(0);
      changes.add(
          "Last entry: %s, recorded by %s on %s."
              .formatted(
                  CareWordsGrpc.event(last.getKind()),
                  last.getRecordedBy(),
                  Moments.dayAndTime(ProtoTimes.instant(last.getRecordedAt()))));
    }
    return changes;
  }

  private static String age(GetChildResponse child) {
    return child.hasAgeYears() ? ", " + years(child.getAgeYears()) : "";
  }

  /** 'under 1 year old', '1 year old', '12 years old'. */
  static String years(int age) {
    return age < 1 ? "under 1 year old" : Sentence.count(age, "year", "years") + " old";
  }
}
