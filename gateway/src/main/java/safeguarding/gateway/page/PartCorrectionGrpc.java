package safeguarding.gateway.page;

import static safeguarding.gateway.page.CaseWordsGrpc.words;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.MeetingBefore;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.view.Fact;

/** What a case tells of the corrections of its parts. */
final class PartCorrectionGrpc {
  private PartCorrectionGrpc() {}

  /** The correction that an event is. */
  static Optional<PartCorrection> find(TimelineEvent event, GetAllegationResponse record) {
    return record.getPartCorrectionsList().stream()
        .filter(one -> one.getCorrectionId().equals(event.getAboutId()))
        .findFirst();
  }

  /** What was done: 'Police investigation: opened again'. */
  static String title(PartCorrection correction, GetAllegationResponse record) {
    return switch (correction.getBeforeCase()) {
      case STRAND ->
          words(correction.getStrand().getOpening().getKind())
              + switch (correction.getKind()) {
                case "strand-reopened" -> ": opened again";
                case "strand-withdrawn" -> ": taken back";
                default -> ": corrected";
              };
      case STRAND_STEP ->
          kind(correction.getStrandStep(), record)
              + ": '"
              + words(correction.getStrandStep().getKind())
              + (taken(correction) ? "' taken back" : "' corrected");
      case WORK_STATUS ->
          "Work status: '"
              + WorkStatusSectionsGrpc.status(correction.getWorkStatus().getEntry())
              + (taken(correction) ? "' taken back" : "' corrected");
      case ESCALATION ->
          "Escalation to the directors: " + (taken(correction) ? "taken back" : "corrected");
      case FOLLOW_UP ->
          "Follow-up: '"
              + FollowUpGrpc.title(correction.getFollowUp())
              + (taken(correction) ? "' taken back" : "' corrected");
      case MEETING -> MeetingStoryGrpc.title(correction.getKind());
      case BEFORE_NOT_SET -> "Corrected";
    };
  }

  private static boolean taken(PartCorrection correction) {
    return taken(correction.getKind());
  }

  private static boolean taken(String kind) {
    return kind.endsWith("-withdrawn");
  }

  private static String kind(StrandStep step, GetAllegationResponse record) {
    return words(strand(step.getStrandId(), record).getOpening().getKind());
  }

  /** One that was taken back stands in its corrections only. */
  private static Strand strand(String id, GetAllegationResponse record) {
    return StrandSteps.find(record, id)
        .or(() ->
            record.getPartCorrectionsList().stream()
                .map(PartCorrection::getStrand)
                .filter(strand -> strand.getStrandId().equals(id))
                .findFirst())
        .orElse(Strand.getDefaultInstance());
  }

  /** Why, and what stood before beside what stood then. */
  static String text(PartCorrection correction, GetAllegationResponse record) {
    String text =
        text(
            correction.getKind(),
            correction.getReason(),
            facts(correction),
            after(correction, record));
    return correction.hasBeforeRecordedAt() ? text + "\n" + first(correction) : text;
  }

  /** The same, of what was told elsewhere. */
  static String text(String kind, String reason, List<Fact> before, List<Fact> after) {
    List<String> lines = new ArrayList<>();
    lines.add(reason);
    lines.addAll(taken(kind) ? told(before) : SideBySide.of(before, after));
    return String.join("\n", lines);
  }

  /** Who recorded what stood before, when it was recorded first. */
  private static String first(PartCorrection correction) {
    String first =
        "First recorded by "
            + TimelineGrpc.by(correction.getBeforeRecordedBy(), correction.getBeforeRecordedAt());
    return correction.hasBeforeEndRecordedAt()
        ? first
            + (correction.hasEscalation() ? "; the answer by " : "; its end by ")
            + TimelineGrpc.by(
                correction.getBeforeEndRecordedBy(), correction.getBeforeEndRecordedAt())
        : first;
  }

  private static List<String> told(List<Fact> facts) {
    return facts.stream().map(fact -> fact.name() + ": " + fact.value()).toList();
  }

  /** The part as the next correction found it, and without one as it stands now. */
  private static List<Fact> after(PartCorrection correction, GetAllegationResponse record) {
    if (correction.hasMeeting()) {
      return afterOfMeeting(correction, record);
    }
    List<PartCorrection> newestFirst =
        record.getPartCorrectionsList().stream().filter(one -> samePart(one, correction)).toList();
    int place = newestFirst.indexOf(correction);
    return place > 0 ? facts(newestFirst.get(place - 1)) : now(correction, record);
  }

