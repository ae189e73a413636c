package safeguarding.childprotection.enquiry;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.ChildRules;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.rulings.Violations;

/**
 * What has happened to a child that happens to no adult (Children Act 1989 s.105): a date of birth
 * that becomes known may not make it untrue. Works only inside an authority's transaction.
 */
@Singleton
public final class Childhoods {
  private final EnquiryReadingStore enquiries;
  private final Plans plans;

  Childhoods(EnquiryReadingStore enquiries, Plans plans) {
    this.enquiries = enquiries;
    this.plans = plans;
  }

  /** The referrals and the plans of a family group, by the day. */
  public record Known(List<Enquiry> enquiries, List<Plan> plans) {
    /** Of a group that is new. */
    static final Known NOTHING = new Known(List.of(), List.of());

    /** Keeps its own copies. */
    public Known {
      enquiries = List.copyOf(enquiries);
      plans = List.copyOf(plans);
    }

    /** Notes that a person was 18 when they were referred, or a plan of theirs began or went on. */
    public void check(Violations violations, String field, Child child) {
      Stream<LocalDate> referred =
          enquiries.stream()
              .filter(enquiry -> enquiry.concerns(child.id()))
              .map(enquiry -> enquiry.referral().receivedOn());
      Stream<LocalDate> onPlan =
          plans.stream()
              .filter(plan -> plan.childId().equals(child.id()))
              .flatMap(plan -> plan.begunOrContinuedOn().stream());
      ChildRules.childOn(violations, field, child, Stream.concat(referred, onPlan));
    }
  }

  /** What is known of a family group, which is locked. */
  public Known of(UUID familyId) {
    List<UUID> ids = List.of(familyId);
    return new Known(
        enquiries.ofFamilies(ids).stream().map(EnquiryRecord::enquiry).toList(),
        plans.ofFamilies(ids).stream().map(PlanRecord::plan).toList());
  }
}
