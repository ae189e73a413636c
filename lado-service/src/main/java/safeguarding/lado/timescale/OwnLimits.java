package safeguarding.lado.timescale;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.Correlation;
import safeguarding.rulings.Ruling;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Keeps the limits that authorities set of their own, and lists them among the published ones. */
@Singleton
public final class OwnLimits {
  /** What the journal calls one. */
  public static final String RECORD_KIND = "own-limit";

  private final OwnLimitStore store;
  private final AuthorityRules rules;
  private final WorkingDays workingDays;
  private final AuthorityTransactions transactions;
  private final Journal journal;
  private final Clock clock;

  OwnLimits(
      OwnLimitStore store,
      AuthorityRules rules,
      WorkingDays workingDays,
      AuthorityTransactions transactions,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.workingDays = workingDays;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A version of a rule as it is listed.
   *
   * @param next the one that follows it; null where it is the last, or was replaced
   * @param own null where it is the published one
   * @param replaced whether another limit holds from the same day instead, set later or by law
   */
  record Version(
      Timescale rule, @Nullable Timescale next, @Nullable OwnLimit own, boolean replaced) {}

  /**
   * Every limit in all its versions: of each the newest first. A published one that an authority's
   * own stands instead of, from the same day, is told by that.
   */
  List<Version> list(AuthorityCode authority) {
    List<OwnLimit> own = transactions.read(authority, store::list);
    List<OwnLimit> counting = rules.counting(own);
    List<Timescale> all = AuthorityRules.with(counting).all();
    return LadoTimescales.limits().stream()
        .flatMap(id -> versions(id, all, own, counting))
        .toList();
  }

  private static Stream<Version> versions(
      String id, List<Timescale> all, List<OwnLimit> own, List<OwnLimit> counting) {
    List<Timescale> versions =
        all.stream()
            .filter(rule -> rule.id().equals(id))
            .sorted(Comparator.comparing(Timescale::holdsFrom).reversed())
            .toList();
    Stream<Version> inForce =
        Stream.iterate(0, at -> at < versions.size(), at -> at + 1)
            .map(at ->
                new Version(
                    versions.get(at),
                    at == 0 ? null : versions.get(at - 1),
                    of(versions.get(at), counting),
                    false));
    Stream<Version> replaced =
        own.stream()
            .filter(limit -> limit.ruleId().equals(id) && !counting.contains(limit))
            .map(limit ->
                new Version(
                    limit.instead(LadoTimescales.rules().inForce(id, limit.holdsFrom())),
                    null,
                    limit,
                    true));
    return Stream.concat(inForce, replaced)
        .sorted(
            Comparator.comparing((Version version) -> version.rule().holdsFrom())
                .reversed()
                .thenComparing(Version::replaced));
  }

  private static @Nullable OwnLimit of(Timescale rule, List<OwnLimit> counting) {
    return counting.stream()
        .filter(
            limit -> limit.ruleId().equals(rule.id()) && limit.holdsFrom().equals(rule.holdsFrom()))
        .findAny()
        .orElse(null);
  }

  /**
   * Sets a limit.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  Ruling<UUID> set(Caller caller, String action, ToldLimit told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return transactions.write(
        caller.authority(),
        () ->
            OwnLimitRules.check(
                    told,
                    AuthorityRules.with(rules.counting(store.list())),
                    workingDays,
                    LondonTime.dateOf(recorded.at()))
                .map(right -> {
                  OwnLimit limit = limit(right, recorded);
                  store.add(limit);
                  rules.changed(caller.authority());
                  journal.record(
                      JournalEntry.changed(
                          caller,
                          action,
                          new RecordReference(RECORD_KIND, limit.id()),
                          Correlation.id()));
                  return limit.id();
                }));
  }

  private static OwnLimit limit(ToldLimit told, Recorded recorded) {
    return new OwnLimit(
        UUID.randomUUID(),
        told.ruleId(),
        Objects.requireNonNull(told.holdsFrom()),
        Objects.requireNonNull(told.unit()),
        told.count(),
        told.reason(),
        recorded);
  }
}
