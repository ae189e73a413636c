package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import com.google.protobuf.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.childprotection.v1.Booking;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.StandingDown;
import safeguarding.contracts.childprotection.v1.Withdrawal;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Sentence;

/** A family group and its parts in a few lines, as they stand above a form. */
final class FamilyBriefGrpc {
  private FamilyBriefGrpc() {}

  /** 'Alder Sample'; of an unborn child 'Unborn child'. */
  static String name(FamilyChild child) {
    String name = (child.getGivenNames() + " " + child.getFamilyName()).strip();
    boolean unborn = child.hasExpectedDateOfBirth() && !child.hasDateOfBirth();
    return !name.isEmpty() ? name : unborn ? "Unborn child" : "Not known by name";
  }

  /** 'Alder Sample, number 4711': siblings may have one name. */
  static String who(FamilyChild child) {
    return name(child) + ", number " + child.getChildNumber();
  }

  /** The names of some children of a family: 'Alder Sample and Unborn child'. */
  static String names(GetFamilyResponse family, Collection<String> childIds) {
    return orUnknown(
        Sentence.list(
            FamilyPartsGrpc.children(family, childIds).stream()
                .map(FamilyBriefGrpc::name)
                .toList()));
  }

  static List<Fact> facts(GetFamilyResponse family) {
    List<String> ids = family.getChildrenList().stream().map(FamilyChild::getChildId).toList();
    return List.of(new Fact("Children", names(family, ids)));
  }

  static List<Fact> facts(FamilyChild child) {
    return List.of(new Fact("Child", who(child)), new Fact("Born", born(child)));
  }

  /** '3 June 2012'; of an unborn child 'Expected 30 August 2018'. */
  static String born(FamilyChild child) {
    if (child.hasDateOfBirth()) {
      return day(child.getDateOfBirth());
    }
    return child.hasExpectedDateOfBirth()
        ? "Expected " + day(child.getExpectedDateOfBirth())
        : "Not known";
  }

