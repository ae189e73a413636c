package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.words.AllegationWords;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * Corrects the decisions on an allegation, or takes the last one back, with a reason; what stood
 * before is kept. Each is a decision itself: by somebody independent (lado.md, rule 2).
 */
@Singleton
public final class DecisionCorrections {
  private final ThresholdCorrectionStore thresholds;
  private final OutcomeCorrectionStore outcomes;
  private final AllegationStore allegations;
  private final FindingStore findings;
  private final List<EnquiryPart> parts;
  private final OutcomeConditions conditions;
  private final CaseAccess access;
  private final AllegationWords words;
  private final RecordChanges changes;
  private final Clock clock;

  DecisionCorrections(
      ThresholdCorrectionStore thresholds,
      OutcomeCorrectionStore outcomes,
      AllegationStore allegations,
      FindingStore findings,
      List<EnquiryPart> parts,
      OutcomeConditions conditions,
      CaseAccess access,
      AllegationWords words,
      RecordChanges changes,
      Clock clock) {
    this.thresholds = thresholds;
    this.outcomes = outcomes;
    this.allegations = allegations;
    this.findings = findings;
    this.parts = List.copyOf(parts);
    this.conditions = conditions;
    this.access = access;
    this.words = words;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Corrects the threshold decision.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the record that the correction was made from
   * @param told the whole decision, as it is right
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> correctThreshold(
      Caller caller, String action, UUID id, String etag, DecideThreshold told, String reason) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    String why = reason.strip();
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            DecisionCorrectionRules.threshold(
                    kept.allegation(),
                    thresholds.firstStrategyMeeting(id),
                    told,
                    why,
                    recorded.at())
                .then(decided ->
                    unless(enquired(decided).map(DecisionCorrections::atOutcome), decided)),
        (decided, kept) -> {
          found(kept, told.reasons(), why);
          return thresholds.correct(kept, decided, why, recorded);
        });
  }

  /**
   * Corrects the outcome of the enquiry.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the record that the correction was made from
   * @param told the whole outcome with its findings, as it is right
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> correctOutcome(
      Caller caller, String action, UUID id, String etag, RecordOutcome told, String reason) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    String why = reason.strip();
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            DecisionCorrectionRules.outcome(
                    kept.allegation(), findings.of(id), told, why, LondonTime.dateOf(recorded.at()))
                .then(concluded -> conditions.check(kept, concluded)),
        (concluded, kept) -> {
          found(kept, told.reasons(), why);
          return outcomes.correct(kept, concluded, FindingRules.findings(told), why, recorded);
        });
  }

  /**
   * Takes the last decision back: the outcome where there is one, else the threshold decision.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the record that the decision was read in
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> takeBack(
      Caller caller, String action, UUID id, String etag, String reason) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    String why = reason.strip();
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            DecisionCorrectionRules.takeBack(kept.allegation(), why)
                .then(without -> unless(enquired(without), without)),
        (_, kept) -> {
          found(kept, why);
          return kept.allegation() instanceof Concluded
              ? outcomes.takeBack(kept, why, recorded)
              : thresholds.takeBack(kept, why, recorded);
        });
  }

  /** What is recorded of an enquiry keeps the case one. */
  private Optional<Refusal> enquired(Allegation next) {
    return next.state().hasEnquiry()
        ? Optional.empty()
        : parts.stream()
            .map(part -> part.objection(next.id()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Refusal atOutcome(Refusal why) {
    return Refusal.at(why.code(), "referral_outcome", why.message());
  }

  private static <A> Ruling<A> unless(Optional<Refusal> objection, A next) {
    return objection.<Ruling<A>>map(Ruling::refused).orElseGet(() -> Ruling.granted(next));
  }

  /** What is written into a record, it is found by; also by what it said before. */
  private void found(AllegationRecord kept, String... texts) {
    Allegation allegation = kept.allegation();
    words.add(allegation.id(), allegation.contact().receivedOn(), Written.in(Place.TEXT, texts));
  }

  private <A extends Allegation> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<AllegationRecord, Ruling<A>> rule,
      BiPredicate<A, AllegationRecord> save) {
    return changes
        .change(
            caller,
            action,
            new RecordReference(Allegations.RECORD_KIND, id),
            etag,
            () -> allegations.findHeldStill(id),
            kept ->
                access
                    .mayCorrect(caller, access.of(id))
                    .then(_ -> access.mustBeIndependent(caller, id))
                    .then(_ -> rule.apply(kept)),
            save)
        .map(saved -> new Changed(saved.etag(), saved.value().state()));
  }
}
