package safeguarding.childprotection.family;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.ChildCompletion;
import safeguarding.childprotection.child.FamilyGroup;
import safeguarding.childprotection.conference.Conference;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceRecord;
import safeguarding.childprotection.conference.ConferenceState;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.WithdrawalReason;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.enquiry.EnquiryState;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanRecord;

/**
 * A family group with everything that is known of it; or the part of it that is about one child.
 *
 * @param children in the order told
 * @param enquiries the latest referral first
 * @param conferences the latest first
 * @param plans the latest first
 * @param groupPlans those of every child of the group, also in the part about one: siblings are
 *     reviewed together
 * @param completions each time something became known of a child
 */
public record FamilyRecord(
    FamilyGroup group,
    List<Child> children,
    List<EnquiryRecord> enquiries,
    List<ConferenceRecord> conferences,
    List<PlanRecord> plans,
    FamilyPlans groupPlans,
    List<ChildCompletion> completions) {

  /** Keeps its own copies. */
  public FamilyRecord {
    children = List.copyOf(children);
    enquiries = List.copyOf(enquiries);
    conferences = List.copyOf(conferences);
    plans = List.copyOf(plans);
    completions = List.copyOf(completions);
  }

  /** The part that is about one of the children. */
  public FamilyRecord about(Child child) {
    UUID id = child.id();
    return new FamilyRecord(
        group,
        List.of(child),
        enquiries.stream().filter(kept -> kept.enquiry().concerns(id)).toList(),
        conferences.stream().filter(kept -> kept.conference().concerns(id)).toList(),
        plans.stream().filter(kept -> kept.plan().childId().equals(id)).toList(),
        groupPlans,
        completions.stream().filter(each -> each.childId().equals(id)).toList());
  }

  /** The states that hold, in the order of the path; {@code CLOSED} alone when nothing is open. */
  public Set<FamilyState> states() {
    Set<FamilyState> states = EnumSet.noneOf(FamilyState.class);
    if (hasEnquiry(EnquiryState.REFERRED)) {
      states.add(FamilyState.REFERRED);
    }
    if (hasEnquiry(EnquiryState.UNDER_ENQUIRY)) {
      states.add(FamilyState.UNDER_ENQUIRY);
    }
    for (Conference open : openConferences()) {
      states.add(
          open.state() == ConferenceState.BOOKED
              ? FamilyState.CONFERENCE_BOOKED
              : FamilyState.CONFERENCE_TO_BOOK);
    }
    if (!conferencesNeeded().isEmpty()) {
      states.add(FamilyState.CONFERENCE_TO_BOOK);
    }
    if (plans.stream().anyMatch(kept -> kept.plan() instanceof Plan.Open)) {
      states.add(FamilyState.ON_PLAN);
    }
    return states.isEmpty() ? EnumSet.of(FamilyState.CLOSED) : states;
  }

  private boolean hasEnquiry(EnquiryState state) {
    return enquiries.stream().anyMatch(kept -> kept.enquiry().state() == state);
  }

  /** The conferences that are still to be held. */
  public List<Conference> openConferences() {
    return conferences.stream()
        .map(ConferenceRecord::conference)
        .filter(Conference::isOpen)
        .toList();
  }

  /** The enquiries that found continuing risk for a child for whom no conference is requested. */
  public List<Concluded> conferencesNeeded() {
    return enquiries.stream()
        .map(EnquiryRecord::enquiry)
        .filter(Concluded.class::isInstance)
        .map(Concluded.class::cast)
        .filter(enquiry -> !conferenceNeededFor(enquiry).isEmpty())
        .toList();
  }

  /**
   * Whether an enquiry found continuing risk for a child, and no conference is there for it. A
   * child on a plan when it was found, or since, has the conferences of that plan.
   */
  public boolean needsConference(Concluded enquiry, UUID childId) {
    LocalDate concludedOn = enquiry.conclusion().concludedOn();
    return enquiry.foundContinuingRisk(childId)
        && conferences.stream()
            .map(ConferenceRecord::conference)
            .noneMatch(conference -> answers(conference, enquiry) && conference.concerns(childId))
        && plans.stream()
            .map(PlanRecord::plan)
            .noneMatch(plan -> plan.childId().equals(childId) && plan.isOpenAfter(concludedOn));
  }

  /** The children for whom this enquiry shows that a conference is needed. */
  public List<UUID> conferenceNeededFor(Enquiry enquiry) {
    return enquiry instanceof Concluded concluded
        ? concluded.referral().childIds().stream()
            .filter(child -> needsConference(concluded, child))
            .toList()
        : List.of();
  }

  /** One that was entered in error answers nothing; one withdrawn otherwise says why none is. */
  private static boolean answers(Conference conference, Concluded enquiry) {
    return isBy(conference, enquiry)
        && !(conference instanceof Withdrawn withdrawn
            && withdrawn.withdrawal().reason() == WithdrawalReason.IN_ERROR);
  }

  /** Whether this enquiry asked for the conference. */
  static boolean isBy(Conference conference, Enquiry enquiry) {
    return conference.subject().occasion() instanceof Initial initial
        && initial.enquiryId().equals(enquiry.id());
  }

  /** The 18th birthday of one of the children; empty where no date of birth is known. */
  public Optional<LocalDate> ofAgeOn(UUID childId) {
    return children.stream()
        .filter(child -> child.id().equals(childId))
        .findAny()
        .flatMap(Child::ofAgeOn);
  }

  /** Whether this child has an open plan. */
  public boolean isOnPlan(UUID childId) {
    return plans.stream()
        .map(PlanRecord::plan)
        .anyMatch(plan -> plan instanceof Plan.Open && plan.childId().equals(childId));
  }
}
