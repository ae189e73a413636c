package safeguarding.local.sample.care;

import java.util.List;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Story;

/** Tells of siblings under a supervision order, reviewed by the same clock (cla.so-review). */
final class OrderGroupStory {
  private final OfficeTimes office;
  private final OrderGroup group;
  private final List<NumberedChild> children;
  private final Drawing draw;
  private final CareStory story;

  OrderGroupStory(
      OfficeTimes office,
      String key,
      OrderGroup group,
      List<NumberedChild> children,
      Drawing draw) {
    this.office = office;
    this.group = group;
    this.children = children;
    this.draw = draw;
    this.story = new CareStory(key);
  }

  Story told() {
    var papers = new CarePapers(office, draw);
    children.forEach(
        child -> story.startOrder(new SupervisionOrderStart(child, group.madeOn(), papers.iro())));
    new Reviews(office, draw)
        .days(group.madeOn(), group.endedOn(), group.weeks(), false)
        .forEach(day ->
            story.hold(
                story.book(papers.booking(ReviewSubject.SUPERVISION_ORDER, children, day, false)),
                papers.holding(children, day)));
    children.forEach(
        child -> story.endOrder(child, SupervisionOrderEnding.expired(group.endedOn())));
    return story.told();
  }
}
