package safeguarding.gateway.page;

import com.google.type.Date;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.Deadline;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.lado.v1.TimelineEvent;
import safeguarding.gateway.calls.AllegationKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.AllegationPage;
import safeguarding.gateway.view.AllegationPage.Event;
import safeguarding.gateway.view.AllegationPage.NextAction;
import safeguarding.gateway.view.AllegationPage.Section;
import safeguarding.gateway.view.AllegationPage.Tag;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.ContactLoggedPage;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Role;

/** Reads one allegation and puts it into words. */
@Singleton
final class RecordGrpc {
  private final Services services;

  RecordGrpc(Services services) {
    this.services = services;
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
  AllegationPage page(SignedIn who, Frame frame, UUID id) {
    GetAllegationResponse record = read(who, id);
    Contact contact = record.getContact();
    List<Clock> clocks = record.getDeadlinesList().stream().map(RecordGrpc::clock).toList();
    Frame.Crumb up = new Frame.Crumb("Allegations", "/allegations");
    return new AllegationPage(
        frame.titled(record.getReference(), up),
        record.getReference(),
        name(contact.getAdult()),
        identity(contact),
        tags(record, clocks),
        heading(contact),
        next(who, record, clocks),
        clocks,
        sections(record),
        record.getTimelineList().stream().map(event -> event(event, record)).toList(),
        people(contact));
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
              + title(last)
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
    if (record.getContact().getHistorical()) {
      tags.add(new Tag("Historical", "govuk-tag--grey"));
    }
    if (clocks.stream().anyMatch(clock -> clock.tone() == Clock.Tone.OVERDUE)) {
      tags.add(new Tag("Overdue", "govuk-tag--red"));
    }
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
    if (!who.caller().roles().contains(Role.LADO)) {
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
          new NextAction(
              "Is the threshold met, and what happens with the referral?" + clock,
              "Decide the threshold",
              "/allegations/" + id + "/threshold");
      case ALLEGATION_STATE_UNDER_ENQUIRY ->
          new NextAction(
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

  static Clock clock(Deadline deadline) {
    String due = day(deadline.getDueOn());
    String detail =
        "started %s, due %s. Limit: %s (%s)"
            .formatted(
                day(deadline.getStartedOn()), due, deadline.getLimit(), deadline.getSource());
    return switch (deadline.getState()) {
      case DEADLINE_STATE_MET ->
          new Clock(
              deadline.getTitle(), "met on " + day(deadline.getMetOn()), detail, Clock.Tone.MET);
      case DEADLINE_STATE_MET_LATE ->
          new Clock(
              deadline.getTitle(),
              "done late, on " + day(deadline.getMetOn()),
              detail,
              Clock.Tone.MET_LATE);
      case DEADLINE_STATE_RUNNING,
          DEADLINE_STATE_DUE_TODAY,
          DEADLINE_STATE_OVERDUE,
          DEADLINE_STATE_UNSPECIFIED,
          UNRECOGNIZED ->
          new Clock(deadline.getTitle(), runningWords(deadline), detail, tone(deadline));
    };
  }

  /** What is left of a running clock, in words. */
  static String runningWords(Deadline deadline) {
    return switch (deadline.getState()) {
      case DEADLINE_STATE_OVERDUE -> Clock.left(Math.min(-1, deadline.getWorkingDaysLeft()));
      case DEADLINE_STATE_DUE_TODAY -> "due today";
      case DEADLINE_STATE_RUNNING,
          DEADLINE_STATE_MET,
          DEADLINE_STATE_MET_LATE,
          DEADLINE_STATE_UNSPECIFIED,
          UNRECOGNIZED ->
          deadline.getWorkingDaysLeft() <= 0
              ? "due " + day(deadline.getDueOn())
              : Clock.left(deadline.getWorkingDaysLeft());
    };
  }

  static Clock.Tone tone(Deadline deadline) {
    return switch (deadline.getState()) {
      case DEADLINE_STATE_OVERDUE -> Clock.Tone.OVERDUE;
      case DEADLINE_STATE_DUE_TODAY -> Clock.Tone.TODAY;
      case DEADLINE_STATE_MET -> Clock.Tone.MET;
      case DEADLINE_STATE_MET_LATE -> Clock.Tone.MET_LATE;
      case DEADLINE_STATE_RUNNING, DEADLINE_STATE_UNSPECIFIED, UNRECOGNIZED -> Clock.Tone.RUNNING;
    };
  }

  private static List<Section> sections(GetAllegationResponse record) {
    Contact contact = record.getContact();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Summary", summary(contact)));
    sections.add(new Section("Safety", safety(contact)));
    if (record.hasDecision()) {
      ThresholdDecision decision = record.getDecision();
      sections.add(
          new Section(
              "Threshold decision",
              List.of(
                  new Fact("Threshold", threshold(decision)),
                  new Fact("Outcome of the referral", referralOutcome(decision)),
                  new Fact("Reasons", orUnknown(decision.getReasons())),
                  new Fact(
                      "Decided",
                      Moments.dayAndTime(ProtoTimes.instant(decision.getDecidedAt()))))));
    }
    if (record.hasEnquiryOutcome()) {
      EnquiryOutcome outcome = record.getEnquiryOutcome();
      sections.add(
          new Section(
              "Outcome of the enquiry",
              List.of(
                  new Fact("Outcome", outcome(outcome)),
                  new Fact("Reasons", orUnknown(outcome.getReasons())),
                  new Fact("Concluded", day(outcome.getConcludedOn())))));
    }
    return sections;
  }

  /** What was done is asked for where the children are not safe yet. */
  private static List<Fact> safety(Contact contact) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Children safe now", contact.getChildrenSafeNow() ? "Yes" : "No"));
    if (!contact.getChildrenSafeNow() || !contact.getSafetyAction().isEmpty()) {
      facts.add(new Fact("What was done", orUnknown(contact.getSafetyAction())));
    }
    return facts;
  }

  private static List<Fact> summary(Contact contact) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Main concern", concern(contact)));
    if (contact.getFurtherConcernsCount() > 0) {
      facts.add(
          new Fact(
              "Other concerns",
              Sentence.list(
                  contact.getFurtherConcernsList().stream()
                      .map(one ->
                          Choices.label(Choices.CONCERNS, AllegationKeys.CONCERNS.keyOf(one)))
                      .toList())));
    }
    facts.add(new Fact("What happened", contact.getSummary()));
    facts.add(
        new Fact(
            "Happened on", contact.hasAllegedOn() ? day(contact.getAllegedOn()) : "Not known"));
    facts.add(
        new Fact(
            "Employer first knew",
            contact.hasEmployerKnewOn() ? day(contact.getEmployerKnewOn()) : "Not known"));
    facts.add(new Fact("Told by", source(contact)));
    facts.add(
        new Fact(
            "How",
            Choices.label(
                Choices.RECEIVED_BY, AllegationKeys.RECEIVED_BY.keyOf(contact.getReceivedBy()))));
    return facts;
  }

  private static List<Section> people(Contact contact) {
    List<Section> people = new ArrayList<>();
    Adult adult = contact.getAdult();
    people.add(
        new Section(
            "Adult",
            List.of(
                new Fact("Name", name(adult)),
                new Fact("Other names", otherNames(adult)),
                new Fact(
                    "Date of birth",
                    adult.hasDateOfBirth() ? day(adult.getDateOfBirth()) : "Not known"),
                new Fact("Works in", role(adult)),
                new Fact("Employer or setting", orUnknown(adult.getSetting())),
                new Fact(
                    "Employed as",
                    orUnknown(
                        Choices.label(
                            Choices.EMPLOYMENT,
                            AllegationKeys.EMPLOYMENT.keyOf(adult.getEmployment())))))));
    for (int i = 0; i < contact.getChildrenCount(); i++) {
      people.add(new Section("Child " + (i + 1), child(contact.getChildren(i))));
    }
    return people;
  }

  private static List<Fact> child(Child child) {
    String age =
        child.hasDateOfBirth()
            ? "Born " + day(child.getDateOfBirth())
            : child.hasAgeYears() ? child.getAgeYears() + " years old" : "Not known";
    return List.of(
        new Fact("Name or initials", orUnknown(child.getName())),
        new Fact("Age", age),
        new Fact(
            "Known to social care as",
            orUnknown(
                Choices.label(
                    Choices.CARE_STATUSES,
                    AllegationKeys.CARE_STATUS.keyOf(child.getCareStatus())))),
        new Fact(
            "What the child says",
            child.getOwnAccount().isEmpty() ? "Not heard yet" : child.getOwnAccount()));
  }

  private static Event event(TimelineEvent event, GetAllegationResponse record) {
    Instant happened = ProtoTimes.instant(event.getHappenedAt());
    String when = event.getTimeKnown() ? Moments.dayAndTime(happened) : Moments.day(happened);
    String recorded =
        "Recorded by "
            + event.getRecordedBy()
            + ", "
            + Moments.dayAndTime(ProtoTimes.instant(event.getRecordedAt()));
    String text =
        switch (event.getKind()) {
          case "contact-received" -> "From: " + source(record.getContact());
          case "threshold-decided" ->
              threshold(record.getDecision()) + " " + referralOutcome(record.getDecision()) + ".";
          case "outcome-recorded" -> outcome(record.getEnquiryOutcome()) + ".";
          default -> "";
        };
    return new Event(title(event), when, recorded, text);
  }

  private static String title(TimelineEvent event) {
    return Sentence.capital(event.getKind().replace('-', ' '));
  }

  static String threshold(ThresholdDecision decision) {
    if (decision.getCriteriaCount() == 0) {
      List<String> reasons =
          decision.getConsultationReasonsList().stream()
              .map(reason ->
                  Choices.label(Choices.CONSULTATION_REASONS, AllegationKeys.REASONS.keyOf(reason)))
              .toList();
      return reasons.isEmpty()
          ? "Not met."
          : "Not met. A matter for consultation: " + String.join("; ", reasons) + ".";
    }
    return "Met: "
        + String.join(
            "; ",
            decision.getCriteriaList().stream()
                .map(one -> Choices.label(Choices.CRITERIA, AllegationKeys.CRITERIA.keyOf(one)))
                .toList())
        + ".";
  }

  private static String referralOutcome(ThresholdDecision decision) {
    return Choices.label(
        Choices.REFERRAL_OUTCOMES, AllegationKeys.REFERRALS.keyOf(decision.getReferralOutcome()));
  }

  private static String outcome(EnquiryOutcome outcome) {
    return Choices.label(
        Choices.ENQUIRY_OUTCOMES, AllegationKeys.OUTCOMES.keyOf(outcome.getOutcome()));
  }

  static String state(AllegationState state) {
    return Choices.label(Choices.STATES, AllegationKeys.STATES.keyOf(state));
  }

  static String stateStyle(AllegationState state) {
    return switch (state) {
      case ALLEGATION_STATE_RECEIVED -> "govuk-tag--blue";
      case ALLEGATION_STATE_UNDER_ENQUIRY -> "govuk-tag--purple";
      case ALLEGATION_STATE_CONCLUDED -> "govuk-tag--green";
      case ALLEGATION_STATE_CLOSED, ALLEGATION_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
    };
  }

  private static String name(Adult adult) {
    String name = (adult.getGivenNames() + " " + adult.getFamilyName()).strip();
    return name.isEmpty() ? "Not known by name" : name;
  }

  private static String otherNames(Adult adult) {
    return adult.getOtherNamesCount() == 0
        ? "None known"
        : String.join(", ", adult.getOtherNamesList());
  }

  private static String role(Adult adult) {
    return orUnknown(
        Choices.label(Choices.ADULT_ROLES, AllegationKeys.ROLES.keyOf(adult.getRole())));
  }

  private static String concern(Contact contact) {
    return orUnknown(
        Choices.label(
            Choices.CONCERNS, AllegationKeys.CONCERNS.keyOf(contact.getPrimaryConcern())));
  }

  private static String source(Contact contact) {
    List<String> parts = new ArrayList<>();
    parts.add(
        orUnknown(
            Choices.label(
                Choices.SOURCES, AllegationKeys.SOURCES.keyOf(contact.getSource().getRole()))));
    if (!contact.getSource().getName().isEmpty()) {
      parts.add(contact.getSource().getName());
    }
    if (!contact.getSource().getOrganisation().isEmpty()) {
      parts.add(contact.getSource().getOrganisation());
    }
    return String.join(", ", parts);
  }

  private static String instant(Contact contact) {
    return Moments.dayAndTime(ProtoTimes.instant(contact.getReceivedAt()));
  }

  private static String day(Date date) {
    return Moments.day(ProtoTimes.day(date));
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? "Not known" : text;
  }
}
