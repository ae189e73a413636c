package safeguarding.lado.timescale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.calendar.RulesInForce;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.calendar.WorkingDays;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * The rules as they are for the authority of whoever calls: the published ones, with the limits
 * that it has set. Outside a call, those that are published.
 */
@Singleton
final class AuthorityRules implements RulesInForce {
  /** So long it may be counted by what held before; limits hold from a day on. */
  private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

  private final OwnLimitStore store;
  private final WorkingDays workingDays;
  private final AuthorityTransactions transactions;
  private final Cache<AuthorityCode, Timescales> known =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KNOWN_FOR).build();

  AuthorityRules(OwnLimitStore store, WorkingDays workingDays, AuthorityTransactions transactions) {
    this.store = store;
    this.workingDays = workingDays;
    this.transactions = transactions;
  }

  @Override
  public Timescales rules() {
    return CurrentCaller.find()
        .map(Caller::authority)
        .map(this::of)
        .orElseGet(LadoTimescales::rules);
  }

  /** Nobody waits for who reads them: some hold a connection of the database, some want one. */
  private Timescales of(AuthorityCode authority) {
    Timescales remembered = known.getIfPresent(authority);
    if (remembered != null) {
      return remembered;
    }
    Timescales read = with(counting(transactions.read(authority, store::list)));
    known.put(authority, read);
    return read;
  }

  /** The authority has set a limit. */
  void changed(AuthorityCode authority) {
    known.invalidate(authority);
  }

  /** The published rules with those limits that {@linkplain #counting count}. */
  static Timescales with(List<OwnLimit> counting) {
    return LadoTimescales.rules()
        .with(counting.stream().map(limit -> limit.instead(published(limit))).toList());
  }

  /**
   * Those that count: of one rule and day the last, and none that a law has since made too long.
   */
  List<OwnLimit> counting(List<OwnLimit> own) {
    record Which(String ruleId, LocalDate holdsFrom) {}
    Map<Which, OwnLimit> last =
        own.stream()
            .filter(limit -> LadoTimescales.mayBeSet(limit.ruleId()))
            .collect(
                Collectors.toMap(
                    limit -> new Which(limit.ruleId(), limit.holdsFrom()),
                    Function.identity(),
                    (_, later) -> later));
    return last.values().stream()
        .filter(limit -> OwnLimitRules.isLawful(limit.limit(), published(limit), workingDays))
        .toList();
  }

  private static Timescale published(OwnLimit limit) {
    return LadoTimescales.rules().inForce(limit.ruleId(), limit.holdsFrom());
  }
}