  static List<Fact> facts(GetFamilyResponse family, Enquiry enquiry) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Children", names(family, enquiry.getChildIdsList())));
    facts.add(new Fact("Referred", referred(enquiry)));
    facts.add(new Fact("Concern", orUnknown(enquiry.getSummary())));
    if (enquiry.hasStrategyDiscussion()) {
      facts.add(
          new Fact("Strategy discussion", moment(enquiry.getStrategyDiscussion().getHeldAt())));
    }
    if (enquiry.hasConferenceDueOn()) {
      facts.add(new Fact("Last day for the conference", due(family, enquiry)));
    }
    return facts;
  }

  static List<Fact> facts(GetFamilyResponse family, Conference conference) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Conference", ChildProtectionWordsGrpc.words(conference.getKind())));
    facts.add(new Fact("Children", names(family, conference.getChildIdsList())));
    if (conference.hasRequest()) {
      facts.add(new Fact("Requested", requested(conference)));
    }
    if (conference.hasBooking()) {
      facts.add(new Fact("Booked for", booked(conference.getBooking())));
    }
    for (StandingDown one : conference.getStoodDownList()) {
      facts.add(new Fact("Stood down", stoodDown(one)));
    }
    if (conference.hasWithdrawal()) {
      facts.add(new Fact("Withdrawn", withdrawn(conference.getWithdrawal())));
    } else {
      facts.add(new Fact("Last acceptable date", due(family, conference)));
    }
    return facts;
  }

  static List<Fact> facts(GetFamilyResponse family, Plan plan) {
    return List.of(
        new Fact("Child", names(family, List.of(plan.getChildId()))),
        new Fact(
            "Plan",
            orUnknown(ChildProtectionWordsGrpc.words(plan.getCategory()))
                + ", since "
                + day(plan.getStartedOn())));
  }

  /** '4 June 2018, by School or other education'. */
  static String referred(Enquiry enquiry) {
    String source = ChildProtectionWordsGrpc.words(enquiry.getSource());
    return day(enquiry.getReceivedOn()) + ", by: " + orUnknown(source);
  }

  static String requested(Conference conference) {
    return day(conference.getRequest().getRequestedOn())
        + (conference.getLateRequest() ? ": a late request" : "");
  }

  /** '22 November 2018 at 2pm, chair: Demo Chair, Room 2'. */
  static String booked(Booking booking) {
    String place = booking.getPlace().isEmpty() ? "" : ", " + booking.getPlace();
    String late =
        booking.hasOutOfTime()
            ? ". Out of time: %s, agreed by %s"
                .formatted(
                    ChildProtectionWordsGrpc.words(booking.getOutOfTime().getReason()),
                    booking.getOutOfTime().getAgreedBy())
            : "";
    return moment(booking.getStartsAt()) + ", chair: " + booking.getChair() + place + late;
  }

  static String stoodDown(StandingDown one) {
    return "%s: %s, agreed by %s"
        .formatted(
            day(one.getStoodDownOn()),
            orUnknown(ChildProtectionWordsGrpc.words(one.getReason())),
            one.getAgreedBy());
  }

  /**
   * '4 June 2018: The family moved to another authority or abroad, agreed by B. Manager'. Nobody
   * agrees to what falls away with the last plan.
   */
  static String withdrawn(Withdrawal one) {
    return day(one.getWithdrawnOn())
        + ": "
        + orUnknown(ChildProtectionWordsGrpc.words(one.getReason()))
        + (one.getAgreedBy().isEmpty() ? "" : ", agreed by " + one.getAgreedBy());
  }

  /** The last day for the conference that an enquiry may need. */
  static String due(GetFamilyResponse family, Enquiry enquiry) {
    return day(enquiry.getConferenceDueOn())
        + left(family, List.of(enquiry.getEnquiryId()), enquiry.getConferenceDueOn());
  }

  /** '25 June 2018, 3 working days left'. */
  static String due(GetFamilyResponse family, Conference conference) {
    if (!conference.hasDueOn()) {
      return "Not known: the bank holidays of that time are not known yet";
    }
    List<String> about = new ArrayList<>(conference.getChildIdsList());
    about.add(conference.getEnquiryId());
    return day(conference.getDueOn()) + left(family, about, conference.getDueOn());
  }

  /** What is left of the clock that runs to a day; empty when none does. */
  static String left(
      GetFamilyResponse family, Collection<String> about, com.google.type.Date dueOn) {
    return running(family, about)
        .filter(clock -> clock.getDueOn().equals(dueOn))
        .map(clock -> ", " + ClocksGrpc.runningWords(clock))
        .orElse("");
  }

  /** The conference's clock that runs on an enquiry or child and is due first. */
  private static Optional<Deadline> running(GetFamilyResponse family, Collection<String> about) {
    return family.getDeadlinesList().stream()
        .filter(clock -> !clock.hasMetOn() && !clock.hasDueAt())
        .filter(clock -> about.contains(clock.getAboutId()))
        .findFirst();
  }

  static String moment(Timestamp at) {
    return Moments.dayAndTime(ProtoTimes.instant(at));
  }

  /** How the family stands now, for somebody who comes too late. */
  static List<String> changes(GetFamilyResponse family) {
    List<String> changes = new ArrayList<>();
    changes.add(
        "The family is now '%s'."
            .formatted(
                Sentence.list(
                    family.getStatesList().stream()
                        .map(ChildProtectionWordsGrpc::words)
                        .toList())));
    if (family.getTimelineCount() > 0) {
      TimelineEvent last = family.getTimeline(0);
      changes.add(
          "Last entry: %s, recorded by %s on %s."
              .formatted(
                  FamilyTimelineGrpc.title(last),
                  last.getRecordedBy(),
                  moment(last.getRecordedAt())));
    }
    return changes;
  }
}
