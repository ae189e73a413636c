package safeguarding.childprotection.family;

import java.time.Instant;
import java.util.List;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.conference.ConferenceRecord;
import safeguarding.childprotection.conference.ConferenceViewGrpc;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.enquiry.EnquiryViewGrpc;
import safeguarding.childprotection.family.FamilyReading.Siblings;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.PlanViewGrpc;
import safeguarding.childprotection.timescale.CaseClock;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.FamilyRow;
import safeguarding.contracts.childprotection.v1.GetChildResponse;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.ListSiblingsResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.contracts.childprotection.v1.Sibling;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;

/** What is shown of a family group, or of one child, in the contract's words. */
final class FamilyViewGrpc {
  private final FamilyClocks clocks;
  private final ConferenceClocks conferenceClocks;
  private final RecordGrpc records;
  private final Instant now;

  FamilyViewGrpc(
      FamilyClocks clocks, ConferenceClocks conferenceClocks, RecordGrpc records, Instant now) {
    this.clocks = clocks;
    this.conferenceClocks = conferenceClocks;
    this.records = records;
    this.now = now;
  }

  GetFamilyResponse family(FamilyRecord kept) {
    var view =
        GetFamilyResponse.newBuilder()
            .setFamilyId(kept.group().id().toString())
            .setReference(kept.group().reference())
            .addAllStates(states(kept));
    kept.children().forEach(child -> view.addChildren(child(kept.about(child), child)));
    kept.enquiries().forEach(enquiry -> view.addEnquiries(enquiry(kept, enquiry)));
    kept.conferences().forEach(each -> view.addConferences(conference(each, kept)));
    kept.plans().forEach(plan -> view.addPlans(plan(plan, kept)));
    clocks.of(kept).forEach(clock -> view.addDeadlines(deadline(clock)));
    FamilyTimeline.of(kept).forEach(event -> view.addTimeline(records.event(event)));
    return view.build();
  }

  GetChildResponse child(FamilyRecord about) {
    Child child = about.children().getFirst();
    var view =
        GetChildResponse.newBuilder()
            .setChild(child(about, child))
            .setFamilyId(about.group().id().toString())
            .setFamilyReference(about.group().reference());
    about.plans().forEach(plan -> view.addPlans(plan(plan, about)));
    about.conferences().forEach(each -> view.addConferences(conference(each, about)));
    about.enquiries().forEach(enquiry -> view.addEnquiries(enquiry(about, enquiry)));
    clocks.of(about).forEach(clock -> view.addDeadlines(deadline(clock)));
    FamilyTimeline.of(about).forEach(event -> view.addTimeline(records.event(event)));
    return view.build();
  }

  private Enquiry enquiry(FamilyRecord family, EnquiryRecord kept) {
    return EnquiryViewGrpc.wire(kept, family.conferenceNeededFor(kept.enquiry()), conferenceClocks);
  }

  static ListSiblingsResponse siblings(Siblings siblings) {
    var response = ListSiblingsResponse.newBuilder().setFamilyReference(siblings.reference());
    for (Child child : siblings.children()) {
      response.addSiblings(
          Sibling.newBuilder()
              .setChildId(child.id().toString())
              .setChildNumber(child.number())
              .setInitials(child.initials()));
    }
    return response.build();
  }

  FamilyRow row(FamilyRecord kept, boolean withNames) {
    var row =
        FamilyRow.newBuilder()
            .setFamilyId(kept.group().id().toString())
            .setReference(kept.group().reference())
            .setChildren(kept.children().size())
            .addAllStates(states(kept))
            .setLastReferredOn(Wire.date(kept.group().lastReferredOn()));
    kept.children().stream()
        .map(Child::initials)
        .filter(initials -> !initials.isEmpty())
        .forEach(row::addInitials);
    if (withNames) {
      kept.children().stream()
          .map(Child::name)
          .filter(name -> !name.isEmpty())
          .forEach(row::addNames);
    }
    clocks.next(kept).ifPresent(clock -> row.setNextDeadline(deadline(clock)));
    return row.build();
  }

  private Conference conference(ConferenceRecord kept, FamilyRecord family) {
    return ConferenceViewGrpc.wire(kept, clocks.conferenceDueOn(kept, family));
  }

  private Plan plan(PlanRecord kept, FamilyRecord family) {
    return PlanViewGrpc.wire(kept, clocks.reviewDueOn(kept.plan(), family));
  }

  private FamilyChild child(FamilyRecord about, Child child) {
    var wire =
        FamilyChild.newBuilder()
            .setChildId(child.id().toString())
            .setChildNumber(child.number())
            .setGivenNames(child.givenNames())
            .setFamilyName(child.familyName())
            .setInitials(child.initials())
            .setSex(WireEnum.write(Sex.class, "SEX_", child.sex()))
            .setOnPlan(about.isOnPlan(child.id()))
            .setEtag(child.etag());
    if (child.dateOfBirth() != null) {
      wire.setDateOfBirth(Wire.date(child.dateOfBirth()));
    }
    if (child.isUnborn() && child.expectedDateOfBirth() != null) {
      wire.setExpectedDateOfBirth(Wire.date(child.expectedDateOfBirth()));
    }
    clocks.next(about).ifPresent(clock -> wire.setNextDeadline(deadline(clock)));
    return wire.build();
  }

  private Deadline deadline(CaseClock clock) {
    Deadline deadline =
        switch (clock) {
          case CaseClock.OfDays days -> records.deadline(days.clock(), LondonTime.dateOf(now));
          case CaseClock.OfHours hours -> records.deadline(hours.clock(), now);
        };
    return deadline.toBuilder().setAboutId(clock.about().toString()).build();
  }

  private static List<safeguarding.contracts.childprotection.v1.FamilyState> states(
      FamilyRecord kept) {
    return kept.states().stream()
        .map(state ->
            WireEnum.write(
                safeguarding.contracts.childprotection.v1.FamilyState.class,
                "FAMILY_STATE_",
                state))
        .toList();
  }
}
