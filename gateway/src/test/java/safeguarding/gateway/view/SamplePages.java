package safeguarding.gateway.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One invented example of every page. The people are plainly invented. */
final class SamplePages {
  private SamplePages() {}

  /** Template and model by the name of the example. */
  record Sample(String template, Object model) {}

  static Map<String, Sample> all() {
    Map<String, Sample> samples = new LinkedHashMap<>();
    samples.put("work", new Sample("work", work()));
    samples.put("work-empty", new Sample("work", emptyWork()));
    samples.put("allegations", new Sample("list", SampleRecords.allegations()));
    samples.put("allegation", new Sample("record", SampleRecords.allegation()));
    samples.put("contact-call", new Sample("contact-form", contact(1, Form.of(Map.of()))));
    samples.put("contact-adult-wrong", new Sample("contact-form", contact(2, wrongAdult())));
    samples.put("contact-children", new Sample("contact-form", contact(3, Form.of(Map.of()))));
    samples.put("contact-check", new Sample("contact-check", check()));
    samples.put("contact-logged", new Sample("contact-logged", logged()));
    samples.put(
        "question-form",
        new Sample("question-form", SampleForms.every(Form.of(Map.of()), List.of())));
    samples.put(
        "question-form-wrong",
        new Sample("question-form", SampleForms.every(SampleForms.wrong(), List.of())));
    samples.put(
        "question-form-changed",
        new Sample(
            "question-form",
            SampleForms.every(
                Form.of(Map.of()), List.of("The threshold is decided now: advice given."))));
    samples.put("scrutiny", new Sample("scrutiny", SampleFigures.scrutiny()));
    samples.put("indicator", new Sample("indicator", SampleFigures.indicator()));
    samples.put("report", new Sample("report", report()));
    samples.put("journal", new Sample("journal", journal()));
    samples.put("plain", new Sample("plain", plain()));
    samples.put("gone", new Sample("gone", gone()));
    return samples;
  }

  static Frame frame(String title, String path, String... roles) {
    return new Frame(
        title,
        new Viewer("Demo Person", RoleNames.inWords(List.of(roles)), "Rutland", "token"),
        Navigation.entries(Set.of(roles), path),
        List.of(),
        Assets.folder(),
        "0.1.0",
        "Printed by Demo Person, 22 November 2018 at 2:30pm");
  }

  private static WorkPage work() {
    return new WorkPage(
        frame("My work", "/work", "lado"),
        tabs(2),
        "Overdue",
        false,
        "/work",
        List.of(
            new WorkPage.Row(
                "Allegations",
                "Initial consideration within 1 working day",
                "LADO-2018-0043",
                "AT",
                new Clock.Words("overdue by 1 working day", false),
                Clock.Tone.OVERDUE,
                "21 November 2018",
                "Decide the threshold",
                "/allegations/1/threshold"),
            new WorkPage.Row(
                "Allegations",
                "Outcome within 3 months",
                "LADO-2018-0031",
                "BS",
                new Clock.Words("overdue since 16 November 2018", true),
                Clock.Tone.OVERDUE,
                "16 November 2018",
                "Record the outcome",
                "/allegations/2/outcome")),
        "",
        new Pager("/work?pageToken=x", null),
        "/work.csv",
        List.of(),
        List.of(
            new DraftLink(
                "About HT, saved on 22 November 2018 at 2:30pm", "/allegations/log/1/call")));
  }

  private static WorkPage emptyWork() {
    return new WorkPage(
        frame("My work", "/work", "lado"),
        tabs(0),
        "Overdue",
        false,
        "/work",
        List.of(),
        "Nothing is overdue.",
        Pager.NONE,
        "/work.csv",
        List.of(
            "Looked-after reviews are not available since 2:05pm. Everything else is complete."),
        List.of(
            new DraftLink(
                "About HT, saved on 22 November 2018 at 2:30pm", "/allegations/log/1/call")));
  }

  private static List<WorkPage.Tab> tabs(long overdue) {
    return List.of(
        new WorkPage.Tab("Overdue", overdue, "/work?bucket=overdue", true),
        new WorkPage.Tab("Due today", 1, "/work?bucket=due-today", false),
        new WorkPage.Tab("This week", 3, "/work?bucket=this-week", false),
        new WorkPage.Tab("Later", 12, "/work?bucket=later", false));
  }

  private static ContactFormPage contact(int step, Form form) {
    return new ContactFormPage(
        frame("Log a contact", "/allegations", "lado"),
        form,
        "00000000-0000-0000-0000-000000000001",
        step,
        2,
        Choices.ADULT_ROLES,
        false,
        "Saved at 2:30pm",
        people());
  }

  private static Form wrongAdult() {
    Map<String, String> errors = new LinkedHashMap<>();
    errors.put("adult-family-name", "Enter the last name, or 'not known'");
    errors.put(
        "adult-date-of-birth", "Date of birth must be a real date: February 2019 has 28 days");
    return new Form(
        Map.of(
            "adult-given-names",
            "Alder <script>",
            "adult-date-of-birth",
            "30/2/2019",
            "adult-role",
            "foster-carer"),
        errors);
  }

