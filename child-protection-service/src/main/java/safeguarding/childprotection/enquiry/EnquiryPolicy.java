package safeguarding.childprotection.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.enquiry.Enquiry.ClosedAtReferral;
import safeguarding.childprotection.enquiry.Enquiry.ClosedByDiscussion;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.UnderEnquiry;
import safeguarding.childprotection.enquiry.EnquiryLifecycle.Step;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/** What may happen to an enquiry: (state, command, now) → new state or a named refusal. */
final class EnquiryPolicy {
  private static final Refusal NOT_HELD =
      Refusal.of("strategy-discussion-not-held", "There was no strategy discussion to write up");
  private static final Refusal ALREADY_WRITTEN_UP =
      Refusal.of(
          "already-written-up", "It has already been recorded when the discussion was written up");

  private EnquiryPolicy() {}

  /** A referral that needs no strategy discussion. */
  static Ruling<ClosedAtReferral> close(Enquiry enquiry, CloseReferral command, Instant now) {
    LocalDate today = LondonTime.dateOf(now);
    return EnquiryLifecycle.next(enquiry.state(), Step.CLOSE_REFERRAL)
        .then(_ -> ClosureRules.check(enquiry.referral(), command, today))
        .map(closure -> new ClosedAtReferral(enquiry.id(), enquiry.referral(), closure));
  }

  /** The strategy discussion, which begins an enquiry under section 47 or closes the referral. */
  static Ruling<Discussed> discuss(
      Enquiry enquiry, HoldStrategyDiscussion command, List<Enquiry> ofFamily, Instant now) {
    Step step =
        command.decision() == StrategyDecision.NO_ENQUIRY
            ? Step.DISCUSS_AND_CLOSE
            : Step.DISCUSS_AND_ENQUIRE;
    return EnquiryLifecycle.next(enquiry.state(), step)
        .then(_ -> StrategyRules.check(enquiry.referral(), command, ofFamily, now))
        .map(discussion -> discussed(enquiry, discussion));
  }

  /** When the discussion was written up, where that was not known before. */
  static Ruling<Discussed> writeUp(Enquiry enquiry, @Nullable Instant writtenUpAt, Instant now) {
    if (!(enquiry instanceof Discussed discussed)) {
      return Ruling.refused(NOT_HELD);
    }
    StrategyDiscussion discussion = discussed.discussion();
    return discussion.writtenUpAt() != null
        ? Ruling.refused(ALREADY_WRITTEN_UP)
        : StrategyRules.checkWriting(discussion, writtenUpAt, now)
            .map(at -> with(discussed, discussion.writtenUp(at)));
  }

  /** What the enquiry found, child by child. */
  static Ruling<Concluded> conclude(Enquiry enquiry, RecordSection47Outcome command, Instant now) {
    LocalDate today = LondonTime.dateOf(now);
    return EnquiryLifecycle.next(enquiry.state(), Step.RECORD_OUTCOME)
        .then(_ -> ConclusionRules.check((UnderEnquiry) enquiry, command, today))
        .map(conclusion ->
            new Concluded(
                enquiry.id(),
                enquiry.referral(),
                ((UnderEnquiry) enquiry).discussion(),
                conclusion));
  }

  /** An enquiry of which a conference may be requested. */
  static Ruling<Concluded> requestConference(Enquiry enquiry) {
    return EnquiryLifecycle.next(enquiry.state(), Step.REQUEST_CONFERENCE)
        .map(_ -> (Concluded) enquiry);
  }

  private static Discussed discussed(Enquiry enquiry, StrategyDiscussion discussion) {
    return discussion.decision().beginsEnquiry()
        ? new UnderEnquiry(enquiry.id(), enquiry.referral(), discussion)
        : new ClosedByDiscussion(enquiry.id(), enquiry.referral(), discussion);
  }

  private static Discussed with(Discussed enquiry, StrategyDiscussion discussion) {
    return switch (enquiry) {
      case ClosedByDiscussion closed ->
          new ClosedByDiscussion(closed.id(), closed.referral(), discussion);
      case UnderEnquiry open -> new UnderEnquiry(open.id(), open.referral(), discussion);
      case Concluded concluded ->
          new Concluded(concluded.id(), concluded.referral(), discussion, concluded.conclusion());
    };
  }
}
