package safeguarding.gateway.page;

import static safeguarding.gateway.page.CaseWordsGrpc.words;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.Regulator;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** What is done after a case and what not, as a list of everything that may be. */
final class FollowUpGrpc {
  private FollowUpGrpc() {}

  static Section section(SignedIn who, GetAllegationResponse record) {
    boolean may = who.may(FollowUpServiceGrpc.getRecordFollowUpMethod());
    List<List<Cell>> rows = new ArrayList<>();
    for (Choice kind : CaseChoices.FOLLOW_UPS) {
      List<FollowUp> entries = entries(record, kind.value());
      if (entries.isEmpty()) {
        rows.add(
            List.of(
                about(record, kind.value(), kind.label(), may),
                Cell.tagged(List.of(Tag.grey("Not recorded"))),
                Cell.of(""),
                Cell.of(""),
                Cell.of("")));
      }
      Set<Regulator> told = EnumSet.noneOf(Regulator.class);
      entries.forEach(entry -> {
        String title = title(entry);
        Cell about =
            told.add(entry.getRegulator())
                ? about(record, kind.value(), title, may)
                : Cell.of(title).below("Earlier");
        rows.add(row(who, record, entry, about));
      });
    }
    return Section.of(
        Table.of(
            "What is done after the case, of each the last word first",
            List.of("What", "Stands", "When and who", "Words", "Correct"),
            rows));
  }

  private static List<FollowUp> entries(GetAllegationResponse record, String kind) {
    return record.getFollowUpsList().stream()
        .filter(entry -> ContractKeys.keyOf(entry.getKind()).equals(kind))
        .toList();
  }

  private static List<Cell> row(
      SignedIn who, GetAllegationResponse record, FollowUp entry, Cell about) {
    String reference = entry.getReference().isEmpty() ? "" : "Reference " + entry.getReference();
    return List.of(
        about,
        Cell.tagged(List.of(standing(entry))),
        Cell.whole(day(entry.getHappenedOn())).below(entry.getBy()),
        entry.getWhat().isEmpty() ? Cell.of(reference) : Cell.of(entry.getWhat()).below(reference),
        CaseSectionsGrpc.change(FollowUpCorrectionSteps.address(who, record, entry)));
  }

  /** What an entry says, answer by answer. */
  static List<Fact> facts(FollowUp entry) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("About", title(entry)));
    facts.add(new Fact("Stands", words(entry.getStanding())));
    facts.add(new Fact("Decided or done on", day(entry.getHappenedOn())));
    facts.add(new Fact("By whom", entry.getBy()));
    CaseSectionsGrpc.note(facts, "What", entry.getWhat());
    CaseSectionsGrpc.note(facts, "Reference", entry.getReference());
    return facts;
  }

  private static Cell about(GetAllegationResponse record, String kind, String title, boolean may) {
    Cell cell = Cell.of(title);
    return may ? cell.to(CaseActionsGrpc.followUp(record, kind)) : cell;
  }

  /** 'Referral to a regulator: Ofsted'. */
  static String title(FollowUp entry) {
    String kind = words(entry.getKind());
    return entry.getKind() == FollowUpKind.FOLLOW_UP_KIND_REGULATOR_REFERRAL
        ? kind + ": " + words(entry.getRegulator())
        : kind;
  }

  private static Tag standing(FollowUp entry) {
    String text = words(entry.getStanding());
    return switch (entry.getStanding()) {
      case FOLLOW_UP_STANDING_DECIDED -> new Tag(text, "govuk-tag--yellow");
      case FOLLOW_UP_STANDING_DONE -> new Tag(text, "govuk-tag--green");
      case FOLLOW_UP_STANDING_NOT_NEEDED, FOLLOW_UP_STANDING_UNSPECIFIED, UNRECOGNIZED ->
          Tag.grey(text);
    };
  }
}