  private static CheckContactPage check() {
    return new CheckContactPage(
        frame("Check your answers", "/allegations", "lado"),
        Form.of(Map.of("summary", "Two lines\nof \"text\"")),
        "00000000-0000-0000-0000-000000000001",
        "00000000-0000-0000-0000-000000000002",
        List.of(
            new CheckContactPage.Group(
                "The call",
                "/allegations/log/1/call",
                List.of(
                    new CheckContactPage.Answer(
                        "Reached you",
                        "4 June 2018 at 4:20pm",
                        "/allegations/log/1/call#received-on"),
                    new CheckContactPage.Answer(
                        "What happened",
                        "Two lines\nof \"text\"",
                        "/allegations/log/1/call#summary")))),
        people());
  }

  /** Two people who may be the same, and one who is not. */
  private static KnownPeople people() {
    return new KnownPeople(
        true,
        null,
        List.of(
            person("1", new Tag("Very likely the same", "govuk-tag--orange")),
            person("2", Tag.grey("Possibly the same"))),
        List.of(person("3", null)),
        true);
  }

  private static KnownPeople.Person person(String number, @Nullable Tag band) {
    return new KnownPeople.Person(
        "00000000-0000-0000-0000-00000000000" + number,
        "Alder Test-Person <b>",
        band,
        "Same last name and similar first name",
        List.of(new Fact("Born", "March 1984"), new Fact("Setting", "Example House")),
        List.of(
            new KnownPeople.Known(
                "LADO-2008-0004", "/allegations/4", "4 June 2008, unsubstantiated")));
  }

  private static ContactLoggedPage logged() {
    return new ContactLoggedPage(
        frame("Contact logged", "/allegations", "lado"),
        "LADO-2018-0043",
        "/allegations/1",
        List.of(
            "Decide the threshold by 5 June 2018 (1 working day).",
            "Reach an outcome by 4 September 2018 (3 months)."));
  }

  private static JournalPage journal() {
    return new JournalPage(
        frame("Journal", "/journal", "data-protection-officer"),
        "lado",
        List.of(
            new JournalPage.Source("Allegations", "/journal?of=lado", true),
            new JournalPage.Source("Looked-after reviews", "/journal?of=cla-review", false)),
        Form.of(Map.of("subject", "demo-lado-E06000017")),
        List.of(Choice.of("allegation", "allegation")),
        "/journal?of=lado",
        List.of(
            new JournalPage.Row(
                "22 November 2018 at 2:30pm",
                "demo-lado-E06000017",
                "/journal?of=lado&subject=demo-lado-E06000017",
                "LADO",
                "Log contact",
                "allegation 0b0e",
                "/journal?of=lado&recordKind=allegation&recordId=0b0e",
                "Changed",
                "govuk-tag--green",
                "",
                "c-1"),
            new JournalPage.Row(
                "22 November 2018 at 2:29pm",
                "demo-councillor-E06000017",
                "/journal?of=lado&subject=demo-councillor-E06000017",
                "councillor",
                "Get allegation",
                "",
                "",
                "Denied",
                "govuk-tag--red",
                "not-allowed",
                "c-2")),
        Pager.NONE,
        List.of());
  }

  private static PlainPage plain() {
    return new PlainPage(
        frame("Page not found", "/", "lado"),
        "Page not found",
        List.of("There is nothing at this address that you may see."),
        "c-3",
        "My work",
        "/work");
  }

  private static GonePage gone() {
    return new GonePage(
        frame("Correct an action", "/allegations", "lado")
            .warning("This meeting was taken back.\nWhy: it was about another case."),
        "This action was taken back by Demo LADO, 22 November 2018 at 2:30pm.",
        List.of(
            new Fact("What is to be done", "Tell the employer."),
            new Fact("Why?", "The minutes\nname them.")),
        new Link("Back to LADO-2018-0031", "/allegations/1"));
  }

  private static ReportPage report() {
    return new ReportPage(
        frame("LADO yearly figures, 2017-18", "/allegations", "lado"),
        "Rutland",
        List.of("The tables of the LADO's annual report."),
        List.of(new Link("Regional return", "/allegations/reports/regional-return")),
        false,
        new ReportPage.YearChoice(
            "/allegations/reports/yearly-figures", "2017-18", List.of("2018-19", "2017-18")),
        List.of(new Fact("Counted", "contacts")),
        List.of(
            new ReportPage.NumberTable(
                "role",
                "Role of the adult",
                "Counts contacts.",
                List.of("", "2017-18", "Share"),
                List.of(List.of("Nursery", "2", "5 %"), List.of("Total", "43", "100 %")),
                true)),
        List.of("Exact counts, for officers."),
        "/allegations/reports/yearly-figures.csv?year=2017-18");
  }
}
