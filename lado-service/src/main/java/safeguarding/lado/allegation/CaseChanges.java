package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.grpcedge.RecordChanges.Saved;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.words.AllegationWords;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * How a part of an allegation is changed that is kept beside it: as a change of the allegation,
 * with its etag, and journalled about it. So two people who work on one case see each other.
 */
@Singleton
public final class CaseChanges {
  private static final Set<Role> DECIDERS =
      Set.of(Role.LADO, Role.HEAD_OF_SERVICE, Role.INDEPENDENT_DECISION_MAKER);

  private final RecordChanges changes;
  private final CaseHeadStore heads;
  private final CaseAccess access;
  private final AllegationWords words;

  CaseChanges(
      RecordChanges changes, CaseHeadStore heads, CaseAccess access, AllegationWords words) {
    this.changes = changes;
    this.heads = heads;
    this.access = access;
    this.words = words;
  }

  /**
   * Changes a part.
   *
   * @param <N> what the rule makes of it
   * @param action what the journal calls this: the full name of the RPC
   * @param id of the allegation
   * @param etag of the allegation that the person has looked at
   * @param rule says what becomes of it, or why not; runs inside the transaction, like all else
   * @param write writes that
   * @throws NotFound when the caller's authority has no such allegation
   */
  public <N> Ruling<Saved<N>> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<CaseHead, Ruling<N>> rule,
      BiConsumer<N, CaseHead> write) {
    return changes.change(
        caller,
        action,
        new RecordReference(Allegations.RECORD_KIND, id),
        etag,
        () -> heads.find(id),
        rule,
        (next, kept) -> {
          if (!heads.count(kept)) {
            return false;
          }
          write.accept(next, kept);
          return true;
        });
  }

  /**
   * As {@link #change}, where the change is a decision: refused as {@link
   * CaseAccess#mustBeIndependent} says where the caller works too close to the adult (lado.md, rule
   * 2).
   *
   * @throws NotFound when the caller's authority has no such allegation
   */
  public <N> Ruling<Saved<N>> decide(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<CaseHead, Ruling<N>> rule,
      BiConsumer<N, CaseHead> write) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> access.mustBeIndependent(caller, id).then(_ -> rule.apply(kept)),
        write);
  }

  /**
   * Whether the caller may decide by an entry that, as another kind of entry, others record too.
   * Business support records and decides nothing: refused as {@code not-yours-to-decide}; and else
   * as {@link #decide} is.
   *
   * @throws NotFound when the caller does not see the case, or there is none
   */
  public Ruling<UUID> mayDecide(Caller caller, UUID id) {
    return caller.holdsAny(DECIDERS)
        ? access.mustBeIndependent(caller, id)
        : Ruling.refused(
            Refusal.of(
                "not-yours-to-decide",
                "This is a decision. Only the LADO, or who stands in for the LADO, can record it"));
  }

  /**
   * Whether the caller may correct what is on record of a case: refused as {@link
   * CaseAccess#mayCorrect} does to who opened it in an emergency, and reads.
   *
   * @throws NotFound when the caller does not see the case, or there is none
   */
  public Ruling<UUID> mayCorrect(Caller caller, UUID id) {
    return access.mayCorrect(caller, access.of(id));
  }

  /** What somebody writes into a part, the case is found by (ADR 0013); each may be empty. */
  public void found(CaseHead kept, String... texts) {
    words.add(kept.id(), kept.receivedOn(), Written.in(Place.TEXT, texts));
  }

  /**
   * The allegation with this reference, such as {@code LADO-2018-0043}; empty when the authority of
   * this transaction has none that the caller may see.
   */
  public Optional<CaseHead> find(String reference) {
    return heads.find(reference);
  }
}
