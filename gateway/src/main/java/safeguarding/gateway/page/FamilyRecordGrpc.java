package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Lays out the page of a family group. */
@Singleton
final class FamilyRecordGrpc {
  private final FamilyGrpc families;
  private final java.time.Clock clock;

  FamilyRecordGrpc(FamilyGrpc families, java.time.Clock clock) {
    this.families = families;
    this.clock = clock;
  }

  RecordPage page(SignedIn who, Frame frame, UUID id) {
    GetFamilyResponse family = families.family(who, id);
    FamilyActionsGrpc actions = new FamilyActionsGrpc(who, family, LondonTime.today(clock));
    FamilySectionsGrpc sections = new FamilySectionsGrpc(family, actions);
    List<Clock> clocks =
        family.getDeadlinesList().stream()
            .map(deadline -> ClocksGrpc.clock(deadline, about(family, deadline)))
            .toList();
    return new RecordPage(
        frame.titled(family.getReference(), FamilyAddress.LIST),
        family.getReference(),
        identity(family),
        tags(family, clocks),
        "Family group of " + Sentence.count(family.getChildrenCount(), "child", "children"),
        List.of(),
        actions.next(),
        actions.others(),
        clocks,
        List.of(
            Part.of("children", "Children", sections.children()),
            Part.of("enquiries", "Referrals and enquiries", sections.enquiries()),
            new Part(
                "conferences",
                "Conferences",
                new ConferenceSectionsGrpc(family, actions).sections(),
                "No conference has been requested."),
            new Part("plans", "Plans", sections.plans(), "No child has been on a plan.")),
        FamilyTimelineGrpc.events(family));
  }

  private static List<Fact> identity(GetFamilyResponse family) {
    List<Fact> facts = new ArrayList<>(FamilyBriefGrpc.facts(family));
    if (family.getEnquiriesCount() > 0) {
      facts.add(new Fact("Last referral", day(family.getEnquiries(0).getReceivedOn())));
    }
    return facts;
  }

  private static List<Tag> tags(GetFamilyResponse family, List<Clock> clocks) {
    List<Tag> tags = new ArrayList<>(FamilyListGrpc.tags(family.getStatesList()));
    boolean late =
        family.getConferencesList().stream()
            .filter(one -> FamilyPartsGrpc.isDateless(one) || FamilyPartsGrpc.isBooked(one))
            .anyMatch(Conference::getLateRequest);
    if (late) {
      tags.add(Tag.red("Late request"));
    }
    boolean repeat =
        family.getPlansList().stream().anyMatch(plan -> !plan.hasEndedOn() && plan.getRepeat());
    if (repeat) {
      tags.add(new Tag("Repeat", "govuk-tag--orange"));
    }
    if (clocks.stream().anyMatch(one -> one.tone() == Clock.Tone.OVERDUE)) {
      tags.add(Tag.red("Overdue"));
    }
    return tags;
  }

  /** Whose clock it is, by initials; nothing where the family has one child only. */
  private static String about(GetFamilyResponse family, Deadline deadline) {
    if (family.getChildrenCount() < 2) {
      return "";
    }
    String id = deadline.getAboutId();
    List<String> ids =
        family.getEnquiriesList().stream()
            .filter(enquiry -> enquiry.getEnquiryId().equals(id))
            .findFirst()
            .<List<String>>map(enquiry -> enquiry.getChildIdsList())
            .orElse(List.of(id));
    return Sentence.list(
        FamilyPartsGrpc.children(family, ids).stream()
            .map(FamilyChild::getInitials)
            .filter(initials -> !initials.isEmpty())
            .toList());
  }
}
