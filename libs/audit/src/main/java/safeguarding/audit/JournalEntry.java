package safeguarding.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * What is to be written down. It holds ids and keyed hashes: no name, no reference that people
 * quote, no text of a record.
 *
 * @param subject who did it: the subject of the token
 * @param roles the roles held at that moment, by {@link Role#key()}, in alphabetical order
 * @param action full name of the RPC, or of the page
 * @param outcome what came of it
 * @param about the record it was about; null if it was about none, or many
 * @param reasonCode the code of a refusal or denial; null for every other outcome
 * @param correlationId what joins the entries and log lines of one request
 * @param detailHash the keyed hash of a value that must stay comparable, from {@link HashKey}; null
 *     mostly
 */
public record JournalEntry(
    String subject,
    List<String> roles,
    String action,
    Outcome outcome,
    @Nullable RecordReference about,
    @Nullable String reasonCode,
    String correlationId,
    @Nullable KeyedHash detailHash) {

  /** Checks that a refusal or denial, and nothing else, has a reason. */
  public JournalEntry {
    roles = List.copyOf(roles);
    boolean needsReason = outcome == Outcome.REFUSED || outcome == Outcome.DENIED;
    if (needsReason != (reasonCode != null)) {
      throw new IllegalArgumentException("a refusal or denial has a reason, and nothing else has");
    }
  }

  /** The caller changed a record. */
  public static JournalEntry changed(
      Caller caller, String action, RecordReference about, String correlationId) {
    return of(caller, action, Outcome.CHANGED, about, null, correlationId);
  }

  /** The caller was shown a record. */
  public static JournalEntry read(
      Caller caller, String action, RecordReference about, String correlationId) {
    return of(caller, action, Outcome.READ, about, null, correlationId);
  }

  /** The caller was shown a list, a search or figures. */
  public static JournalEntry listed(Caller caller, String action, String correlationId) {
    return of(caller, action, Outcome.READ, null, null, correlationId);
  }

  /**
   * A rule refused the caller's change.
   *
   * @param about null if the record would have been a new one
   */
  public static JournalEntry refused(
      Caller caller,
      String action,
      @Nullable RecordReference about,
      String reasonCode,
      String correlationId) {
    return of(caller, action, Outcome.REFUSED, about, reasonCode, correlationId);
  }

  /** The caller had no right to ask. */
  public static JournalEntry denied(
      Caller caller, String action, String reasonCode, String correlationId) {
    return of(caller, action, Outcome.DENIED, null, reasonCode, correlationId);
  }

  /** The caller's browser session began. */
  public static JournalEntry signedIn(Caller caller, String action, String correlationId) {
    return of(caller, action, Outcome.SIGNED_IN, null, null, correlationId);
  }

  /** The caller's browser session ended. */
  public static JournalEntry signedOut(Caller caller, String action, String correlationId) {
    return of(caller, action, Outcome.SIGNED_OUT, null, null, correlationId);
  }

  /** Returns the same entry with the keyed hash of a value. */
  public JournalEntry withDetail(KeyedHash hash) {
    return new JournalEntry(
        subject, roles, action, outcome, about, reasonCode, correlationId, hash);
  }

  private static JournalEntry of(
      Caller caller,
      String action,
      Outcome outcome,
      @Nullable RecordReference about,
      @Nullable String reasonCode,
      String correlationId) {
    List<String> roles = caller.roles().stream().map(Role::key).sorted().toList();
    return new JournalEntry(
        caller.subject(), roles, action, outcome, about, reasonCode, correlationId, null);
  }
}
