package safeguarding.childprotection.enquiry;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.enquiry.Enquiry.ClosedAtReferral;
import safeguarding.childprotection.enquiry.Enquiry.ClosedByDiscussion;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.Referred;
import safeguarding.childprotection.enquiry.Enquiry.UnderEnquiry;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Reads the rows of enquiries. Works only inside an authority's transaction. */
@Singleton
final class EnquiryReadingStore {
  private static final String FIND =
      """
      SELECT id, family_id, version, state, received_on, source, summary,
             referral_recorded_at, referral_recorded_by, referral_recorded_by_name,
             closed_on, closure_outcome, closure_reasons,
             closure_recorded_at, closure_recorded_by, closure_recorded_by_name,
             discussed_at, took_part, decision, decision_reasons,
             discussion_recorded_at, discussion_recorded_by, discussion_recorded_by_name,
             written_up_at, writing_recorded_at, writing_recorded_by, writing_recorded_by_name,
             concluded_on, conclusion_reasons,
             conclusion_recorded_at, conclusion_recorded_by, conclusion_recorded_by_name
      FROM enquiry
      WHERE authority_code = ? AND family_id = ANY (?::uuid[])
      ORDER BY received_on DESC, referral_recorded_at DESC, id
      """;

  private static final String FIND_CHILDREN =
      """
      SELECT enquiry_child.enquiry_id, enquiry_child.child_id, enquiry_child.finding
      FROM enquiry
      JOIN enquiry_child
        ON enquiry_child.authority_code = enquiry.authority_code AND enquiry_child.enquiry_id = enquiry.id
      WHERE enquiry.authority_code = ? AND enquiry.family_id = ANY (?::uuid[])
      ORDER BY enquiry_child.enquiry_id, enquiry_child.position
      """;

  private final Statements statements;

  EnquiryReadingStore(Statements statements) {
    this.statements = statements;
  }

  /** A child of an enquiry, with what was found once it is concluded. */
  private record ChildRow(UUID enquiryId, UUID childId, @Nullable Section47Outcome finding) {}

  /** Every enquiry of these family groups, the latest referral first. */
  List<EnquiryRecord> ofFamilies(List<UUID> familyIds) {
    Map<UUID, List<ChildRow>> children =
        statements
            .list(
                FIND_CHILDREN,
                row ->
                    new ChildRow(
                        row.uuid("enquiry_id"),
                        row.uuid("child_id"),
                        row.valueOrNull("finding", Section47Outcome.class)),
                statements.authority(),
                familyIds)
            .stream()
            .collect(Collectors.groupingBy(ChildRow::enquiryId));
    return statements.list(
        FIND,
        row -> read(row, children.getOrDefault(row.uuid("id"), List.of())),
        statements.authority(),
        familyIds);
  }

  private static EnquiryRecord read(Row row, List<ChildRow> children) {
    Enquiry enquiry = enquiry(row, children);
    return new EnquiryRecord(
        enquiry,
        row.integer("version"),
        Recorded.of(row, "referral_"),
        enquiry instanceof ClosedAtReferral ? Recorded.of(row, "closure_") : null,
        enquiry instanceof Discussed ? Recorded.of(row, "discussion_") : null,
        row.instantOrNull("written_up_at") == null ? null : Recorded.of(row, "writing_"),
        enquiry instanceof Concluded ? Recorded.of(row, "conclusion_") : null);
  }

  private static Enquiry enquiry(Row row, List<ChildRow> children) {
    UUID id = row.uuid("id");
    Referral referral =
        new Referral(
            row.uuid("family_id"),
            children.stream().map(ChildRow::childId).toList(),
            row.day("received_on"),
            row.value("source", ReferralSource.class),
            row.text("summary"));
    return switch (row.value("state", EnquiryState.class)) {
      case REFERRED -> new Referred(id, referral);
      case CLOSED ->
          row.dayOrNull("closed_on") == null
              ? new ClosedByDiscussion(id, referral, discussion(row))
              : new ClosedAtReferral(id, referral, closure(row));
      case UNDER_ENQUIRY -> new UnderEnquiry(id, referral, discussion(row));
      case CONCLUDED -> new Concluded(id, referral, discussion(row), conclusion(row, children));
    };
  }

  private static Closure closure(Row row) {
    return new Closure(
        row.day("closed_on"),
        row.value("closure_outcome", ReferralClosure.class),
        row.text("closure_reasons"));
  }

  private static StrategyDiscussion discussion(Row row) {
    return new StrategyDiscussion(
        row.instant("discussed_at"),
        row.values("took_part", Agency.class),
        row.value("decision", StrategyDecision.class),
        row.text("decision_reasons"),
        row.instantOrNull("written_up_at"));
  }

  private static Section47Conclusion conclusion(Row row, List<ChildRow> children) {
    List<ChildFinding> findings = new ArrayList<>();
    for (ChildRow child : children) {
      if (child.finding() != null) {
        findings.add(new ChildFinding(child.childId(), child.finding()));
      }
    }
    return new Section47Conclusion(
        row.day("concluded_on"), findings, row.text("conclusion_reasons"));
  }
}
