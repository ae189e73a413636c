package safeguarding.gateway.view;

import java.util.List;
import java.util.Map;
import safeguarding.gateway.view.ListPage.Chosen;
import safeguarding.gateway.view.ListPage.Column;
import safeguarding.gateway.view.ListPage.Filter;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;

/** A list and a record. The people are plainly invented. */
final class SampleRecords {
  private SampleRecords() {}

  static ListPage allegations() {
    return new ListPage(
        SamplePages.frame("Allegations", "/allegations", "lado"),
        "/allegations",
        List.of(new Link("Log a contact", "/allegations/log")),
        List.of(
            new DraftLink(
                "About HT, saved on 22 November 2018 at 2:30pm", "/allegations/log/1/call")),
        Form.of(Map.of("state", "received", "concern", "physical")),
        "oldest-first",
        List.of(
            Filter.of("state", "State", Choices.STATES),
            Filter.day("receivedFrom", "Received from", "Like 1 4 2017"),
            Filter.of("concern", "Concern", Choices.CONCERNS).behindItsTitle()),
        List.of(
            new Chosen("State", "Received", "/allegations?concern=physical"),
            new Chosen("Concern", "Physical", "/allegations?state=received")),
        "43 allegations",
        true,
        false,
        "/allegations",
        "Nothing has been logged yet.",
        List.of(
            new Column("Received", new ListPage.Sort(false, "/allegations", "show newest first")),
            Column.of("Allegation"),
            Column.of("About"),
            Column.of("Concern"),
            Column.of("State")),
        1,
        List.of(
            row("LADO-2018-0042", "BS", "School or college", "Under enquiry"),
            row("LADO-2018-0043", "AT", "Residential care (children), Example House", "Received")),
        new Pager("/allegations?pageToken=x", "/allegations"),
        "/allegations.csv");
  }

  private static List<Cell> row(String reference, String who, String role, String state) {
    return List.of(
        Cell.whole("20 March 2018"),
        Cell.whole(reference).to("/allegations/1"),
        Cell.of(who).below(role),
        Cell.of("Physical"),
        Cell.tagged(List.of(new Tag(state, "govuk-tag--blue")))
            .clock("Initial consideration: overdue by 1 working day", Clock.Tone.OVERDUE));
  }

  static RecordPage allegation() {
    return new RecordPage(
        SamplePages.frame("LADO-2018-0031", "/allegations", "lado")
            .saying("The strand is taken back.")
            .titled("LADO-2018-0031", new Frame.Crumb("Allegations", "/allegations")),
        "LADO-2018-0031",
        List.of(
            new Fact("Person of concern", "Test-Person, Alder"),
            new Fact("Works in", "Residential care (children)"),
            new Fact("Received", "4 June 2018 at 4:20pm")),
        List.of(new Tag("Received", "govuk-tag--blue"), Tag.red("Late")),
        "Physical concern, residential care (children)",
        List.of("Looked-after reviews: not available since 2:05pm."),
        new NextAction(
            "The threshold has to be decided within 1 working day of the contact: overdue by 1"
                + " working day.",
            "Decide the threshold",
            "/allegations/1/threshold"),
        List.of(new Link("Raise a practice alert", "/practice-alerts/raise")),
        clocks(),
        List.of(
            Part.of("summary", "Summary", summary()),
            Part.of("people", "People", people()),
            new Part("meetings", "Meetings", List.of(), "No meeting has been held.")),
        List.of(
            new Event(
                "Contact received",
                "4 June 2018 at 4:20pm",
                "Recorded by Demo LADO, 4 June 2018 at 4:40pm",
                "From: Colleague"),
            new Event(
                    "Meeting taken back",
                    "4 June 2018 at 4:20pm",
                    "Recorded by Demo LADO, 4 June 2018 at 4:40pm",
                    "It was about another case.")
                .leading(new Link("See the meeting as it stood", "/meetings/1"))));
  }

  private static List<Clock> clocks() {
    return List.of(
        new Clock(
            "Initial consideration",
            "overdue by 1 working day",
            "started 4 June 2018, due 5 June 2018. Limit: 1 working day (KCSIE part 4)",
            Clock.Tone.OVERDUE),
        new Clock(
            "Outcome within 3 months",
            "54 working days left",
            "started 4 June 2018, due 4 September 2018",
            Clock.Tone.RUNNING),
        new Clock(
            "Told within 1 working day",
            "met on 4 June 2018",
            "started 4 June 2018, due 5 June 2018",
            Clock.Tone.MET));
  }

  private static List<Section> summary() {
    return List.of(
        Section.of(
            "What was told",
            List.of(
                new Fact("Main concern", "Physical"),
                new Fact(
                    "What happened",
                    "Pushed a young person in the hallway, as told by a former member of staff."))),
        Section.of("Safety", List.of(new Fact("Children safe now", "Yes")))
            .tags(List.of(Tag.grey("Historical")))
            .links(List.of(new Link("Change", "/allegations/1/safety"))));
  }

  private static List<Section> people() {
    return List.of(
        Section.of("Adult", List.of(new Fact("Name", "Alder Test-Person"))),
        Section.of(
            Table.of(
                "Children",
                List.of("Child", "Born", "Next"),
                List.of(
                    List.of(
                        Cell.of("A. Sample").to("/children/1"),
                        Cell.whole("3 April 2012"),
                        Cell.of("")
                            .clock("First review: 2 working days left", Clock.Tone.RUNNING))))));
  }
}
