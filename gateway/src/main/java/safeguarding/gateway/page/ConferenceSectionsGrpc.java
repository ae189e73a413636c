package safeguarding.gateway.page;

import static safeguarding.gateway.page.FamilyBriefGrpc.names;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Holding;
import safeguarding.contracts.childprotection.v1.StandingDown;
import safeguarding.contracts.childprotection.v1.Withdrawal;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Tag;

/** What stands in the part of a family group's page about its conferences. */
final class ConferenceSectionsGrpc {
  private final GetFamilyResponse family;
  private final FamilyActionsGrpc actions;

  ConferenceSectionsGrpc(GetFamilyResponse family, FamilyActionsGrpc actions) {
    this.family = family;
    this.actions = actions;
  }

  List<Section> sections() {
    return family.getConferencesList().stream()
        .map(conference ->
            Section.of(title(conference), facts(conference))
                .tags(tags(conference))
                .links(actions.links(conference)))
        .toList();
  }

  private static String title(Conference conference) {
    String kind = ChildProtectionWordsGrpc.words(conference.getKind());
    if (conference.hasHolding()) {
      return kind + " of " + day(conference.getHolding().getHeldOn());
    }
    return conference.hasRequest()
        ? kind + ", requested " + day(conference.getRequest().getRequestedOn())
        : kind;
  }

  private static List<Tag> tags(Conference conference) {
    List<Tag> tags = new ArrayList<>();
    tags.add(
        new Tag(
            ChildProtectionWordsGrpc.words(conference.getState()),
            switch (conference.getState()) {
              case CONFERENCE_STATE_REQUESTED -> "govuk-tag--yellow";
              case CONFERENCE_STATE_BOOKED -> "govuk-tag--turquoise";
              case CONFERENCE_STATE_STOOD_DOWN -> "govuk-tag--orange";
              case CONFERENCE_STATE_HELD -> "govuk-tag--green";
              case CONFERENCE_STATE_WITHDRAWN, CONFERENCE_STATE_UNSPECIFIED, UNRECOGNIZED ->
                  "govuk-tag--grey";
            }));
    if (conference.getLateRequest()) {
      tags.add(Tag.red("Late request"));
    }
    if (conference.hasHolding() && !conference.getQuorate()) {
      tags.add(Tag.red("Inquorate"));
    }
    return tags;
  }

  private List<Fact> facts(Conference conference) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Children", names(family, conference.getChildIdsList())));
    if (conference.hasRequest()) {
      facts.add(
          new Fact(
              "Agreed by",
              conference.getRequest().getAgreedBy()
                  + ", "
                  + day(conference.getRequest().getAgreedOn())));
    }
    if (conference.hasWithdrawal()) {
      Withdrawal withdrawal = conference.getWithdrawal();
      facts.add(new Fact("Withdrawn", FamilyBriefGrpc.withdrawn(withdrawal)));
      facts.add(new Fact("How it is known", orUnknown(withdrawal.getReasons())));
    } else {
      facts.add(new Fact("Last acceptable date", FamilyBriefGrpc.due(family, conference)));
    }
    if (conference.hasBooking()) {
      facts.add(new Fact("Booked for", FamilyBriefGrpc.booked(conference.getBooking())));
    }
    for (StandingDown one : conference.getStoodDownList()) {
      facts.add(new Fact("Stood down", FamilyBriefGrpc.stoodDown(one)));
    }
    if (conference.hasHolding()) {
      holding(conference.getHolding(), facts);
    }
    return facts;
  }

  private void holding(Holding holding, List<Fact> facts) {
    facts.add(new Fact("Held", day(holding.getHeldOn()) + ", chair: " + holding.getChair()));
    facts.add(
        new Fact("Who was there", FamilySectionsGrpc.agencies(holding.getAgenciesPresentList())));
    if (!holding.getInquorateReason().isEmpty()) {
      facts.add(new Fact("Why it went on inquorate", holding.getInquorateReason()));
    }
    if (holding.hasOutOfTime()) {
      facts.add(
          new Fact(
              "Out of time",
              ChildProtectionWordsGrpc.words(holding.getOutOfTime().getReason())
                  + ", agreed by "
                  + holding.getOutOfTime().getAgreedBy()));
    }
    facts.add(new Fact("Domestic abuse", holding.getDomesticAbuse() ? "Yes" : "No"));
    facts.add(new Fact("Decided", decisions(family, holding)));
    facts.add(new Fact("Reasons", orUnknown(holding.getReasons())));
  }

  /** What a conference decided, one child a line. */
  static String decisions(GetFamilyResponse family, Holding holding) {
    return holding.getDecisionsList().stream()
        .map(decision -> names(family, List.of(decision.getChildId())) + ": " + words(decision))
        .collect(Collectors.joining("\n"));
  }

  private static String words(ChildDecision decision) {
    List<String> words = new ArrayList<>();
    words.add(orUnknown(ChildProtectionWordsGrpc.words(decision.getOutcome())));
    words.add(ChildProtectionWordsGrpc.words(decision.getCategory()));
    words.add(decision.getMultipleReason());
    words.add(ChildProtectionWordsGrpc.words(decision.getEndReason()));
    if (!decision.getServiceManager().isEmpty()) {
      words.add("agreed by " + decision.getServiceManager());
    }
    return String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList());
  }
}
