package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Subject;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceRecord.KeptStandingDown;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.ChildInNeed;
import safeguarding.childprotection.conference.Decision.ContinuePlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Decision.NoPlan;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Agency;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Reads the rows of conferences. Works only inside an authority's transaction. */
@Singleton
final class ConferenceReadingStore {
  /** The latest first, by the day held, booked or requested; first what waits for a new date. */
  private static final String FIND =
      """
      SELECT id, family_id, version, kind, state,
             enquiry_id, requested_on, agreed_by, agreed_on, request_reasons, late_request,
             request_recorded_at, request_recorded_by, request_recorded_by_name,
             starts_at, booked_chair, place, booked_late_reason, booked_late_agreed_by,
             booking_recorded_at, booking_recorded_by, booking_recorded_by_name,
             held_on, chair, agencies_present, inquorate_reason, domestic_abuse,
             held_late_reason, held_late_agreed_by, holding_reasons,
             holding_recorded_at, holding_recorded_by, holding_recorded_by_name,
             withdrawn_on, withdrawal_reason, withdrawal_agreed_by, withdrawal_reasons,
             withdrawal_recorded_at, withdrawal_recorded_by, withdrawal_recorded_by_name
      FROM conference
      WHERE authority_code = ? AND family_id = ANY (?::uuid[])
      """;

  private static final String LATEST_FIRST =
      "ORDER BY coalesce(held_on, booked_for, requested_on, withdrawn_on) DESC NULLS FIRST, id";

  /** Most of what a council has held are reviews, and what is to be done asks for none of them. */
  private static final String WITHOUT_PAST_REVIEWS =
      """
        AND (conference.kind = 'initial' OR conference.state IN ('requested', 'booked', 'stood-down'))
      """;

  private static final String FIND_CHILDREN =
      """
      SELECT conference_child.conference_id, conference_child.child_id, conference_child.outcome,
             conference_child.category, conference_child.multiple_reason,
             conference_child.end_reason, conference_child.service_manager
      FROM conference
      JOIN conference_child
        ON conference_child.authority_code = conference.authority_code
       AND conference_child.conference_id = conference.id
      WHERE conference.authority_code = ? AND conference.family_id = ANY (?::uuid[])
      """;

  private static final String FIND_STANDING_DOWNS =
      """
      SELECT conference_standing_down.conference_id, conference_standing_down.starts_at,
             conference_standing_down.stood_down_on, conference_standing_down.reason,
             conference_standing_down.agreed_by, conference_standing_down.recorded_at,
             conference_standing_down.recorded_by, conference_standing_down.recorded_by_name
      FROM conference
      JOIN conference_standing_down
        ON conference_standing_down.authority_code = conference.authority_code
       AND conference_standing_down.conference_id = conference.id
      WHERE conference.authority_code = ? AND conference.family_id = ANY (?::uuid[])
      """;

  private static final String IN_ORDER = "ORDER BY conference_id, position";

  private final Statements statements;

  ConferenceReadingStore(Statements statements) {
    this.statements = statements;
  }

  /** A child of a conference, with the decision once it is held. */
  private record ChildRow(UUID conferenceId, UUID childId, @Nullable Decision decision) {}

  private record StandingDownRow(UUID conferenceId, KeptStandingDown kept) {}

  /** Every conference of these family groups, the latest first. */
  List<ConferenceRecord> ofFamilies(List<UUID> familyIds) {
    return find("", familyIds);
  }

  /** The same without the reviews that were held or withdrawn. */
  List<ConferenceRecord> withoutPastReviews(List<UUID> familyIds) {
    return find(WITHOUT_PAST_REVIEWS, familyIds);
  }

  private List<ConferenceRecord> find(String which, List<UUID> familyIds) {
    Map<UUID, List<ChildRow>> children =
        statements
            .list(
                FIND_CHILDREN + which + IN_ORDER,
                ConferenceReadingStore::child,
                statements.authority(),
                familyIds)
            .stream()
            .collect(Collectors.groupingBy(ChildRow::conferenceId));
    Map<UUID, List<KeptStandingDown>> stoodDown =
        statements
            .list(
                FIND_STANDING_DOWNS + which + IN_ORDER,
                ConferenceReadingStore::standingDown,
                statements.authority(),
                familyIds)
            .stream()
            .collect(
                Collectors.groupingBy(
                    StandingDownRow::conferenceId,
                    Collectors.mapping(StandingDownRow::kept, Collectors.toList())));
    return statements.list(
        FIND + which + LATEST_FIRST,
        row -> {
          UUID id = row.uuid("id");
          return read(
              row, children.getOrDefault(id, List.of()), stoodDown.getOrDefault(id, List.of()));
        },
        statements.authority(),
        familyIds);
  }

