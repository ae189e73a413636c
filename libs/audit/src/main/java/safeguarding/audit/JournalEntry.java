package safeguarding.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * What is to be written down. It holds ids: no name, no reference that people quote, no text of a
 * record.
 *
 * @param subject who did it: the subject of the token
 * @param roles the roles held at that moment, by {@link Role#key()}, in alphabetical order
 * @param action full name of the RPC, or of the page
 * @param outcome what came of it
 * @param about the record it was about; null if it was about none, or many
 * @param shown the records that a list showed; null for everything but a list of records
 * @param reasonCode the code of a refusal or denial; null for every other outcome
 * @param correlationId what joins the entries and log lines of one request
 */
public record JournalEntry(
    String subject,
    List<String> roles,
    String action,
    Outcome outcome,
    @Nullable RecordReference about,
    @Nullable ShownRecords shown,
    @Nullable String reasonCode,
    String correlationId) {

  /**
   * Checks that a refusal or denial, and nothing else, has a reason, and that only a reading shows
   * several records.
   */
  public JournalEntry {
    roles = List.copyOf(roles);
    if (shown != null && (about != null || outcome != Outcome.READ)) {
      throw new IllegalArgumentException("records are shown by a reading that is about no other");
    }
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

  /** The caller was shown figures, or another list that shows no record. */
  public static JournalEntry listed(Caller caller, String action, String correlationId) {
    return of(caller, action, Outcome.READ, null, null, correlationId);
  }

  /**
   * The caller was shown a list of records, without their names; {@link #withNames} for with.
   *
   * @param kind the domain's word for such records
   * @param ids the records on it, in its order
   */
  public static JournalEntry listed(
      Caller caller, String action, String kind, List<UUID> ids, String correlationId) {
    return new JournalEntry(
        caller.subject(),
        keys(caller),
        action,
        Outcome.READ,
        null,
        new ShownRecords(kind, ids, false),
        null,
        correlationId);
  }

  /**
   * What the caller asked for was refused: by a rule, or because there is no such record.
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

  /** The caller had no right to ask, for no record in particular. */
  public static JournalEntry denied(
      Caller caller, String action, String reasonCode, String correlationId) {
    return denied(caller, action, null, reasonCode, correlationId);
  }

  /**
   * The caller had no right to ask.
   *
   * @param about the record asked for, whether there is one or not; null if it was for none
   */
  public static JournalEntry denied(
      Caller caller,
      String action,
      @Nullable RecordReference about,
      String reasonCode,
      String correlationId) {
    return of(caller, action, Outcome.DENIED, about, reasonCode, correlationId);
  }

  /** The caller's browser session began. */
  public static JournalEntry signedIn(Caller caller, String action, String correlationId) {
    return of(caller, action, Outcome.SIGNED_IN, null, null, correlationId);
  }

  /** The caller's browser session ended. */
  public static JournalEntry signedOut(Caller caller, String action, String correlationId) {
    return of(caller, action, Outcome.SIGNED_OUT, null, null, correlationId);
  }

  /**
   * Returns the same entry of a list, which says whether the list showed names.
   *
   * @throws IllegalStateException if it is not the entry of a list of records
   */
  public JournalEntry withNames(boolean names) {
    if (shown == null) {
      throw new IllegalStateException("only a list of records is with or without names");
    }
    ShownRecords named = new ShownRecords(shown.kind(), shown.ids(), names);
    return new JournalEntry(
        subject, roles, action, outcome, about, named, reasonCode, correlationId);
  }

  private static JournalEntry of(
      Caller caller,
      String action,
      Outcome outcome,
      @Nullable RecordReference about,
      @Nullable String reasonCode,
      String correlationId) {
    return new JournalEntry(
        caller.subject(), keys(caller), action, outcome, about, null, reasonCode, correlationId);
  }

  private static List<String> keys(Caller caller) {
    return caller.roles().stream().map(Role::key).sorted().toList();
  }
}
