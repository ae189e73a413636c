package safeguarding.lado.timescale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.calendar.RulesInForce;
import safeguarding.calendar.Timescales;
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
  /** So long another server may count by what held before; limits hold from a day on. */
  private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

  private final OwnLimitStore store;
  private final AuthorityTransactions transactions;
  private final Cache<AuthorityCode, Timescales> known =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KNOWN_FOR).build();

  AuthorityRules(OwnLimitStore store, AuthorityTransactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public Timescales rules() {
    return CurrentCaller.find()
        .map(Caller::authority)
        .map(this::of)
        .orElseGet(LadoTimescales::rules);
  }

  /** Those of an authority. */
  Timescales of(AuthorityCode authority) {
    return known.get(authority, whose -> with(transactions.read(whose, store::list)));
  }

  /** The authority has set a limit. */
  void changed(AuthorityCode authority) {
    known.invalidate(authority);
  }

  /**
   * The published rules with these limits; of one rule and day the last one counts.
   *
   * @param own as they were set
   */
  static Timescales with(List<OwnLimit> own) {
    Timescales published = LadoTimescales.rules();
    return published.with(
        counting(own).stream()
            .map(limit -> limit.instead(published.inForce(limit.ruleId(), limit.holdsFrom())))
            .toList());
  }

  /** Those that no other has replaced, set later from the same day. */
  static Collection<OwnLimit> counting(List<OwnLimit> own) {
    record Which(String ruleId, LocalDate holdsFrom) {}
    Map<Which, OwnLimit> last =
        own.stream()
            .collect(
                Collectors.toMap(
                    limit -> new Which(limit.ruleId(), limit.holdsFrom()),
                    Function.identity(),
                    (_, later) -> later));
    return last.values();
  }
}