  /** A meeting that was taken back since stood whole until then, with its actions. */
  private static List<Fact> afterOfMeeting(
      PartCorrection correction, GetAllegationResponse record) {
    List<PartCorrection> all = record.getPartCorrectionsList();
    List<MeetingBefore> newer =
        all.subList(0, all.indexOf(correction)).reversed().stream()
            .filter(PartCorrection::hasMeeting)
            .map(PartCorrection::getMeeting)
            .toList();
    MeetingBefore before = correction.getMeeting();
    MeetingBefore now =
        record.getMeetingsList().stream()
            .filter(row -> row.getMeetingId().equals(before.getMeetingId()))
            .findFirst()
            .map(MeetingStoryGrpc::now)
            .orElse(MeetingBefore.getDefaultInstance());
    return MeetingStoryGrpc.facts(MeetingStoryGrpc.after(before, newer, now));
  }

  private static boolean samePart(PartCorrection one, PartCorrection other) {
    return one.getBeforeCase() == other.getBeforeCase()
        && switch (one.getBeforeCase()) {
          case STRAND -> one.getStrand().getStrandId().equals(other.getStrand().getStrandId());
          case STRAND_STEP -> sameStep(one.getStrandStep(), other.getStrandStep());
          case WORK_STATUS -> sameEntry(one.getWorkStatus(), other.getWorkStatus());
          case ESCALATION -> sameEscalation(one.getEscalation(), other.getEscalation());
          case FOLLOW_UP -> sameEntry(one.getFollowUp(), other.getFollowUp());
          case MEETING, BEFORE_NOT_SET -> false;
        };
  }

  private static boolean sameStep(StrandStep one, StrandStep other) {
    return one.getStrandId().equals(other.getStrandId()) && one.getNumber() == other.getNumber();
  }

  private static boolean sameEntry(KeptWorkStatus one, KeptWorkStatus other) {
    return one.getNumber() == other.getNumber() && one.getPlace() == other.getPlace();
  }

  private static boolean sameEntry(FollowUp one, FollowUp other) {
    return one.getNumber() == other.getNumber();
  }

  private static boolean sameEscalation(Escalation one, Escalation other) {
    return one.getEscalationId().equals(other.getEscalationId());
  }

  private static List<Fact> now(PartCorrection correction, GetAllegationResponse record) {
    return switch (correction.getBeforeCase()) {
      case STRAND ->
          StrandSteps.find(record, correction.getStrand().getStrandId())
              .map(PartCorrectionGrpc::facts)
              .orElse(List.of());
      case STRAND_STEP ->
          StrandSteps.known(record, correction.getStrandStep().getStrandId())
              .getStepsList()
              .stream()
              .filter(step -> sameStep(step, correction.getStrandStep()))
              .findFirst()
              .map(PartCorrectionGrpc::facts)
              .orElse(List.of());
      case WORK_STATUS ->
          record.getWorkStatusesList().stream()
              .filter(kept -> sameEntry(kept, correction.getWorkStatus()))
              .findFirst()
              .map(WorkStatusSectionsGrpc::facts)
              .orElse(List.of());
      case ESCALATION ->
          record.getEscalationsList().stream()
              .filter(each -> sameEscalation(each, correction.getEscalation()))
              .findFirst()
              .map(WorkStatusSectionsGrpc::facts)
              .orElse(List.of());
      case FOLLOW_UP ->
          record.getFollowUpsList().stream()
              .filter(entry -> sameEntry(entry, correction.getFollowUp()))
              .findFirst()
              .map(FollowUpGrpc::facts)
              .orElse(List.of());
      case MEETING, BEFORE_NOT_SET -> List.of();
    };
  }

  private static List<Fact> facts(PartCorrection correction) {
    return switch (correction.getBeforeCase()) {
      case STRAND -> facts(correction.getStrand());
      case STRAND_STEP -> facts(correction.getStrandStep());
      case WORK_STATUS -> WorkStatusSectionsGrpc.facts(correction.getWorkStatus());
      case ESCALATION -> WorkStatusSectionsGrpc.facts(correction.getEscalation());
      case FOLLOW_UP -> FollowUpGrpc.facts(correction.getFollowUp());
      case MEETING -> MeetingStoryGrpc.facts(correction.getMeeting());
      case BEFORE_NOT_SET -> List.of();
    };
  }

  private static List<Fact> facts(Strand strand) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Who enquires", words(strand.getOpening().getKind())));
    facts.addAll(CaseSectionsGrpc.facts(strand));
    return facts;
  }

  private static List<Fact> facts(StrandStep step) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("What happened", words(step.getKind())));
    facts.add(new Fact("Day", day(step.getHappenedOn())));
    if (!step.getNotes().isEmpty()) {
      facts.add(new Fact("Notes", step.getNotes()));
    }
    return facts;
  }
}
