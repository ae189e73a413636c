package safeguarding.tenancy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/**
 * Runs work in an authority's transaction: the only way to the rows of an authority.
 *
 * <p>The first statement sets {@code app.authority_code} for the transaction, and row-level
 * security shows its rows and no others. After the commit the setting is gone, so a pooled
 * connection carries nothing over. Queries name the authority as well; row-level security is what
 * remains when one forgets.
 *
 * <p>The same statement says who reads: {@code app.reader} is the caller's subject, {@code app.at}
 * the time, and {@code app.sight} is {@code named} for a guest. A table that not everybody of the
 * authority may see has a policy that asks for them. Outside an RPC nobody reads, and such a policy
 * shows what is open to everybody.
 *
 * <p>Work that throws anything is rolled back. A refusal that is returned as a value commits:
 * decide before saving.
 */
@Singleton
public final class AuthorityTransactions {
  private static final ScopedValue<Current> CURRENT = ScopedValue.newInstance();

  private static final ScopedValue<Boolean> SEES_ALL = ScopedValue.newInstance();

  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  /**
   * What the current transaction was begun for, and whether it was ended before its work was.
   *
   * @param joined whether this work only joined it, and so may not end it
   */
  private record Current(
      AuthorityCode authority, boolean writes, boolean joined, AtomicBoolean ended) {
    Current(AuthorityCode authority, boolean writes) {
      this(authority, writes, false, new AtomicBoolean());
    }

    Current toWhoJoins() {
      return new Current(authority, writes, true, ended);
    }
  }

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

  AuthorityTransactions(TransactionOperations<Connection> transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
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

  /**
   * Runs work of the open transaction that sees every row of the authority, whoever reads: for
   * figures, upkeep and computed dates, whose answers show nobody. A test of each service lists the
   * classes that may.
   *
   * @throws IllegalStateException outside a transaction
   */
  public <T extends @Nullable Object> T seeingAll(Supplier<T> work) {
    requireTransaction();
    if (SEES_ALL.isBound()) {
      return work.get();
    }
    see("all");
    T done;
    try {
      done = ScopedValue.where(SEES_ALL, true).call(work::get);
    } catch (RuntimeException | Error thrown) {
      seeAsBefore(thrown);
      throw thrown;
    }
    see(sight(CurrentCaller.find().orElse(null)));
    return done;
  }

  /** Somebody may catch what was thrown and go on; where the database refused, nobody can. */
  private void seeAsBefore(Throwable thrown) {
    try {
      see(sight(CurrentCaller.find().orElse(null)));
    } catch (DataAccessException refused) {
      thrown.addSuppressed(refused);
    }
  }

  private void see(String sight) {
    sql(connection -> {
      try (Statement set = connection.createStatement()) {
        return set.execute("SET LOCAL app.sight = '" + sight + "'");
      }
    });
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

  /**
   * Runs the last statement of the current transaction and commits, in one round trip: what others
   * wait for until the commit, they wait for half as long. Nothing may follow: what asks the
   * database afterwards is refused. Only who began the transaction may say that it ends.
   *
   * @param sql one statement, which changes at least one row
   * @param values binds its values
   * @throws IllegalStateException outside a writing transaction, inside work that joined one that
   *     somebody else began, or when the statement has changed no row: by then the rest is
   *     committed
   * @throws DataAccessException if the database refuses the statement or the commit; then nothing
   *     is written
   */
  public void endWith(String sql, Binding values) {
    requireWriting();
    Current current = current();
    if (current.joined()) {
      throw new IllegalStateException("only who began this transaction may end it");
    }
    int changed =
        sql(connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql + "; COMMIT")) {
            values.bind(statement);
            statement.execute();
            return statement.getUpdateCount();
          }
        });
    current.ended().set(true);
    if (changed == 0) {
      throw new IllegalStateException("the last statement of this transaction changed no row");
    }
  }

  /** Binds the values of a statement. */
  @FunctionalInterface
  public interface Binding {
    /** Sets every value. */
    void bind(PreparedStatement statement) throws SQLException;
  }

  static DataAccessException refused(SQLException e) {
    return new DataAccessException("the database refused with SQL state " + e.getSQLState(), e);
  }

  private <T extends @Nullable Object> T run(
      Current wanted, TransactionDefinition definition, Supplier<T> work) {
    if (CURRENT.isBound()) {
      return ScopedValue.where(CURRENT, join(wanted).toWhoJoins()).call(work::get);
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

  private static Current join(Current wanted) {
    Current open = current();
    if (!open.authority().equals(wanted.authority())) {
      throw new IllegalStateException("the open transaction is another authority's");
    }
    if (wanted.writes() && !open.writes()) {
      throw new IllegalStateException("the open transaction only reads");
    }
    return open;
  }

  /**
   * One round trip. Literals and not set_config(), which Citus does not pass on; the form of a code
   * leaves nothing to quote, and what an identity provider calls a person is quoted. A reading that
   * sees one moment cannot fail for it: PostgreSQL refuses only changes there.
   */
  private void begin(Connection connection, Current wanted) throws SQLException {
    String oneMoment = wanted.writes() ? "" : "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; ";
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          oneMoment
              + "SET LOCAL app.authority_code = '"
              + wanted.authority().code()
              + "'"
              + CurrentCaller.find().map(this::reader).orElse(""));
    }
  }

  private String reader(Caller caller) {
    return "; SET LOCAL app.reader = '%s'; SET LOCAL app.at = '%s'; SET LOCAL app.sight = '%s'"
        .formatted(
            caller.subject().replace("'", "''"),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            sight(caller));
  }

  private static String sight(@Nullable Caller caller) {
    return caller != null && caller.isGuest() ? "named" : "";
  }

  private static Current current() {
    if (!CURRENT.isBound()) {
      throw new IllegalStateException("a store works only inside an authority's transaction");
    }
    Current current = CURRENT.get();
    if (current.ended().get()) {
      throw new IllegalStateException("this transaction has ended");
    }
    return current;
  }
}
