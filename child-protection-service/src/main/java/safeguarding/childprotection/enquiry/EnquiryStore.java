package safeguarding.childprotection.enquiry;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.enquiry.Enquiry.ClosedAtReferral;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.Referred;
import safeguarding.tenancy.Statements;

/** Writes the rows of enquiries. Works only inside an authority's transaction. */
@Singleton
final class EnquiryStore {
  private static final String INSERT =
      """
      INSERT INTO enquiry (
          authority_code, id, family_id, state, received_on, source, summary,
          referral_recorded_at, referral_recorded_by, referral_recorded_by_name)
      VALUES (?, ?, ?, 'referred', ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_CHILD =
      "INSERT INTO enquiry_child (authority_code, enquiry_id, child_id, position) VALUES (?, ?, ?, ?)";

  private static final String SAVE_CLOSURE =
      """
      UPDATE enquiry
      SET version = version + 1, state = 'closed', closed_on = ?, closure_outcome = ?, closure_reasons = ?,
          closure_recorded_at = ?, closure_recorded_by = ?, closure_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_DISCUSSION =
      """
      UPDATE enquiry
      SET version = version + 1, state = ?, discussed_at = ?, took_part = ?, decision = ?, decision_reasons = ?,
          discussion_recorded_at = ?, discussion_recorded_by = ?, discussion_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_WRITING =
      """
      UPDATE enquiry
      SET version = version + ?, written_up_at = ?,
          writing_recorded_at = ?, writing_recorded_by = ?, writing_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_CONCLUSION =
      """
      UPDATE enquiry
      SET version = version + 1, state = 'concluded', concluded_on = ?, conclusion_reasons = ?,
          conclusion_recorded_at = ?, conclusion_recorded_by = ?, conclusion_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_FINDING =
      "UPDATE enquiry_child SET finding = ? WHERE authority_code = ? AND enquiry_id = ? AND child_id = ?";

  private static final String TOUCH =
      """
      UPDATE enquiry SET version = version + 1
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FAMILY =
      "SELECT family_id FROM enquiry WHERE authority_code = ? AND id = ?";

  private final Statements statements;

  EnquiryStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes a referral; its family group and children may come later in the transaction. */
  void insert(Referred enquiry, Recorded recorded) {
    Referral referral = enquiry.referral();
    statements.update(
        INSERT,
        statements.authority(),
        enquiry.id(),
        referral.familyId(),
        referral.receivedOn(),
        referral.source(),
        referral.summary(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (UUID child : referral.childIds()) {
      rows.add(new @Nullable Object[] {statements.authority(), enquiry.id(), child, rows.size()});
    }
    statements.batch(INSERT_CHILD, rows);
  }

  /** Writes the closure over this version; false when the version has moved on. */
  boolean saveClosure(ClosedAtReferral enquiry, int version, Recorded recorded) {
    Closure closure = enquiry.closure();
    return statements.update(
            SAVE_CLOSURE,
            closure.closedOn(),
            closure.outcome(),
            closure.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            enquiry.id(),
            version)
        == 1;
  }

  /** Writes the discussion over this version; false when the version has moved on. */
  boolean saveDiscussion(Discussed enquiry, int version, Recorded recorded) {
    StrategyDiscussion discussion = enquiry.discussion();
    boolean saved =
        statements.update(
                SAVE_DISCUSSION,
                enquiry.state(),
                discussion.heldAt(),
                discussion.tookPart(),
                discussion.decision(),
                discussion.reasons(),
                recorded.at(),
                recorded.subject(),
                recorded.name(),
                statements.authority(),
                enquiry.id(),
                version)
            == 1;
    return saved
        && (discussion.writtenUpAt() == null || writing(enquiry, 0, version + 1, recorded));
  }

  /** Writes when it was written up over this version; false when the version has moved on. */
  boolean saveWriting(Discussed enquiry, int version, Recorded recorded) {
    return writing(enquiry, 1, version, recorded);
  }

  private boolean writing(Discussed enquiry, int change, int version, Recorded recorded) {
    return statements.update(
            SAVE_WRITING,
            change,
            enquiry.discussion().writtenUpAt(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            enquiry.id(),
            version)
        == 1;
  }

  /** Writes the outcome over this version; false when the version has moved on. */
  boolean saveConclusion(Concluded enquiry, int version, Recorded recorded) {
    Section47Conclusion conclusion = enquiry.conclusion();
    List<@Nullable Object[]> findings = new ArrayList<>();
    for (ChildFinding finding : conclusion.findings()) {
      findings.add(
          new @Nullable Object[] {
            finding.outcome().key(), statements.authority(), enquiry.id(), finding.childId()
          });
    }
    statements.batch(SAVE_FINDING, findings);
    return statements.update(
            SAVE_CONCLUSION,
            conclusion.concludedOn(),
            conclusion.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            enquiry.id(),
            version)
        == 1;
  }

  /** Counts a change that is written elsewhere; false when the version has moved on. */
  boolean touch(UUID id, int version) {
    return statements.update(TOUCH, statements.authority(), id, version) == 1;
  }

  /** The family group of the enquiry with this id; empty when the authority has none. */
  Optional<UUID> familyOf(UUID id) {
    return statements.find(FAMILY, row -> row.uuid("family_id"), statements.authority(), id);
  }
}
