package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import io.grpc.MethodDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.DeletionProposal;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.LegalHold;
import safeguarding.contracts.lado.v1.Retention;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.DocumentChoices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** The part 'Retention' of an allegation's page, from the contract. */
final class RetentionSectionsGrpc {
  private static final List<MethodDescriptor<?, ?>> ENDING =
      List.of(
          RetentionServiceGrpc.getProposeDeletionMethod(),
          RetentionServiceGrpc.getConfirmDeletionMethod(),
          RetentionServiceGrpc.getLiftHoldMethod());

  private RetentionSectionsGrpc() {}

  static Part part(SignedIn who, String id, Retention kept) {
    List<Section> sections = new ArrayList<>();
    sections.add(Section.of("", kept(kept)).links(links(who, id, kept)));
    if (kept.hasHold()) {
      LegalHold hold = kept.getHold();
      sections.add(
          Section.of(
                  "Legal hold",
                  List.of(
                      new Fact("Reason", hold.getReason()),
                      new Fact(
                          "Placed",
                          Moments.dayAndTime(ProtoTimes.instant(hold.getPlacedAt()))
                              + " by "
                              + hold.getPlacedBy())))
              .links(
                  kept.hasMayNotEnd()
                      ? List.of()
                      : NextActions.other(
                          who,
                          RetentionServiceGrpc.getLiftHoldMethod(),
                          "Lift the hold",
                          RetentionChanges.step(id, "legal-hold-lifting"))));
    }
    if (kept.hasProposal()) {
      sections.add(
          Section.of("Deletion proposed", proposal(kept.getProposal()))
              .links(
                  kept.hasMayNotHold()
                      ? List.of()
                      : NextActions.other(
                          who,
                          RetentionServiceGrpc.getWithdrawProposalMethod(),
                          "Withdraw the proposal",
                          RetentionChanges.step(id, "deletion-proposal-withdrawal"))));
    }
    return Part.of("retention", "Retention", sections);
  }

  private static List<Fact> kept(Retention kept) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Not to be deleted before", day(kept.getKeptUntil())));
    facts.add(new Fact("Because", reason(kept)));
    facts.add(new Fact("Rule", "lado.retention: KCSIE part 4, until pension age or ten years"));
    if (kept.getContacts() > 1) {
      facts.add(
          new Fact(
              "Counted for this",
              Sentence.count(kept.getContacts(), "contact", "contacts") + " about the same adult"));
    }
    return facts;
  }

  private static List<Fact> proposal(DeletionProposal proposal) {
    return List.of(
        new Fact("Reason", proposal.getReason()),
        new Fact(
            "Proposed",
            Moments.dayAndTime(ProtoTimes.instant(proposal.getProposedAt()))
                + " by "
                + proposal.getProposedBy()));
  }

  private static List<Link> links(SignedIn who, String id, Retention kept) {
    List<Link> links = new ArrayList<>();
    if (!kept.hasHold() && !kept.hasMayNotHold()) {
      links.addAll(
          NextActions.other(
              who,
              RetentionServiceGrpc.getPlaceHoldMethod(),
              "Place a legal hold",
              RetentionChanges.step(id, "legal-hold")));
    }
    if (mayEnd(kept) && !kept.hasProposal()) {
      links.addAll(
          NextActions.other(
              who,
              RetentionServiceGrpc.getProposeDeletionMethod(),
              "Propose to delete this record",
              RetentionChanges.step(id, "deletion-proposal")));
    }
    if (mayConfirm(kept)) {
      links.addAll(
          NextActions.other(
              who,
              RetentionServiceGrpc.getConfirmDeletionMethod(),
              "Confirm the deletion",
              RetentionChanges.step(id, "deletion")));
    }
    return links;
  }

  /** What a case in the queue needs from its reader; null where nothing. */
  static @Nullable NextAction next(SignedIn who, GetRetentionResponse record) {
    Retention kept = record.getRetention();
    if (!mayConfirm(kept)) {
      return null;
    }
    return NextActions.open(
        who,
        RetentionServiceGrpc.getConfirmDeletionMethod(),
        "Somebody has proposed to delete this record. Confirm it, or withdraw the proposal below.",
        "Confirm the deletion",
        RetentionChanges.step(record.getAllegationId(), "deletion"));
  }

  private static boolean mayEnd(Retention kept) {
    return kept.getOver() && !kept.hasMayNotEnd();
  }

  private static boolean mayConfirm(Retention kept) {
    return mayEnd(kept) && kept.hasProposal() && !kept.getProposal().getOwn();
  }

  /** Why the reader is not offered to end the record, where somebody else might. */
  static List<String> mayNotEnd(SignedIn who, Retention kept) {
    boolean others = kept.getOver() || kept.hasHold();
    return others && kept.hasMayNotEnd() && ENDING.stream().anyMatch(who::may)
        ? List.of(
            "You may not bring the end of this record nearer. "
                + kept.getMayNotEnd().getMessage()
                + ".")
        : List.of();
  }

  static String reason(Retention kept) {
    return Choices.label(DocumentChoices.RETENTION_REASONS, ContractKeys.keyOf(kept.getReason()));
  }

  static List<Tag> tags(Retention kept) {
    List<Tag> tags = new ArrayList<>();
    if (kept.hasHold()) {
      tags.add(Tag.red("Legal hold"));
    }
    if (kept.hasProposal()) {
      tags.add(new Tag("Deletion proposed", "govuk-tag--yellow"));
    }
    if (tags.isEmpty()) {
      tags.add(
          kept.getOver() ? new Tag("To be reviewed", "govuk-tag--blue") : Tag.grey("Being kept"));
    }
    return tags;
  }
}
