package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Finds whom a telling may be of: candidates by their keys, then ranked by all that is known. */
@Singleton
public final class AdultMatching {
  private static final int MOST_OFFERED = 10;

  /** A name's share changes slowly: how many tellings there are is counted again now and then. */
  private static final Duration COUNT_HOLDS = Duration.ofHours(1);

  private final AuthorityTransactions transactions;
  private final AdultMatchStore store;
  private final KeyUpkeep upkeep;
  private final AdultAccess access;
  private final Clock clock;
  private final Map<AuthorityCode, Counted> counts = new ConcurrentHashMap<>();

  private record Counted(long tellings, Instant at) {}

  /**
   * Whom a telling may be of.
   *
   * @param candidates whom the caller may see, at most ten, best first
   * @param askALado whether somebody whom the caller may not see is very likely the same person
   */
  public record Ranking(List<Candidate> candidates, boolean askALado) {
    /** Keeps its own copy of the list. */
    public Ranking {
      candidates = List.copyOf(candidates);
    }
  }

  AdultMatching(
      AuthorityTransactions transactions,
      AdultMatchStore store,
      KeyUpkeep upkeep,
      AdultAccess access,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.upkeep = upkeep;
    this.access = access;
    this.clock = clock;
  }

  /** Makes every telling of the authority findable; called before a transaction begins. */
  public void prepare(AuthorityCode authority) {
    upkeep.catchUp(authority);
  }

  /**
   * The adults whom a telling may be of. Works inside the authority's transaction.
   *
   * @param setAside adults who are not to be offered
   */
  public Ranking rank(Caller caller, Telling asked, Set<UUID> setAside) {
    Map<Long, Integer> keys = MatchKeys.asked(asked);
    if (keys.isEmpty()) {
      return new Ranking(List.of(), false);
    }
    List<KeptTelling> found =
        store.find(keys).stream().filter(kept -> !setAside.contains(kept.adultId())).toList();
    TellingEvidence evidence = new TellingEvidence(asked, commonness(asked));
    boolean nameless = Names.of(asked).isEmpty();
    Map<UUID, Candidate> best =
        found.stream()
            .flatMap(kept -> candidate(kept, evidence.of(kept.telling()), nameless).stream())
            .collect(
                Collectors.toMap(
                    Candidate::adultId, candidate -> candidate, AdultMatching::better));
    Set<UUID> visible = access.visible(caller, best.keySet());
    List<Candidate> offered =
        best.values().stream()
            .filter(candidate -> visible.contains(candidate.adultId()))
            .sorted(
                Comparator.comparingDouble(Candidate::bits)
                    .reversed()
                    .thenComparing(Candidate::allegationId))
            .limit(MOST_OFFERED)
            .toList();
    return new Ranking(offered, hidesAStrongOne(keys.keySet(), evidence, nameless));
  }

  /**
   * Asked alike whether anything is hidden or not, and answered without how many, who or why. A
   * possible match is no reason to tell that there is a case.
   */
  private boolean hidesAStrongOne(Set<Long> keys, TellingEvidence evidence, boolean nameless) {
    Set<UUID> strong =
        transactions.seeingAll(() -> store.restricted(keys)).stream()
            .flatMap(kept -> candidate(kept, evidence.of(kept.telling()), nameless).stream())
            .filter(candidate -> candidate.band() == MatchBand.STRONG)
            .map(Candidate::allegationId)
            .collect(Collectors.toSet());
    return !store.visible(strong).containsAll(strong);
  }

  private static Optional<Candidate> candidate(
      KeptTelling kept, Evidence evidence, boolean nameless) {
    return MatchThresholds.band(evidence, nameless)
        .map(band ->
            new Candidate(
                kept.adultId(), kept.allegationId(), band, evidence.bits(), evidence.reasons()));
  }

  /** Of two tellings of one adult, the one that fits better. */
  private static Candidate better(Candidate a, Candidate b) {
    return a.bits() >= b.bits() ? a : b;
  }

  private Commonness commonness(Telling asked) {
    Map<String, Long> words =
        Names.of(asked).all().stream().collect(Collectors.toMap(word -> word, MatchKeys::word));
    @Nullable Long setting = MatchKeys.setting(asked);
    Map<Long, Long> holders =
        store.holders(Stream.concat(words.values().stream(), Stream.ofNullable(setting)).toList());
    Map<String, Long> holdersOfWords = new HashMap<>();
    words.forEach((word, key) -> holdersOfWords.put(word, holders.getOrDefault(key, 0L)));
    return new Commonness(
        tellings(), holdersOfWords, setting == null ? 0 : holders.getOrDefault(setting, 0L));
  }

  private long tellings() {
    AuthorityCode authority = transactions.currentAuthority();
    Instant now = clock.instant();
    Counted known = counts.get(authority);
    if (known != null && Duration.between(known.at(), now).abs().compareTo(COUNT_HOLDS) < 0) {
      return known.tellings();
    }
    long tellings = transactions.seeingAll(store::tellings);
    counts.put(authority, new Counted(tellings, now));
    return tellings;
  }
}
