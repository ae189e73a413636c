package safeguarding.gateway.page;

import static safeguarding.gateway.page.ClocksGrpc.clock;
import static safeguarding.gateway.page.RecordSectionsGrpc.children;
import static safeguarding.gateway.page.RecordSectionsGrpc.sections;
import static safeguarding.gateway.page.RecordWordsGrpc.concern;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.instant;
import static safeguarding.gateway.page.RecordWordsGrpc.name;
import static safeguarding.gateway.page.RecordWordsGrpc.outcome;
import static safeguarding.gateway.page.RecordWordsGrpc.referralOutcome;
import static safeguarding.gateway.page.RecordWordsGrpc.role;
import static safeguarding.gateway.page.RecordWordsGrpc.source;
import static safeguarding.gateway.page.RecordWordsGrpc.state;
import static safeguarding.gateway.page.RecordWordsGrpc.stateStyle;
import static safeguarding.gateway.page.RecordWordsGrpc.threshold;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.ContactLoggedPage;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads one allegation and lays out its page. */
@Singleton
final class RecordGrpc {
  private final Services services;
  private final AdultsGrpc adults;

  RecordGrpc(Services services, AdultsGrpc adults) {
    this.services = services;
    this.adults = adults;
  }

  /** One allegation as its service tells it; ends the request where the reader may not have it. */
  GetAllegationResponse read(SignedIn who, UUID id) {
    return services
        .lado()
        .read(
            who,
            AllegationServiceGrpc::newBlockingStub,
            lado ->
                lado.getAllegation(
                    GetAllegationRequest.newBuilder()
                        .setAuthorityCode(who.caller().authority().code())
                        .setAllegationId(id.toString())
                        .build()));
  }

  /** The page of an allegation. */
  RecordPage page(SignedIn who, Frame frame, UUID id) {
    GetAllegationResponse record = read(who, id);
    Contact contact = record.getContact();
    List<Clock> clocks = record.getDeadlinesList().stream().map(ClocksGrpc::clock).toList();
    Frame.Crumb up = new Frame.Crumb("Allegations", "/allegations");
    return new RecordPage(
        frame.titled(record.getReference(), up),
        record.getReference(),
        identity(contact),
        tags(record, clocks),
        heading(contact),
        ReaderSectionsGrpc.mayNotDecide(record),
        next(who, record, clocks),
        others(who, record),
        clocks,
        parts(who, record),
        record.getTimelineList().stream()
            .map(event ->
                TimelineGrpc.event(
                        event, CaseTimelineGrpc.title(event, record), text(event, record))
                    .leading(MeetingSectionsGrpc.asItStood(who, event, record)))
            .toList());
  }

  /** What else the reader may do with the record. */
  private static List<Link> others(SignedIn who, GetAllegationResponse record) {
    List<Link> others = new ArrayList<>(MeetingSectionsGrpc.links(who, record));
    others.addAll(CaseActionsGrpc.others(who, record));
    return others;
  }

