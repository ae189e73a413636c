package safeguarding.lado.adult;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.adultmatching.AdultAccess;
import safeguarding.lado.adultmatching.AdultMatching;
import safeguarding.lado.adultmatching.Candidate;
import safeguarding.lado.adultmatching.Telling;
import safeguarding.lado.allegation.Allegations;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What people see of adults on record. What shows a person is journalled before it is shown. */
@Singleton
public final class AdultReading {
  /** What the journal calls an adult. */
  public static final String RECORD_KIND = "adult";

  private final AuthorityTransactions transactions;
  private final AdultMatching matching;
  private final AdultStore store;
  private final AdultAccess access;
  private final RecordReads reads;

  AdultReading(
      AuthorityTransactions transactions,
      AdultMatching matching,
      AdultStore store,
      AdultAccess access,
      RecordReads reads) {
    this.transactions = transactions;
    this.matching = matching;
    this.store = store;
    this.access = access;
    this.reads = reads;
  }

  /**
   * Whom an adult as told so far may be.
   *
   * @param adults whom the caller may see, at most ten, best first
   * @param askALado whether somebody whom the caller may not see is very likely the same person
   */
  public record Offers(List<OfferedAdult> adults, boolean askALado) {
    /** Keeps its own copy of the list. */
    public Offers {
      adults = List.copyOf(adults);
    }
  }

  /**
   * Whom an adult as told so far may be. The journal says which allegations were shown.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param allegationId the allegation it is about, when it is logged: neither its own adult is
   *     offered nor those marked as not the same
   * @param setAside adults who are not to be offered either
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Offers match(
      Caller caller,
      String action,
      Telling asked,
      Optional<UUID> allegationId,
      List<UUID> setAside) {
    matching.prepare(caller.authority());
    Offers offers =
        transactions.read(
            caller.authority(),
            () -> {
              Set<UUID> out = new HashSet<>(setAside);
              allegationId.ifPresent(id -> out.addAll(notOffered(id)));
              AdultMatching.Ranking ranking = matching.rank(caller, asked, out);
              return new Offers(offered(ranking.candidates()), ranking.askALado());
            });
    List<UUID> shown =
        offers.adults().stream()
            .flatMap(each -> each.known().allegations().stream())
            .map(AdultAllegation::id)
            .toList();
    reads.shown(caller, action, Allegations.RECORD_KIND, shown, true);
    return offers;
  }

  private Set<UUID> notOffered(UUID allegationId) {
    AdultOfAllegation kept = store.find(allegationId).orElseThrow(NotFound::new);
    Set<UUID> out = new HashSet<>(kept.notSame());
    out.add(kept.adultId());
    return out;
  }

  private List<OfferedAdult> offered(List<Candidate> candidates) {
    Map<UUID, List<AdultAllegation>> allegations =
        store.allegations(candidates.stream().map(Candidate::adultId).toList()).stream()
            .collect(groupingBy(AdultAllegation::adultId));
    return candidates.stream()
        .map(candidate ->
            offered(candidate, allegations.getOrDefault(candidate.adultId(), List.of())))
        .toList();
  }

  private static OfferedAdult offered(Candidate candidate, List<AdultAllegation> allegations) {
    AdultAllegation best =
        allegations.stream()
            .filter(each -> each.id().equals(candidate.allegationId()))
            .findAny()
            .orElseThrow();
    return new OfferedAdult(
        candidate, best.told(), new KnownAdult(candidate.adultId(), allegations));
  }

  /**
   * Everything known of one adult.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when there is none whom the caller may see; that they were asked for is
   *     journalled
   */
  public KnownAdult get(Caller caller, String action, UUID adultId) {
    return reads.one(
        caller, action, new RecordReference(RECORD_KIND, adultId), () -> find(caller, adultId));
  }

  /** An adult whose every allegation was linked to somebody else is nobody any more. */
  private Optional<KnownAdult> find(Caller caller, UUID adultId) {
    List<AdultAllegation> allegations = store.allegations(access.visible(caller, Set.of(adultId)));
    return allegations.isEmpty()
        ? Optional.empty()
        : Optional.of(new KnownAdult(adultId, allegations));
  }
}
