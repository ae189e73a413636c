package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.Reader;
import safeguarding.contracts.lado.v1.ReaderKind;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.ReaderChoices;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Who may see and who may decide a case, on its record. */
final class ReaderSectionsGrpc {
  static final Tag RESTRICTED = new Tag("Restricted", "govuk-tag--purple");

  private ReaderSectionsGrpc() {}

  static Part part(SignedIn who, GetAllegationResponse record) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Open to",
            record.getRestricted()
                ? "Named people only" + (record.getAlwaysRestricted() ? ", for good" : "")
                : "Everybody whose role allows it"));
    facts.add(
        new Fact(
            "Where in the council the adult works",
            record.hasWorkplace() ? record.getWorkplace().getUnit() : "Nobody has said"));
    Section section = Section.of("", facts).links(links(who, record));
    return Part.of(
        "readers",
        "Who may see this",
        List.of(record.getReadersCount() == 0 ? section : section.table(table(who, record))));
  }

  /** Why the reader is not offered to decide, where they might otherwise. */
  static List<String> mayNotDecide(GetAllegationResponse record) {
    return record.hasMayNotDecide()
        ? List.of("You may not decide this case. " + record.getMayNotDecide().getMessage() + ".")
        : List.of();
  }

  private static List<Link> links(SignedIn who, GetAllegationResponse record) {
    if (record.hasMayNotName()) {
      return List.of();
    }
    String here = "/allegations/" + record.getAllegationId();
    List<Link> links = new ArrayList<>();
    if (record.getRestricted()) {
      links.addAll(
          NextActions.other(
              who,
              ReaderServiceGrpc.getNameReaderMethod(),
              "Let somebody else see this case",
              here + "/reader"));
    } else {
      links.addAll(
          NextActions.other(
              who,
              ReaderServiceGrpc.getRestrictAllegationMethod(),
              "Limit to named people",
              here + "/restriction"));
    }
    if (record.getRestricted() && !record.getAlwaysRestricted()) {
      links.addAll(
          NextActions.other(
              who,
              ReaderServiceGrpc.getLiftRestrictionMethod(),
              "Open to everybody again",
              here + "/restriction-lifting"));
    }
    links.addAll(
        NextActions.other(
            who,
            ReaderServiceGrpc.getInviteDecisionMakerMethod(),
            "Invite a decision maker",
            here + "/decision-maker"));
    links.addAll(
        NextActions.other(
            who,
            ReaderServiceGrpc.getSayWhereAdultWorksMethod(),
            "Say where the adult works",
            here + "/workplace"));
    return links;
  }

  private static Table table(SignedIn who, GetAllegationResponse record) {
    boolean may = who.may(ReaderServiceGrpc.getRemoveReaderMethod()) && !record.hasMayNotName();
    List<String> heads = new ArrayList<>(List.of("Who", "As", "Why", "Sees it"));
    if (may) {
      heads.add("Change");
    }
    return Table.of(
        "Who sees this case by name",
        heads,
        record.getReadersList().stream()
            .map(reader -> row(record.getAllegationId(), reader, may))
            .toList());
  }

  private static List<Cell> row(String allegation, Reader reader, boolean may) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.of(reader.getName())
            .below(reader.getHomeAuthority().isEmpty() ? "" : "from " + reader.getHomeAuthority()));
    Cell capacity = Cell.of(capacity(reader));
    cells.add(
        reader.getKind() == ReaderKind.READER_KIND_EMERGENCY
            ? capacity.tags(List.of(Tag.red("Emergency")))
            : capacity);
    cells.add(Cell.of(reader.getReason()));
    cells.add(Cell.of(when(reader)).below("named by " + reader.getNamedBy()));
    if (may) {
      cells.add(change(allegation, reader));
    }
    return cells;
  }

  private static Cell change(String allegation, Reader reader) {
    String here = "/allegations/" + allegation + "/readers/" + reader.getReaderId();
    if (reader.getKind() == ReaderKind.READER_KIND_EMERGENCY && !reader.hasAcknowledgedAt()) {
      return Cell.of("Look at it").to(here + "/acknowledgement");
    }
    return reader.getSees() ? Cell.of("Remove").to(here + "/removal") : Cell.of("");
  }

  private static String capacity(Reader reader) {
    return Choices.label(ReaderChoices.ALL_CAPACITIES, ContractKeys.keyOf(reader.getCapacity()));
  }

  private static String when(Reader reader) {
    String since = "from " + Moments.dayAndTime(ProtoTimes.instant(reader.getSince()));
    if (reader.hasEndedAt()) {
      return since + " to " + Moments.dayAndTime(ProtoTimes.instant(reader.getEndedAt()));
    }
    return reader.hasUntil()
        ? since + " to " + Moments.dayAndTime(ProtoTimes.instant(reader.getUntil()))
        : since;
  }

  /** One reader in words, above a form about them; empty where there is none of this id. */
  static List<String> inWords(GetAllegationResponse record, UUID reader) {
    return record.getReadersList().stream()
        .filter(each -> each.getReaderId().equals(reader.toString()))
        .map(each ->
            "%s (%s) sees this case %s. Reason: %s"
                .formatted(each.getName(), capacity(each), when(each), orUnknown(each.getReason())))
        .toList();
  }

  /** What a timeline tells of a reader: who, and why. */
  static String eventText(GetAllegationResponse record, String readerId) {
    return record.getReadersList().stream()
        .filter(each -> each.getReaderId().equals(readerId))
        .map(each -> each.getName() + ". " + each.getReason())
        .findFirst()
        .orElse("");
  }
}
