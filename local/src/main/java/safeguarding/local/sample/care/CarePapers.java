package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedPeople;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;

/** Writes what is recorded of siblings looked after; who and what it says is drawn. */
final class CarePapers {
  private static final String IRO = "Demo IRO";
  private static final String TEAM = "Example Permanence Team";
  private static final List<String> PLACES =
      List.of("At the carers' home", "At school", "Example Centre, small room", "By video link");
  private static final List<String> DECISIONS =
      List.of(
          "Contact every second Saturday. The personal education plan is reviewed before half-term.",
          "The child stays where they are. Dental check by the end of the month.",
          "Life story work begins. The social worker shares the plan in the child's words.",
          "The plan is long-term fostering; the assessment of kin is finished first.");

  private final OfficeTimes office;
  private final Drawing draw;
  private final Reviews reviews;

  CarePapers(OfficeTimes office, Drawing draw) {
    this.office = office;
    this.draw = draw;
    this.reviews = new Reviews(office, draw);
  }

  String iro() {
    return IRO;
  }

  Episode episode(
      LocalDate day, EpisodeReason reason, LegalStatus status, PlacementType placement) {
    boolean inArea = draw.inHundred(45);
    return new Episode(
        day,
        reason,
        status,
        placement,
        inArea ? "Example Council fostering" : "Example Fostering Agency",
        inArea,
        inArea ? draw.between(1, 12) : draw.between(13, 48));
  }

  /** Told the next day, and with a reviewing officer the day after that. */
  CareStart start(NumberedChild child, Episode first, NeedCode need) {
    return start(child, first, need, draw.between(0, 1));
  }

  CareStart start(NumberedChild child, Episode first, NeedCode need, int toldAfter) {
    var days = office.workingDays();
    LocalDate told = days.addWorkingDays(first.startedOn(), toldAfter);
    LocalDate appointed = days.addWorkingDays(told, draw.between(1, 2));
    return new CareStart(child, first, need, told, IRO, appointed);
  }

  ReviewBooking booking(
      ReviewSubject subject, List<NumberedChild> children, LocalDate day, boolean late) {
    var ids = children.stream().map(CareStory::id).toList();
    OutOfTime why = late ? OutOfTime.afterLateNotification(someone()) : null;
    return new ReviewBooking(
        subject, ids, office.duringHours(day, draw), draw.oneOf(PLACES), IRO, why);
  }

  ReviewHolding holding(List<NumberedChild> children, LocalDate day) {
    var tookPart =
        children.stream()
            .map(child ->
                new ReviewHolding.TookPart(CareStory.id(child), reviews.participation(child, day)))
            .toList();
    return new ReviewHolding(day, tookPart, draw.oneOf(DECISIONS));
  }

  AlertRaising concern(NumberedChild child, LocalDate day) {
    return alert(
        child,
        day,
        draw.oneOf(
            List.of(
                AlertTheme.DRIFT_OR_DELAY,
                AlertTheme.DECISIONS_NOT_ACTED_ON,
                AlertTheme.STATUTORY_VISITS,
                AlertTheme.REPORT_TIMELINESS,
                AlertTheme.PERMANENCE)),
        "What the last review decided has not been done, and nobody has told the child why.",
        "The team manager says by when it will be done and who tells the child.");
  }

  AlertRaising praise(NumberedChild child, LocalDate day) {
    return alert(
        child,
        day,
        AlertTheme.DIRECT_WORK,
        "The child's own words run through the report, and the plan follows from them.",
        null);
  }

  AlertAnswer answer(LocalDate day) {
    return new AlertAnswer(
        day, someone(), "Agreed. It was done this week, and the social worker has told the child.");
  }

  private AlertRaising alert(
      NumberedChild child,
      LocalDate day,
      AlertTheme theme,
      String summary,
      @Nullable String asked) {
    var kind = asked == null ? AlertKind.GOOD_PRACTICE : AlertKind.CONCERN;
    return new AlertRaising(CareStory.id(child), kind, theme, day, TEAM, summary, asked);
  }

  private String someone() {
    return InventedPeople.anyone(draw).whole();
  }
}
