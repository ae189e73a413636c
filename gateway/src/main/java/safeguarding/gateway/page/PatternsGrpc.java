package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.contracts.lado.v1.ListPatternsRequest;
import safeguarding.contracts.lado.v1.ListPatternsResponse;
import safeguarding.contracts.lado.v1.Pattern;
import safeguarding.contracts.lado.v1.PatternContact;
import safeguarding.contracts.lado.v1.PatternKind;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.PatternsPage;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the patterns and lays out their page. */
@Singleton
final class PatternsGrpc {
  private final Services services;

  PatternsGrpc(Services services) {
    this.services = services;
  }

  /**
   * The patterns of twelve months.
   *
   * @param form which day was asked for, as typed
   * @param last the last day of the twelve months
   */
  PatternsPage page(SignedIn who, Frame frame, Form form, LocalDate last) {
    ListPatternsRequest request =
        ListPatternsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setWithNames(who.showsNames())
            .setTo(ProtoTimes.date(last))
            .build();
    ListPatternsResponse found =
        services
            .lado()
            .read(who, PatternServiceGrpc::newBlockingStub, lado -> lado.listPatterns(request));
    return new PatternsPage(
        frame,
        List.of(
            "Two contacts or more about one adult, ever, are a pattern; so are three or more about"
                + " one setting within twelve months. Listed are those with a contact in the twelve"
                + " months up to and including "
                + Moments.day(last)
                + ", the latest first.",
            "Found: %s and %s."
                .formatted(
                    Sentence.count(found.getAdults(), "adult", "adults"),
                    Sentence.count(found.getSettings(), "setting", "settings"))),
        List.of(
            part(found, PatternKind.PATTERN_KIND_ADULT, "adults", "Adults"),
            part(found, PatternKind.PATTERN_KIND_SETTING, "settings", "Settings")),
        form,
        who.showsNames(),
        new Query().with("to", form.value("to")).after(PatternController.PATH));
  }

  private static Part part(ListPatternsResponse found, PatternKind kind, String id, String title) {
    return new Part(
        id,
        title,
        found.getPatternsList().stream()
            .filter(pattern -> pattern.getKind() == kind)
            .map(PatternsGrpc::section)
            .toList(),
        "None in these twelve months.");
  }

  /** The patterns that a case is part of, each with its contacts. */
  static List<Section> sections(List<Pattern> patterns) {
    return patterns.stream().map(PatternsGrpc::section).toList();
  }

  private static Section section(Pattern pattern) {
    String about = orUnknown(pattern.getAbout());
    return Section.of(about, List.of())
        .tags(
            List.of(
                new Tag(
                    Sentence.count(pattern.getCount(), "contact", "contacts"),
                    "govuk-tag--orange")))
        .table(
            Table.of(
                "Contacts: " + about,
                List.of("Allegation", "Received", "Concern", "State"),
                pattern.getContactsList().stream().map(PatternsGrpc::row).toList()));
  }

  private static List<Cell> row(PatternContact contact) {
    return List.of(
        Cell.whole(contact.getReference()).to(CaseForms.PART + "/" + contact.getAllegationId()),
        Cell.whole(day(contact.getReceivedOn())),
        Cell.of(Choices.label(Choices.CONCERNS, ContractKeys.keyOf(contact.getPrimaryConcern()))),
        Cell.tagged(
                List.of(
                    new Tag(
                        RecordWordsGrpc.state(contact.getState()),
                        RecordWordsGrpc.stateStyle(contact.getState()))))
            .below(
                Choices.label(
                    Choices.ENQUIRY_OUTCOMES, ContractKeys.keyOf(contact.getEnquiryOutcome()))));
  }
}
