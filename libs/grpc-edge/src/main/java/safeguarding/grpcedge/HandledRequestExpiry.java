package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Lets handled requests go after seven days, authority by authority: at most once an hour, after a
 * change of that authority. An authority that changes nothing keeps what it has until it does.
 */
@Singleton
final class HandledRequestExpiry {
  static final Duration KEPT = Duration.ofDays(7);
  private static final Duration BETWEEN = Duration.ofHours(1);

  private final AuthorityTransactions transactions;
  private final Clock clock;
  private final Map<AuthorityCode, Instant> swept = new ConcurrentHashMap<>();

  HandledRequestExpiry(AuthorityTransactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Sweeps the authority's rows unless that was done within the hour. */
  void afterChange(AuthorityCode authority) {
    Instant now = clock.instant();
    Instant last = swept.getOrDefault(authority, Instant.EPOCH);
    if (last.plus(BETWEEN).isAfter(now)) {
      return;
    }
    boolean mine =
        last.equals(Instant.EPOCH)
            ? swept.putIfAbsent(authority, now) == null
            : swept.replace(authority, last, now);
    if (mine) {
      transactions.write(authority, () -> delete(authority, now.minus(KEPT)));
    }
  }

  private int delete(AuthorityCode authority, Instant before) {
    return transactions.sql(connection -> {
      try (var statement =
          connection.prepareStatement(
              "DELETE FROM handled_request WHERE authority_code = ? AND handled_at < ?")) {
        statement.setString(1, authority.code());
        statement.setObject(2, before.atOffset(ZoneOffset.UTC));
        return statement.executeUpdate();
      }
    });
  }
}
