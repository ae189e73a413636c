package safeguarding.grpcedge;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.security.Caller;
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
  private final AuthorityTransactions transactions;

  Idempotency(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * What a change came to.
   *
   * @param <R> the answer's message
   */
  public sealed interface Attempt<R extends Message> {
    /** Done: commit it and keep the answer. */
    record Done<R extends Message>(R answer) implements Attempt<R> {}

    /** Refused: nothing is written. */
    record Refused<R extends Message>(R answer) implements Attempt<R> {}
  }

  /** The same id came before with other content. */
  public static final class Reused extends Exception {
    private static final long serialVersionUID = 1L;

    Reused() {
      super("request id used for another request", null, false, false);
    }
  }

  /** Carries a refusal out of the transaction, which it rolls back. */
  private static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message answer;

    RolledBack(Message answer) {
      super("refused", null, false, false);
      this.answer = answer;
    }
  }

  /** An id that was claimed before, with what was asked and answered then. */
  private record Before(ByteString contentHash, ByteString answer) {}

  /**
   * Does a change once, in one transaction of the caller's authority.
   *
   * @param caller the checked caller
   * @param method full name of the RPC
   * @param requestId the caller's id of the request
   * @param request the whole request; its field {@code request_id} does not count as content
   * @param answers reads a stored answer
   * @param change the change; runs inside the transaction; its reference number, if any, taken last
   * @return the answer of this or of the earlier doing
   * @throws Reused if the id was used with other content; nothing is written
   */
  public <R extends Message> R once(
      Caller caller,
      String method,
      UUID requestId,
      Message request,
      Parser<R> answers,
      Supplier<Attempt<R>> change)
      throws Reused {
    byte[] hash = contentHash(request);
    Optional<R> answer;
    try {
      answer =
          transactions.write(
              caller.authority(),
              () -> {
                if (!claim(caller, method, requestId, hash)) {
                  return Optional.<R>empty();
                }
                return Optional.of(
                    switch (change.get()) {
                      case Attempt.Done<R>(R done) -> {
                        keep(caller, method, requestId, done);
                        yield done;
                      }
                      case Attempt.Refused<R>(R refused) -> throw new RolledBack(refused);
                    });
              });
    } catch (RolledBack refused) {
      @SuppressWarnings("unchecked") // only the change above, which answers with an R, throws it
      R refusal = (R) refused.answer;
      return refusal;
    }
    return answer.isPresent() ? answer.get() : earlier(caller, method, requestId, hash, answers);
  }

  private <R extends Message> R earlier(
      Caller caller, String method, UUID requestId, byte[] hash, Parser<R> answers) throws Reused {
    Before before = transactions.read(caller.authority(), () -> find(caller, method, requestId));
    if (!before.contentHash().equals(ByteString.copyFrom(hash))) {
      throw new Reused();
    }
    try {
      return answers.parseFrom(before.answer());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("a stored answer is not of the answer's type", e);
    }
  }

  private boolean claim(Caller caller, String method, UUID requestId, byte[] hash) {
    return transactions.sql(connection -> {
      try (var statement =
          connection.prepareStatement(
              """
              INSERT INTO handled_request (authority_code, subject, method, request_id, content_hash)
              VALUES (?, ?, ?, ?, ?)
              ON CONFLICT (authority_code, subject, method, request_id) DO NOTHING
              """)) {
        bindKey(statement, 1, caller, method, requestId);
        statement.setBytes(5, hash);
        return statement.executeUpdate() == 1;
      }
    });
  }

  private void keep(Caller caller, String method, UUID requestId, Message answer) {
    transactions.sql(connection -> {
      try (var statement =
          connection.prepareStatement(
              """
              UPDATE handled_request SET answer = ?
              WHERE authority_code = ? AND subject = ? AND method = ? AND request_id = ?
              """)) {
        statement.setBytes(1, answer.toByteArray());
        bindKey(statement, 2, caller, method, requestId);
        return statement.executeUpdate();
      }
    });
  }

  private Before find(Caller caller, String method, UUID requestId) {
    return transactions.sql(connection -> select(connection, caller, method, requestId));
  }

  private static Before select(Connection connection, Caller caller, String method, UUID requestId)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT content_hash, answer FROM handled_request
            WHERE authority_code = ? AND subject = ? AND method = ? AND request_id = ?
            """)) {
      bindKey(statement, 1, caller, method, requestId);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("a claimed request is gone");
        }
        return new Before(
            ByteString.copyFrom(rows.getBytes(1)), ByteString.copyFrom(rows.getBytes(2)));
      }
    }
  }

  private static void bindKey(
      java.sql.PreparedStatement statement, int from, Caller caller, String method, UUID requestId)
      throws SQLException {
    statement.setString(from, caller.authority().code());
    statement.setString(from + 1, caller.subject());
    statement.setString(from + 2, method);
    statement.setObject(from + 3, requestId);
  }

  /** SHA-256 of the request without its id, serialised in one fixed order. */
  private static byte[] contentHash(Message request) {
    var content = request.toBuilder();
    content.clearField(request.getDescriptorForType().findFieldByName("request_id"));
    Message hashed = content.build();
    byte[] bytes = new byte[hashed.getSerializedSize()];
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    out.useDeterministicSerialization();
    try {
      hashed.writeTo(out);
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
