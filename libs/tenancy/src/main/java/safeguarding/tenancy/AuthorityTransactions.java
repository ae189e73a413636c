package safeguarding.tenancy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.security.AuthorityCode;

/**
 * Runs work in an authority's transaction: the only way to the rows of an authority.
 *
 * <p>The first statement sets {@code app.authority_code} for the transaction, and row-level
 * security shows its rows and no others. After the commit the setting is gone, so a pooled
 * connection carries nothing over. Queries name the authority as well; row-level security is what
 * remains when one forgets.
 *
 * <p>Work that throws anything is rolled back. A refusal that is returned as a value commits:
 * decide before saving.
 */
@Singleton
public final class AuthorityTransactions {
  private static final ScopedValue<Current> CURRENT = ScopedValue.newInstance();

  private final TransactionOperations<Connection> transactions;

  /** What the current transaction was begun for. */
  private record Current(AuthorityCode authority, boolean writes) {}

  /**
   * Work on the current transaction's connection, which it must not close, commit or keep.
   *
   * @param <T> what it answers
   */
  @FunctionalInterface
  public interface SqlWork<T extends @Nullable Object> {
    /** Does the work; the exception is wrapped by {@link AuthorityTransactions#sql}. */
    T on(Connection connection) throws SQLException;
  }

  AuthorityTransactions(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /**
   * Runs work that changes rows, and commits it. Inside a writing transaction of the same authority
   * the work joins it.
   *
   * @throws IllegalStateException inside a transaction of another authority, a reading one, or one
   *     begun elsewhere: each is a bug of the caller
   */
  public <T extends @Nullable Object> T write(AuthorityCode authority, Supplier<T> work) {
    return run(new Current(authority, true), TransactionDefinition.DEFAULT, work);
  }

  /** Like {@link #write(AuthorityCode, Supplier)}, for work without an answer. */
  public void write(AuthorityCode authority, Runnable work) {
    this.<@Nullable Object>write(
        authority,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Runs work that only reads; PostgreSQL refuses a change. All its statements see one moment, so
   * that a list and its count, or a record and its children, agree whatever is written meanwhile.
   * Inside any transaction of the same authority the work joins it.
   *
   * @throws IllegalStateException inside a transaction of another authority or one begun elsewhere
   */
  public <T extends @Nullable Object> T read(AuthorityCode authority, Supplier<T> work) {
    return run(new Current(authority, false), TransactionDefinition.READ_ONLY, work);
  }

  /** Says whether a transaction is open, whoever began it: for work that must stand alone. */
  public boolean isOpen() {
    return CURRENT.isBound() || transactions.findTransactionStatus().isPresent();
  }

  /**
   * Returns the authority whose transaction this is, for stores that name it in their SQL.
   *
   * @throws IllegalStateException outside a transaction
   */
  public AuthorityCode currentAuthority() {
    return current().authority();
  }

  /**
   * Refuses to go on outside an authority's transaction.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void requireTransaction() {
    current();
  }

  /**
   * Refuses to go on outside a writing transaction.
   *
   * @throws IllegalStateException outside a transaction, or inside one that only reads
   */
  public void requireWriting() {
    if (!current().writes()) {
      throw new IllegalStateException("this transaction only reads");
    }
  }

  /**
   * Runs plain JDBC on the current transaction's connection: what a store with its own SQL calls.
   *
   * @throws IllegalStateException outside a transaction
   * @throws DataAccessException if the database refuses; its message is the SQL state and no value
   *     of a row
   */
  public <T extends @Nullable Object> T sql(SqlWork<T> work) {
    requireTransaction();
    try {
      return work.on(transactions.getConnection());
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  static DataAccessException refused(SQLException e) {
    return new DataAccessException("the database refused with SQL state " + e.getSQLState(), e);
  }

  private <T extends @Nullable Object> T run(
      Current wanted, TransactionDefinition definition, Supplier<T> work) {
    if (CURRENT.isBound()) {
      join(wanted);
      return work.get();
    }
    if (transactions.findTransactionStatus().isPresent()) {
      throw new IllegalStateException("a transaction without an authority is already open");
    }
    return transactions.execute(
        definition,
        status -> {
          begin(status.getConnection(), wanted);
          return ScopedValue.where(CURRENT, wanted).call(work::get);
        });
  }

  private static void join(Current wanted) {
    Current open = CURRENT.get();
    if (!open.authority().equals(wanted.authority())) {
      throw new IllegalStateException("the open transaction is another authority's");
    }
    if (wanted.writes() && !open.writes()) {
      throw new IllegalStateException("the open transaction only reads");
    }
  }

  /**
   * One round trip. A literal and not set_config(), which Citus does not pass on; the form of a
   * code leaves nothing to quote. A reading that sees one moment cannot fail for it: PostgreSQL
   * refuses only changes there.
   */
  private static void begin(Connection connection, Current wanted) throws SQLException {
    String oneMoment = wanted.writes() ? "" : "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; ";
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          oneMoment + "SET LOCAL app.authority_code = '" + wanted.authority().code() + "'");
    }
  }

  private static Current current() {
    if (!CURRENT.isBound()) {
      throw new IllegalStateException("a store works only inside an authority's transaction");
    }
    return CURRENT.get();
  }
}
