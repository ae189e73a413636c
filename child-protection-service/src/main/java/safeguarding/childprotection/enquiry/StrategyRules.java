package safeguarding.childprotection.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a strategy discussion must hold (child-protection procedures; Working Together). */
final class StrategyRules {
  /** Without these three it is no strategy discussion. */
  private static final Set<Agency> NEEDED =
      Set.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH);

  private StrategyRules() {}

  /**
   * The discussion, when every rule is kept.
   *
   * @param ofFamily every enquiry of the family group: a child is in one open enquiry at most
   */
  static Ruling<StrategyDiscussion> check(
      Referral referral, HoldStrategyDiscussion command, List<Enquiry> ofFamily, Instant now) {
    Violations violations = new Violations();
    heldAt(violations, referral, command.heldAt(), now);
    if (!command.tookPart().containsAll(NEEDED)) {
      violations.against(
          "strategy-discussion-incomplete",
          "took_part",
          "Social care, police and health must have taken part");
    }
    violations.required("decision", command.decision(), "Choose what was decided");
    if (command.decision() != null
        && command.decision().beginsEnquiry()
        && referral.childIds().stream()
            .anyMatch(child -> isUnderEnquiry(child, command.heldAt(), ofFamily))) {
      violations.against(
          "enquiry-already-open",
          "decision",
          "A child of this referral is in an enquiry that has no outcome yet: record that first");
    }
    violations.required("reasons", command.reasons(), "Enter the reasons for the decision");
    violations.longText("reasons", command.reasons());
    if (command.writtenUpAt() != null) {
      writtenUpAt(violations, command.heldAt(), command.writtenUpAt(), now);
    }
    return violations.ruling(() -> discussion(command));
  }

  /** When a discussion was written up that was not written up before. */
  static Ruling<Instant> checkWriting(
      StrategyDiscussion discussion, @Nullable Instant writtenUpAt, Instant now) {
    Violations violations = new Violations();
    if (writtenUpAt == null) {
      violations.invalid("written_up_at", "Enter when it was written up, like 3 6 2019 at 2:30pm");
    } else {
      writtenUpAt(violations, discussion.heldAt(), writtenUpAt, now);
    }
    return violations.ruling(() -> Objects.requireNonNull(writtenUpAt));
  }

  private static void heldAt(
      Violations violations, Referral referral, @Nullable Instant heldAt, Instant now) {
    if (heldAt == null) {
      violations.invalid("held_at", "Enter when it was held, like 3 6 2019 at 2:30pm");
    } else if (heldAt.isAfter(now)) {
      violations.invalid("held_at", "The discussion must have been held before now");
    } else if (LondonTime.dateOf(heldAt).isBefore(referral.receivedOn())) {
      violations.against(
          "discussion-before-referral",
          "held_at",
          "It cannot have been held before the referral was received");
    }
  }

  private static void writtenUpAt(
      Violations violations, @Nullable Instant heldAt, Instant writtenUpAt, Instant now) {
    if (writtenUpAt.isAfter(now)) {
      violations.invalid("written_up_at", "It must have been written up before now");
    } else if (heldAt != null && writtenUpAt.isBefore(heldAt)) {
      violations.against(
          "written-up-before-discussion",
          "written_up_at",
          "It cannot have been written up before it was held");
    }
  }

  /** In an enquiry that began by then: what began later does not keep history from being told. */
  private static boolean isUnderEnquiry(
      UUID childId, @Nullable Instant heldAt, List<Enquiry> ofFamily) {
    return ofFamily.stream()
        .anyMatch(enquiry ->
            enquiry instanceof Enquiry.UnderEnquiry(_, _, StrategyDiscussion began)
                && enquiry.concerns(childId)
                && (heldAt == null || !began.heldAt().isAfter(heldAt)));
  }

  private static StrategyDiscussion discussion(HoldStrategyDiscussion command) {
    return new StrategyDiscussion(
        Objects.requireNonNull(command.heldAt()),
        command.tookPart(),
        Objects.requireNonNull(command.decision()),
        command.reasons(),
        command.writtenUpAt());
  }
}
