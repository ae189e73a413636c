package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.name;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;
import static safeguarding.gateway.page.RecordWordsGrpc.otherNames;
import static safeguarding.gateway.page.RecordWordsGrpc.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AdultTelling;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.KnownPeople.Known;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** The person of concern on a record: as told by it, and who else is about the same person. */
final class AdultSectionsGrpc {
  /** Said of a record whose adult has other contacts. */
  static final Tag REPEAT = new Tag("Repeat", "govuk-tag--orange");

  private AdultSectionsGrpc() {}

  /**
   * The person of concern.
   *
   * @param known everything known of them; null where there is no other contact, or it is not the
   *     reader's to know
   */
  static Section person(
      SignedIn who, GetAllegationResponse record, @Nullable GetAdultResponse known) {
    Section section =
        Section.of("Person of concern", told(record.getContact().getAdult()))
            .tags(record.getRepeat() > 0 ? List.of(REPEAT) : List.of())
            .change(CorrectionGrpc.address(who, record, ContactStep.ADULT))
            .links(
                NextActions.all(
                    NextActions.other(
                        who,
                        AdultServiceGrpc.getGetAdultMethod(),
                        "Everything known of this person",
                        "/adults/" + record.getAdultId()),
                    NextActions.other(
                        who,
                        AdultServiceGrpc.getLinkAdultMethod(),
                        "Is this person known already?",
                        "/allegations/" + record.getAllegationId() + "/adult")));
    return known == null ? section : section.table(others(known, record.getAllegationId()));
  }

  private static Table others(GetAdultResponse known, String allegationId) {
    return Table.of(
        "Other contacts about the same person",
        List.of("Other contacts", "Told as", "Received and how it stands"),
        known.getTellingsList().stream()
            .filter(one -> !one.getAllegation().getAllegationId().equals(allegationId))
            .map(AdultSectionsGrpc::row)
            .toList());
  }

  private static List<Cell> row(AdultTelling telling) {
    Known known = PeopleGrpc.known(telling.getAllegation());
    Adult adult = telling.getAdult();
    String setting = adult.getSetting().isEmpty() ? "" : ", " + adult.getSetting();
    return List.of(
        Cell.whole(known.reference()).to(known.address()),
        Cell.of(name(adult)).below(role(adult) + setting),
        Cell.of(known.words()));
  }

  /** Everything that one contact tells of an adult. */
  static List<Fact> told(Adult adult) {
    List<Fact> facts = new ArrayList<>(inBrief(adult));
    facts.add(
        new Fact(
            "Employed as",
            orUnknown(
                Choices.label(Choices.EMPLOYMENT, ContractKeys.keyOf(adult.getEmployment())))));
    facts.addAll(PeopleGrpc.details(adult));
    return facts;
  }

  /** Who it is, in a few lines. */
  static List<Fact> inBrief(Adult adult) {
    return List.of(
        new Fact("Name", name(adult)),
        new Fact("Other names", otherNames(adult)),
        new Fact("Date of birth", BirthDatesGrpc.words(adult)),
        new Fact("Works in", role(adult)),
        new Fact("Employer or setting", orUnknown(adult.getSetting())));
  }

  /** What a timeline says about who the adult is, below its title; empty for other events. */
  static String eventText(String kind) {
    return switch (kind) {
      case "adult-linked" -> "The person of concern was known before.";
      case "adult-link-undone" -> "The person of concern is a person of their own again.";
      case "adult-marked-not-same" -> "Somebody on record is not the person of concern.";
      case "adult-not-same-undone" -> "Somebody on record may be the person of concern after all.";
      default -> "";
    };
  }
}
