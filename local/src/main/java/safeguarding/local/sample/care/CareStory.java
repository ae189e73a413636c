package safeguarding.local.sample.care;

import java.util.ArrayList;
import java.util.List;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.Ref;
import safeguarding.local.sample.Step;
import safeguarding.local.sample.Story;

/** Writes down what is done about siblings, request by request, in the order of the calls. */
final class CareStory {
  private static final String PERIODS = "/care-periods/{}/";

  private final String key;
  private final List<Step> steps = new ArrayList<>();
  private int reviews;
  private int alerts;

  CareStory(String key) {
    this.key = key;
  }

  void start(CareStart care) {
    String name = name(care.child());
    steps.add(Step.making(key + "/" + name, "/care-periods", name, care));
  }

  void startEpisode(NumberedChild child, Episode episode) {
    String last = "/episode-" + episode.startedOn();
    changePeriod(child, last, "episodes", episode);
  }

  void end(NumberedChild child, CareEnding ending) {
    changePeriod(child, "/ending", "ending", ending);
  }

  void startOrder(SupervisionOrderStart order) {
    String name = name(order.child());
    steps.add(Step.making(key + "/" + name, "/supervision-orders", name, order));
  }

  void endOrder(NumberedChild child, SupervisionOrderEnding ending) {
    String name = name(child);
    steps.add(
        Step.changing(
            key + "/" + name + "/ending",
            "/supervision-orders/{}/ending",
            new Ref(name, "/supervisionOrderId"),
            name,
            ending));
  }

  /** Books a review; gives its name. */
  String book(ReviewBooking booking) {
    String review = "review-" + ++reviews;
    steps.add(Step.making(key + "/" + review, "/reviews", review, booking));
    return review;
  }

  void hold(String review, ReviewHolding holding) {
    steps.add(
        Step.changing(
            key + "/" + review + "/holding",
            "/reviews/{}/holding",
            new Ref(review, "/reviewId"),
            review,
            holding));
  }

  /** Raises an alert; gives its name. */
  String raise(AlertRaising alert) {
    String name = "alert-" + ++alerts;
    steps.add(Step.making(key + "/" + name, "/practice-alerts", name, alert));
    return name;
  }

  void answer(String alert, AlertAnswer answer) {
    steps.add(
        Step.changing(
            key + "/" + alert + "/answer",
            "/practice-alerts/{}/answer",
            new Ref(alert, "/alertId"),
            alert,
            answer));
  }

  /** The id of a child whose care, or order, began in this story. */
  static Ref id(NumberedChild child) {
    return new Ref(name(child), "/childId");
  }

  Story told() {
    return new Story(key, steps);
  }

  private void changePeriod(NumberedChild child, String keyed, String path, Record body) {
    String name = name(child);
    steps.add(
        Step.changing(
            key + "/" + name + keyed, PERIODS + path, new Ref(name, "/carePeriodId"), name, body));
  }

  private static String name(NumberedChild child) {
    return "child-" + child.childNumber();
  }
}