  private static ConferenceRecord read(
      Row row, List<ChildRow> children, List<KeptStandingDown> stoodDown) {
    Subject subject =
        new Subject(
            row.uuid("id"),
            row.uuid("family_id"),
            occasion(row),
            children.stream().map(ChildRow::childId).toList());
    Conference conference =
        switch (row.value("state", ConferenceState.class)) {
          case REQUESTED -> new Requested(subject);
          case BOOKED -> new Booked(subject, booking(row));
          case STOOD_DOWN -> new StoodDown(subject, stoodDown.getLast().standingDown());
          case HELD -> new Held(subject, booking(row), holding(row, children));
          case WITHDRAWN ->
              new Withdrawn(subject, isBooked(row) ? booking(row) : null, withdrawal(row));
        };
    return new ConferenceRecord(
        conference,
        row.integer("version"),
        stoodDown,
        subject.occasion() instanceof Initial ? Recorded.of(row, "request_") : null,
        isBooked(row) ? Recorded.of(row, "booking_") : null,
        conference instanceof Held ? Recorded.of(row, "holding_") : null,
        conference instanceof Withdrawn ? Recorded.of(row, "withdrawal_") : null);
  }

  private static Occasion occasion(Row row) {
    return switch (row.value("kind", ConferenceKind.class)) {
      case REVIEW -> new Review();
      case INITIAL ->
          new Initial(
              row.uuid("enquiry_id"),
              new ConferenceRequest(
                  row.day("requested_on"),
                  row.text("agreed_by"),
                  row.day("agreed_on"),
                  row.text("request_reasons")),
              row.truth("late_request"));
    };
  }

  private static boolean isBooked(Row row) {
    return row.instantOrNull("starts_at") != null;
  }

  private static Withdrawal withdrawal(Row row) {
    return new Withdrawal(
        row.day("withdrawn_on"),
        row.value("withdrawal_reason", WithdrawalReason.class),
        row.text("withdrawal_agreed_by"),
        row.text("withdrawal_reasons"));
  }

  private static Booking booking(Row row) {
    return new Booking(
        row.instant("starts_at"),
        row.text("booked_chair"),
        row.text("place"),
        outOfTime(row, "booked_late_"));
  }

  private static Holding holding(Row row, List<ChildRow> children) {
    List<ChildDecision> decisions = new ArrayList<>();
    for (ChildRow child : children) {
      if (child.decision() != null) {
        decisions.add(new ChildDecision(child.childId(), child.decision()));
      }
    }
    return new Holding(
        row.day("held_on"),
        row.text("chair"),
        row.values("agencies_present", Agency.class),
        row.text("inquorate_reason"),
        row.truth("domestic_abuse"),
        outOfTime(row, "held_late_"),
        decisions,
        row.text("holding_reasons"));
  }

  private static @Nullable OutOfTime outOfTime(Row row, String which) {
    DelayReason reason = row.valueOrNull(which + "reason", DelayReason.class);
    return reason == null ? null : new OutOfTime(reason, row.text(which + "agreed_by"));
  }

  private static ChildRow child(Row row) {
    return new ChildRow(row.uuid("conference_id"), row.uuid("child_id"), decision(row));
  }

  private static @Nullable Decision decision(Row row) {
    return switch (row.valueOrNull("outcome", DecisionOutcome.class)) {
      case null -> null;
      case PLAN ->
          new BeginPlan(
              row.value("category", PlanCategory.class), row.textOrNull("multiple_reason"), null);
      case CHILD_IN_NEED -> new ChildInNeed();
      case NO_PLAN -> new NoPlan();
      case CONTINUE -> new ContinuePlan();
      case END ->
          new EndThePlan(
              row.value("end_reason", PlanEndReason.class), row.textOrNull("service_manager"));
    };
  }

  private static StandingDownRow standingDown(Row row) {
    return new StandingDownRow(
        row.uuid("conference_id"),
        new KeptStandingDown(
            new StandingDown(
                row.instant("starts_at"),
                row.day("stood_down_on"),
                row.value("reason", DelayReason.class),
                row.text("agreed_by")),
            Recorded.of(row, "")));
  }
}
