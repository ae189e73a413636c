package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Lays out the page of a practice alert. */
final class AlertPageGrpc {
  private AlertPageGrpc() {}

  static RecordPage page(SignedIn who, Frame frame, PracticeAlert alert) {
    List<Clock> clocks =
        alert.hasDeadline() ? List.of(ClocksGrpc.clock(alert.getDeadline())) : List.of();
    return new RecordPage(
        frame.titled(alert.getReference(), CareChanges.LIST, AlertChanges.ALERTS),
        alert.getReference(),
        List.of(
            new Fact("About", alert.getInitials()),
            new Fact("Team", alert.getAlert().getTeam()),
            new Fact("Raised by", alert.getRaisedBy())),
        tags(alert, clocks),
        CareWordsGrpc.words(alert.getAlert().getKind())
            + ": "
            + CareWordsGrpc.words(alert.getAlert().getTheme()),
        List.of(),
        next(who, alert),
        List.of(new Link("The child's page", "/children/" + alert.getAlert().getChildId())),
        clocks,
        List.of(Part.of("summary", "Summary", sections(alert))),
        timeline(alert));
  }

  private static List<Tag> tags(PracticeAlert alert, List<Clock> clocks) {
    List<Tag> tags = new ArrayList<>();
    tags.add(AlertListGrpc.state(alert));
    if (clocks.stream().anyMatch(clock -> clock.tone() == Clock.Tone.OVERDUE)) {
      tags.add(Tag.red("Overdue"));
    }
    return tags;
  }

  private static @Nullable NextAction next(SignedIn who, PracticeAlert alert) {
    return alert.getState() == AlertState.ALERT_STATE_RAISED
        ? NextActions.open(
            who,
            AlertServiceGrpc.getAnswerAlertMethod(),
            "The team manager is to answer: " + CareBriefGrpc.due(alert.getDeadline()) + ".",
            "Record the answer",
            AlertChanges.LIST + "/" + alert.getAlertId() + "/answer")
        : null;
  }

  private static List<Section> sections(PracticeAlert alert) {
    List<Section> sections = new ArrayList<>();
    sections.add(Section.of("What was raised", AlertChanges.raised(alert)));
    if (alert.hasAnswer()) {
      sections.add(
          Section.of(
              "Answer",
              List.of(
                  new Fact("Answered", day(alert.getAnswer().getAnsweredOn())),
                  new Fact("Answered by", alert.getAnswer().getAnsweredBy()),
                  new Fact("Answer", alert.getAnswer().getAnswer()))));
    }
    return sections;
  }

  /**
   * The contract gives an alert no timeline of its own; the child's page has it, with who wrote.
   */
  private static List<Event> timeline(PracticeAlert alert) {
    List<Event> events = new ArrayList<>();
    if (alert.hasAnswer()) {
      events.add(
          new Event(
              "Alert answered",
              day(alert.getAnswer().getAnsweredOn()),
              "Answered by " + alert.getAnswer().getAnsweredBy(),
              ""));
    }
    events.add(
        new Event(
            "Alert raised",
            day(alert.getAlert().getRaisedOn()),
            "Raised by " + alert.getRaisedBy(),
            ""));
    return events;
  }
}
