package safeguarding.grpcedge;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * A change sent twice is done once. The claim on the request id, the change, its journal entry and
 * the stored answer are one transaction; of two that arrive together, the second waits for the
 * first and gets its answer.
 *
 * <p>Keyed by authority, caller, RPC and id; the caller has been authorised again before this is
 * asked. A refusal is not kept: what was refused may be sent again once mended.
 */
@Singleton
public final class Idempotency {
  private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);

  private static final Refusal REUSED =
      Refusal.newBuilder()
          .setCode("idempotency-key-reused")
          .setMessage("This request was already made with other content. Send it with a new id")
          .build();

  private final AuthorityTransactions transactions;
  private final Journal journal;
  private final HandledRequestExpiry expiry;

  Idempotency(AuthorityTransactions transactions, Journal journal, HandledRequestExpiry expiry) {
    this.transactions = transactions;
    this.journal = journal;
    this.expiry = expiry;
  }

  /**
   * What a change came to.
   *
   * @param <R> the answer's message
   */
  public sealed interface Attempt<R extends Message> {
    /** Done: it is committed and the answer kept. */
    record Done<R extends Message>(R answer) implements Attempt<R> {}

    /** Refused: nothing is written but the journal's entry. */
    record Refused<R extends Message>(Refusal refusal) implements Attempt<R> {}
  }

  /**
   * A change that is to be done once.
   *
   * @param <Q> the request's message
   * @param <R> the answer's message
   * @param method the RPC
   * @param requestId the caller's id of the request, a UUID
   * @param request the whole request; its field {@code request_id} does not count as content
   * @param about the record to be changed; null when it would be a new one
   */
  public record Change<Q extends Message, R extends Message>(
      MethodDescriptor<Q, R> method, String requestId, Q request, @Nullable RecordReference about) {

    /** Asks for something new, which no record is there for yet. */
    public static <Q extends Message, R extends Message> Change<Q, R> of(
        MethodDescriptor<Q, R> method, String requestId, Q request) {
      return new Change<>(method, requestId, request, null);
    }

    /**
     * Asks for a change of a record.
     *
     * @param kind what the journal calls such a record
     */
    public static <Q extends Message, R extends Message> Change<Q, R> of(
        MethodDescriptor<Q, R> method, String requestId, Q request, String kind, UUID id) {
      return new Change<>(method, requestId, request, new RecordReference(kind, id));
    }
  }

  /** Carries a refusal out of the transaction, which it rolls back. */
  private static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    RolledBack(Refusal refusal) {
      super("refused", null, false, false);
      this.refusal = refusal;
    }
  }

  /** Who sent which request, and a hash of what it asked. */
  private record Claim(Caller caller, String method, UUID requestId, ByteString contentHash) {}

  /** An id that was claimed before, with what was asked and answered then. */
  private record Before(ByteString contentHash, ByteString answer) {}

  /**
   * Does a change once, in one transaction of the current caller's authority. A refusal, by a rule
   * or because the id was used with other content, is journalled, and so is a change of a record
   * that is not there.
   *
   * @param change what is asked
   * @param work does it, given the name for the journal; runs inside the transaction, with its
   *     reference number, if any, taken last
   * @return what this or the earlier doing came to
   * @throws InvalidRequest if the request id is no UUID
   * @throws NotFound if the work throws it
   * @throws IllegalStateException inside a transaction, which a refusal could not roll back
   */
  public <Q extends Message, R extends Message> Attempt<R> once(
      Change<Q, R> change, Function<String, Attempt<R>> work) {
    if (transactions.isOpen()) {
      throw new IllegalStateException("a change done once has a transaction of its own");
    }
    Caller caller = CurrentCaller.get();
    String method = change.method().getFullMethodName();
    var claim =
        new Claim(
            caller,
            method,
            Wire.uuid(change.requestId(), "request_id"),
            contentHash(change.request()));
    Attempt<R> attempt;
    try {
      Optional<R> done =
          transactions.write(
              caller.authority(), () -> claim(claim) ? work(claim, work) : Optional.empty());
      attempt = done.<Attempt<R>>map(Attempt.Done::new).orElseGet(() -> earlier(claim, change));
    } catch (RolledBack refused) {
      attempt = new Attempt.Refused<>(refused.refusal);
    } catch (NotFound none) {
      journalRefusal(caller, change, NotFound.CODE);
      throw none;
    }
    if (attempt instanceof Attempt.Refused<R>(Refusal refusal)) {
      journalRefusal(caller, change, refusal.getCode());
    }
    sweep(caller.authority());
    return attempt;
  }

  /** The change is committed: what goes wrong now is not its answer. */
  private void sweep(AuthorityCode authority) {
    try {
      expiry.afterChange(authority);
    } catch (RuntimeException e) {
      LOG.warn("handled requests of {} stay: {}", authority, e.getClass().getSimpleName());
    }
  }

  /** After the rollback, which would have taken the entry along. */
  private void journalRefusal(Caller caller, Change<?, ?> change, String reasonCode) {
    String method = change.method().getFullMethodName();
    journal.recordAlone(
        caller.authority(),
        JournalEntry.refused(caller, method, change.about(), reasonCode, Correlation.id()));
  }

  private <R extends Message> Optional<R> work(Claim claim, Function<String, Attempt<R>> work) {
    return switch (work.apply(claim.method())) {
      case Attempt.Done<R>(R answer) -> {
        keep(claim, answer);
        yield Optional.of(answer);
      }
      case Attempt.Refused<R>(Refusal refusal) -> throw new RolledBack(refusal);
    };
  }

  private <R extends Message> Attempt<R> earlier(Claim claim, Change<?, R> change) {
    Before before = transactions.read(claim.caller().authority(), () -> find(claim));
    if (!before.contentHash().equals(claim.contentHash())) {
      return new Attempt.Refused<>(REUSED);
    }
    return new Attempt.Done<>(change.method().parseResponse(before.answer().newInput()));
  }

  private boolean claim(Claim claim) {
    return transactions.sql(connection -> {
      try (var statement =
          connection.prepareStatement(
              """
              INSERT INTO handled_request (authority_code, subject, method, request_id, content_hash)
              VALUES (?, ?, ?, ?, ?)
              ON CONFLICT (authority_code, subject, method, request_id) DO NOTHING
              """)) {
        bindKey(statement, 1, claim);
        statement.setBytes(5, claim.contentHash().toByteArray());
        return statement.executeUpdate() == 1;
      }
    });
  }

  /** With the commit: a reference number is locked until then, and others wait for the next. */
  private void keep(Claim claim, Message answer) {
    transactions.endWith(
        """
        UPDATE handled_request SET answer = ?
        WHERE authority_code = ? AND subject = ? AND method = ? AND request_id = ?\
        """,
        statement -> {
          statement.setBytes(1, answer.toByteArray());
          bindKey(statement, 2, claim);
        });
  }

  private Before find(Claim claim) {
    return transactions.sql(connection -> select(connection, claim));
  }

  private static Before select(Connection connection, Claim claim) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT content_hash, answer FROM handled_request
            WHERE authority_code = ? AND subject = ? AND method = ? AND request_id = ?
            """)) {
      bindKey(statement, 1, claim);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("a claimed request is gone");
        }
        return new Before(
            ByteString.copyFrom(rows.getBytes(1)), ByteString.copyFrom(rows.getBytes(2)));
      }
    }
  }

  private static void bindKey(PreparedStatement statement, int from, Claim claim)
      throws SQLException {
    statement.setString(from, claim.caller().authority().code());
    statement.setString(from + 1, claim.caller().subject());
    statement.setString(from + 2, claim.method());
    statement.setObject(from + 3, claim.requestId());
  }

  /** SHA-256 of the request without its id, serialised in one fixed order. */
  private static ByteString contentHash(Message request) {
    var content = request.toBuilder();
    content.clearField(request.getDescriptorForType().findFieldByName("request_id"));
    Message hashed = content.build();
    byte[] bytes = new byte[hashed.getSerializedSize()];
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    out.useDeterministicSerialization();
    try {
      hashed.writeTo(out);
      return ByteString.copyFrom(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
