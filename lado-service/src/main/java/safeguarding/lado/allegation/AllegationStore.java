package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.Allegation.Closed;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegation.UnderEnquiry;
import safeguarding.tenancy.ReferenceNumber;
import safeguarding.tenancy.ReferenceNumbers.NumberedRecord;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of allegations, one at a time. Works only inside an authority's transaction. */
@Singleton
final class AllegationStore {
  private static final String INSERT =
      """
      INSERT INTO allegation (
          authority_code, id, reference, state, %s,
          contact_recorded_at, contact_recorded_by, contact_recorded_by_name, adult_id, adult_keyed, restricted)
      VALUES (?, ?, (SELECT %s FROM number), 'received', %s, ?, ?, ?, ?, true, ?)
      RETURNING %s
      """
          .formatted(
              ContactStore.COLUMNS,
              NumberedRecord.REFERENCE,
              ContactStore.PLACES,
              NumberedRecord.NUMBER);

  /** Before {@link #INSERT}, in the same round trip. */
  private static final String CHILDREN =
      """
      , child AS (
      %s
      )
      """
          .formatted(ContactStore.INSERT_CHILDREN);

  private static final String SAVE_DECISION =
      """
      UPDATE allegation
      SET version = version + 1, state = ?,
          decided_at = ?, criteria = ?, consultation_reasons = ?, decision_reasons = ?, referral_outcome = ?, clear_cut = ?,
          decision_recorded_at = ?, decision_recorded_by = ?, decision_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_OUTCOME =
      """
      UPDATE allegation
      SET version = version + 1, state = ?,
          concluded_on = ?, enquiry_outcome = ?, outcome_reasons = ?,
          outcome_recorded_at = ?, outcome_recorded_by = ?, outcome_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FIND =
      """
      SELECT id, reference, version, state,
             %s,
             contact_recorded_at, contact_recorded_by, contact_recorded_by_name,
             decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome, clear_cut,
             decision_recorded_at, decision_recorded_by, decision_recorded_by_name,
             concluded_on, enquiry_outcome, outcome_reasons,
             outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name,
             %s AS considered_on,
             adult_id,
             (SELECT count(*) - 1
              FROM allegation AS other
              WHERE other.authority_code = a.authority_code AND other.adult_id = a.adult_id) AS repeat,
             ARRAY(SELECT n.adult_id::text
                   FROM adult_not_same AS n
                   WHERE n.authority_code = a.authority_code AND n.allegation_id = a.id AND n.undone_recorded_at IS NULL
                   ORDER BY n.version, n.adult_id) AS not_same
      FROM allegation AS a
      WHERE authority_code = ? AND id = ?
      """
          .formatted(ContactStore.COLUMNS, ThresholdCorrectionStore.CONSIDERED_ON);

  private static final String HOLD_STILL =
      "SELECT id FROM allegation WHERE authority_code = ? AND id = ? FOR UPDATE";

  private static final String FIND_CHILDREN =
      """
      SELECT %s
      FROM allegation_child
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY position
      """
          .formatted(ContactStore.CHILD_COLUMNS);

  private final Statements statements;

  AllegationStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * Writes the allegation and its children.
   *
   * @param number of it: taken in the same statement, since others wait for the next
   * @return its reference
   */
  ReferenceNumber insert(
      Received allegation, NumberedRecord number, UUID adultId, Recorded recorded) {
    List<@Nullable Object> values = new ArrayList<>(number.values());
    List<Child> children = allegation.contact().children();
    if (!children.isEmpty()) {
      values.addAll(List.of(statements.authority(), allegation.id()));
      values.addAll(ContactStore.columns(children));
    }
    values.addAll(List.of(statements.authority(), allegation.id()));
    values.addAll(ContactStore.columns(allegation.contact()));
    values.addAll(List.of(recorded.at(), recorded.subject(), recorded.name(), adultId));
    values.add(allegation.contact().adult().worksForTheCouncil());
    String with = "WITH " + NumberedRecord.SQL + (children.isEmpty() ? "" : CHILDREN);
    return statements.find(with + INSERT, number::reference, values.toArray()).orElseThrow();
  }

  /** Writes the decision over this version; false when the version has moved on. */
  boolean saveDecision(Decided allegation, int version, Recorded recorded) {
    ThresholdDecision decision = allegation.decision();
    return statements.update(
            SAVE_DECISION,
            allegation.state(),
            decision.decidedAt(),
            decision.criteria(),
            decision.consultationReasons(),
            decision.reasons(),
            decision.referralOutcome(),
            decision.clearCut(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            allegation.id(),
            version)
        == 1;
  }

  /** Writes the outcome over this version; false when the version has moved on. */
  boolean saveOutcome(Concluded allegation, int version, Recorded recorded) {
    EnquiryOutcome outcome = allegation.outcome();
    return statements.update(
            SAVE_OUTCOME,
            allegation.state(),
            outcome.concludedOn(),
            outcome.outcome(),
            outcome.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            allegation.id(),
            version)
        == 1;
  }

  /** The allegation with this id; empty when the authority has none. */
  Optional<AllegationRecord> find(UUID id) {
    return statements.find(FIND, row -> read(row, children(id)), statements.authority(), id);
  }

  /** The same, of which nobody else makes a part until the transaction is over. */
  Optional<AllegationRecord> findHeldStill(UUID id) {
    return statements
        .find(HOLD_STILL, row -> row.uuid("id"), statements.authority(), id)
        .flatMap(this::find);
  }

  private List<Child> children(UUID id) {
    return statements.list(FIND_CHILDREN, ContactStore::child, statements.authority(), id);
  }

  private static AllegationRecord read(Row row, List<Child> children) {
    AllegationState state = row.value("state", AllegationState.class);
    UUID id = row.uuid("id");
    Contact contact = ContactStore.contact(row, children);
    Allegation allegation =
        switch (state) {
          case RECEIVED -> new Received(id, contact);
          case CLOSED -> new Closed(id, contact, decision(row));
          case UNDER_ENQUIRY -> new UnderEnquiry(id, contact, decision(row));
          case CONCLUDED -> new Concluded(id, contact, decision(row), outcome(row));
        };
    return new AllegationRecord(
        allegation,
        row.text("reference"),
        row.integer("version"),
        Recorded.of(row, "contact_"),
        row.dayOrNull("considered_on"),
        allegation instanceof Decided ? Recorded.of(row, "decision_") : null,
        allegation instanceof Concluded ? Recorded.of(row, "outcome_") : null,
        new AllegedAdult(
            row.uuid("adult_id"),
            row.integer("repeat"),
            row.texts("not_same").stream().map(UUID::fromString).toList()));
  }

  /** The decision of a case, or as it stood before. */
  static ThresholdDecision decision(Row row) {
    return new ThresholdDecision(
        row.instant("decided_at"),
        row.values("criteria", ThresholdCriterion.class),
        row.values("consultation_reasons", ConsultationReason.class),
        row.text("decision_reasons"),
        row.value("referral_outcome", ReferralOutcome.class),
        Boolean.TRUE.equals(row.truthOrNull("clear_cut")));
  }

  /** The outcome of a case, or as it stood before. */
  static EnquiryOutcome outcome(Row row) {
    return new EnquiryOutcome(
        row.day("concluded_on"),
        row.value("enquiry_outcome", AllegationOutcome.class),
        row.text("outcome_reasons"));
  }
}
