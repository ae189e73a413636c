package safeguarding.gateway.page;

import static safeguarding.gateway.page.FamilyBriefGrpc.names;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import com.google.type.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.Sentence;

/** What happened to a family group, in words. */
final class FamilyTimelineGrpc {
  private FamilyTimelineGrpc() {}

  static List<Event> events(GetFamilyResponse family) {
    return family.getTimelineList().stream()
        .map(event -> TimelineGrpc.event(event, title(event), text(family, event)))
        .toList();
  }

  /** What happened: 'Strategy discussion held'. */
  static String title(TimelineEvent event) {
    return switch (event.getKind()) {
      case "section-47-concluded" -> "Section 47 enquiry concluded";
      case "child-completed" -> "Child's details completed";
      default -> Sentence.capital(event.getKind().replace('-', ' '));
    };
  }

  private static String text(GetFamilyResponse family, TimelineEvent event) {
    String id = event.getAboutId();
    if (event.getKind().startsWith("plan-")) {
      return plan(family, event);
    }
    if (event.getKind().startsWith("child-")) {
      return names(family, List.of(id)) + ".";
    }
    Optional<String> enquiry =
        family.getEnquiriesList().stream()
            .filter(one -> one.getEnquiryId().equals(id))
            .findFirst()
            .map(one -> text(family, event, one));
    return enquiry.orElseGet(() ->
        family.getConferencesList().stream()
            .filter(one -> one.getConferenceId().equals(id))
            .findFirst()
            .map(one -> text(family, event, one))
            .orElse(""));
  }

  private static String text(GetFamilyResponse family, TimelineEvent event, Enquiry enquiry) {
    return switch (event.getKind()) {
      case "referral-received" ->
          "%s. From: %s."
              .formatted(
                  names(family, enquiry.getChildIdsList()),
                  orUnknown(ChildProtectionWordsGrpc.words(enquiry.getSource())));
      case "referral-closed" ->
          ChildProtectionWordsGrpc.words(enquiry.getClosure().getOutcome()) + ".";
      case "strategy-discussion-held" ->
          ChildProtectionWordsGrpc.words(enquiry.getStrategyDiscussion().getDecision()) + ".";
      case "section-47-concluded" -> FamilySectionsGrpc.findings(family, enquiry);
      default -> "";
    };
  }

  private static String text(GetFamilyResponse family, TimelineEvent event, Conference conference) {
    String kind =
        ChildProtectionWordsGrpc.words(conference.getKind())
            + " of "
            + names(family, conference.getChildIdsList())
            + ".";
    return switch (event.getKind()) {
      case "conference-requested" -> kind + (conference.getLateRequest() ? " A late request." : "");
      case "conference-booked" ->
          kind + " " + FamilyBriefGrpc.booked(conference.getBooking()) + ".";
      case "conference-stood-down" ->
          conference.getStoodDownList().stream()
              .filter(one -> isOn(event, one.getStoodDownOn()))
              .map(one -> orUnknown(ChildProtectionWordsGrpc.words(one.getReason())) + ".")
              .distinct()
              .collect(Collectors.joining(" ", kind + " ", ""));
      case "conference-withdrawn" ->
          kind + " " + FamilyBriefGrpc.withdrawn(conference.getWithdrawal()) + ".";
      case "conference-held" ->
          kind + "\n" + ConferenceSectionsGrpc.decisions(family, conference.getHolding());
      default -> kind;
    };
  }

  private static String plan(GetFamilyResponse family, TimelineEvent event) {
    boolean ended = event.getKind().equals("plan-ended");
    return family.getPlansList().stream()
        .filter(plan -> plan.getChildId().equals(event.getAboutId()))
        .filter(plan -> isOn(event, ended ? plan.getEndedOn() : plan.getStartedOn()))
        .findFirst()
        .map(plan -> names(family, List.of(plan.getChildId())) + ": " + outcome(plan, ended) + ".")
        .orElse("");
  }

  private static String outcome(Plan plan, boolean ended) {
    return ended
        ? orUnknown(ChildProtectionWordsGrpc.words(plan.getEndReason()))
        : orUnknown(ChildProtectionWordsGrpc.words(plan.getCategory()))
            + (plan.getRepeat() ? ", not the first plan" : "");
  }

  private static boolean isOn(TimelineEvent event, Date day) {
    return ProtoTimes.date(LondonTime.dateOf(ProtoTimes.instant(event.getHappenedAt())))
        .equals(day);
  }
}