  private List<Part> parts(SignedIn who, GetAllegationResponse record) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of("summary", "Summary", sections(who, record)));
    parts.add(Part.of("people", "People", people(who, record)));
    parts.addAll(CaseSectionsGrpc.parts(who, record));
    parts.add(MeetingSectionsGrpc.part(who, record));
    parts.add(DocumentSectionsGrpc.part(who, record));
    parts.add(RetentionSectionsGrpc.part(who, record.getAllegationId(), record.getRetention()));
    parts.add(ReaderSectionsGrpc.part(who, record));
    return parts;
  }

  /** The adult, with the other contacts about them, and the children. */
  private List<RecordPage.Section> people(SignedIn who, GetAllegationResponse record) {
    boolean others = record.getRepeat() > 0 && who.may(AdultServiceGrpc.getGetAdultMethod());
    List<RecordPage.Section> people = new ArrayList<>();
    people.add(
        AdultSectionsGrpc.person(
            who, record, others ? adults.find(who, record.getAdultId()).orElse(null) : null));
    people.addAll(children(who, record));
    return people;
  }

  /** What was logged just now. */
  ContactLoggedPage logged(SignedIn who, Frame frame, UUID id) {
    GetAllegationResponse record = read(who, id);
    return new ContactLoggedPage(
        frame, record.getReference(), "/allegations/" + id, nextSteps(record));
  }

  /** What happens next and by when, as sentences. */
  private static List<String> nextSteps(GetAllegationResponse record) {
    List<String> steps = new ArrayList<>();
    steps.add("The contact counts in the figures of the day you entered, from now on.");
    for (Deadline deadline : record.getDeadlinesList()) {
      if (!deadline.hasMetOn()) {
        steps.add(
            "%s: by %s (%s)."
                .formatted(deadline.getTitle(), day(deadline.getDueOn()), deadline.getLimit()));
      }
    }
    steps.add("It stands in the work list until it is done.");
    return steps;
  }

  /** The record in a few lines, above a decision on it. */
  static List<Fact> inBrief(GetAllegationResponse record) {
    Contact contact = record.getContact();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Person of concern", name(contact.getAdult())));
    facts.add(new Fact("Works in", role(contact.getAdult())));
    facts.add(new Fact("Received", instant(contact)));
    facts.add(new Fact("Main concern", concern(contact)));
    facts.add(new Fact("What happened", contact.getSummary()));
    if (record.hasDecision()) {
      facts.add(new Fact("Threshold", threshold(record.getDecision())));
    }
    return facts;
  }

  /** How the record stands now, for somebody whose decision came too late. */
  static List<String> changes(GetAllegationResponse record) {
    List<String> changes = new ArrayList<>();
    changes.add("The record is now '" + state(record.getState()) + "'.");
    if (record.hasDecision()) {
      changes.add(
          "Threshold decided: "
              + threshold(record.getDecision())
              + " Outcome of the referral: "
              + referralOutcome(record.getDecision())
              + ".");
    }
    if (record.hasEnquiryOutcome()) {
      changes.add("Outcome of the enquiry: " + outcome(record.getEnquiryOutcome()) + ".");
    }
    if (record.getTimelineCount() > 0) {
      TimelineEvent last = record.getTimeline(0);
      changes.add(
          "Last entry: "
              + CaseTimelineGrpc.title(last, record)
              + ", recorded by "
              + last.getRecordedBy()
              + " on "
              + Moments.dayAndTime(ProtoTimes.instant(last.getRecordedAt()))
              + ".");
    }
    return changes;
  }

  private static List<Fact> identity(Contact contact) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Person of concern", name(contact.getAdult())));
    facts.add(new Fact("Works in", role(contact.getAdult())));
    if (!contact.getAdult().getSetting().isEmpty()) {
      facts.add(new Fact("Setting", contact.getAdult().getSetting()));
    }
    facts.add(new Fact("Received", instant(contact)));
    return facts;
  }

  private static List<Tag> tags(GetAllegationResponse record, List<Clock> clocks) {
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag(state(record.getState()), stateStyle(record.getState())));
    if (record.getRestricted()) {
      tags.add(ReaderSectionsGrpc.RESTRICTED);
    }
    if (record.getRepeat() > 0) {
      tags.add(AdultSectionsGrpc.REPEAT);
    }
    if (record.getContact().getHistorical()) {
      tags.add(new Tag("Historical", "govuk-tag--grey"));
    }
    if (clocks.stream().anyMatch(clock -> clock.tone() == Clock.Tone.OVERDUE)) {
      tags.add(new Tag("Overdue", "govuk-tag--red"));
    }
    tags.addAll(CaseActionsGrpc.tags(record));
    return tags;
  }

  private static String heading(Contact contact) {
    String role = role(contact.getAdult());
    return concern(contact)
        + " concern, "
        + (role.startsWith("LADO") || role.startsWith("Ofsted")
            ? role
            : Character.toLowerCase(role.charAt(0)) + role.substring(1));
  }

  private static @Nullable NextAction next(
      SignedIn who, GetAllegationResponse record, List<Clock> clocks) {
    @Nullable NextAction first = CaseActionsGrpc.next(who, record);
    if (first != null) {
      return first;
    }
    if (record.hasMayNotDecide()) {
      // Nobody is offered what would be refused; the part 'Who may see this' says why.
      return null;
    }
    String id = record.getAllegationId();
    String clock =
        clocks.stream()
            .filter(one -> one.tone() != Clock.Tone.MET && one.tone() != Clock.Tone.MET_LATE)
            .findFirst()
            .map(one -> " " + one.title() + ": " + one.words() + ".")
            .orElse("");
    return switch (record.getState()) {
      case ALLEGATION_STATE_RECEIVED ->
          NextActions.open(
              who,
              AllegationServiceGrpc.getDecideThresholdMethod(),
              "Is the threshold met, and what happens with the referral?" + clock,
              "Decide the threshold",
              "/allegations/" + id + "/threshold");
      case ALLEGATION_STATE_UNDER_ENQUIRY ->
          NextActions.open(
              who,
              AllegationServiceGrpc.getRecordOutcomeMethod(),
              "An internal enquiry or complex strategy meeting (CSM) runs. Record its outcome when"
                  + " it is concluded."
                  + clock,
              "Record the outcome",
              "/allegations/" + id + "/outcome");
      case ALLEGATION_STATE_CLOSED,
          ALLEGATION_STATE_CONCLUDED,
          ALLEGATION_STATE_UNSPECIFIED,
          UNRECOGNIZED ->
          null;
    };
  }

  private static String text(TimelineEvent event, GetAllegationResponse record) {
    return switch (event.getKind()) {
      case "contact-received" -> "From: " + source(record.getContact());
      case "reader-named", "reader-removed", "decision-maker-invited", "opened-in-emergency" ->
          ReaderSectionsGrpc.eventText(record, event.getAboutId());
      case "adult-linked", "adult-link-undone", "adult-marked-not-same", "adult-not-same-undone" ->
          AdultSectionsGrpc.eventText(event.getKind());
      default -> CaseTimelineGrpc.text(event, record);
    };
  }
}
