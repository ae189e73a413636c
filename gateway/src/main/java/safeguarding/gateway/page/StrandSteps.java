package safeguarding.gateway.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.CloseStrandRequest;
import safeguarding.contracts.lado.v1.CloseStrandResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.OpenStrandResponse;
import safeguarding.contracts.lado.v1.RecordStrandStepRequest;
import safeguarding.contracts.lado.v1.RecordStrandStepResponse;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandChanged;
import safeguarding.contracts.lado.v1.StrandClosing;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.visitor.SignedIn;

/** What is recorded of the strands of an enquiry. */
final class StrandSteps {
  private StrandSteps() {}

  /**
   * A strand begins.
   *
   * @param again id of a closed one that is taken up again; empty where there is none
   */
  static CaseStep<OpenStrandRequest, OpenStrandResponse> opening(String again, String today) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getOpenStrandMethod(),
            "Open a strand",
            "/strand",
            "Open the strand",
            record ->
                OpenStrandRequest.newBuilder().setAllegationId(record.getAllegationId()).build(),
            (asking, record) ->
                asLast(
                        again,
                        record,
                        asking.asking(CaseQuestions.opening("opening.", kinds(record))))
                    .answered("opening.opened_on", today))
        .unless(
            _ -> null,
            record ->
                record.getState() != AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY
                    ? "A strand can only be opened while the case is under enquiry."
                    : kinds(record).isEmpty() ? "A strand of each kind is open." : null)
        .saying(answer -> taken(answer.getChanged()));
  }

  /** What is said where reinstatements have become an escalation that the strand makes wrong. */
  static @Nullable CaseMessage taken(StrandChanged changed) {
    return changed.getEscalationId().isEmpty() ? null : CaseMessage.AGREEMENT_TAKEN_BACK;
  }

  private static Asking asLast(String again, GetAllegationResponse record, Asking asking) {
    if (again.isEmpty() || find(record, again).isEmpty()) {
      return asking;
    }
    StrandOpening last = known(record, again).getOpening();
    return asking
        .answered("opening.kind", ContractKeys.keyOf(last.getKind()))
        .answered("opening.led_by", last.getLedBy())
        .answered("opening.reference", last.getReference());
  }

  /**
   * Something that happened in a strand.
   *
   * @param strand its id; empty where the case has one that is open
   */
  static CaseStep<RecordStrandStepRequest, RecordStrandStepResponse> step(
      SignedIn who, String strand, String today) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getRecordStrandStepMethod(),
            "Record what happened in a strand",
            path("/strand-step", strand),
            "Record it",
            record ->
                RecordStrandStepRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setStep(StrandStep.newBuilder().setStrandId(id(record, strand)))
                    .build(),
            (asking, record) ->
                asking
                    .saying(saying(record, strand))
                    .asking(CaseQuestions.step("step.", steps(who, record, strand)))
                    .answered("step.happened_on", today))
        .unless(record -> missing(record, strand), record -> closed(record, strand));
  }

  /** That an employer need not act is agreed by who decides. */
  static List<Choice> steps(SignedIn who, GetAllegationResponse record, String strand) {
    List<Choice> steps = CaseWordsGrpc.steps(known(record, strand).getOpening().getKind());
    return CaseActionsGrpc.decides(who, record)
        ? steps
        : Choices.without(steps, CaseChoices.NO_ACTION_AGREED);
  }

  /**
   * The end of a strand.
   *
   * @param strand its id; empty where the case has one that is open
   */
  static CaseStep<CloseStrandRequest, CloseStrandResponse> closing(String strand, String today) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getCloseStrandMethod(),
            "Close a strand",
            path("/strand-closing", strand),
            "Close the strand",
            record ->
                CloseStrandRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setClosing(StrandClosing.newBuilder().setStrandId(id(record, strand)))
                    .build(),
            (asking, record) ->
                asking
                    .saying(saying(record, strand))
                    .asking(
                        CaseQuestions.closing(
                            "closing.",
                            CaseWordsGrpc.results(known(record, strand).getOpening().getKind())))
                    .answered("closing.closed_on", today))
        .unless(record -> missing(record, strand), record -> closed(record, strand));
  }

  /** Of these at most one is open. */
  static List<Choice> kinds(GetAllegationResponse record) {
    List<String> open =
        open(record).stream()
            .map(strand -> ContractKeys.keyOf(strand.getOpening().getKind()))
            .toList();
    return CaseChoices.STRANDS.stream().filter(kind -> !open.contains(kind.value())).toList();
  }

  static List<Strand> open(GetAllegationResponse record) {
    return record.getStrandsList().stream().filter(strand -> !strand.hasClosing()).toList();
  }

  /** The strand that is meant: by its id, or the only one that is open. */
  static Optional<Strand> find(GetAllegationResponse record, String id) {
    if (id.isEmpty()) {
      List<Strand> open = open(record);
      return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }
    return record.getStrandsList().stream()
        .filter(strand -> strand.getStrandId().equals(id))
        .findAny();
  }

  static Strand known(GetAllegationResponse record, String id) {
    return find(record, id).orElse(Strand.getDefaultInstance());
  }

  private static String id(GetAllegationResponse record, String id) {
    return id.isEmpty() ? known(record, id).getStrandId() : id;
  }

  static List<String> saying(GetAllegationResponse record, String id) {
    return find(record, id)
        .map(Strand::getOpening)
        .map(opening ->
            CaseWordsGrpc.words(opening.getKind())
                + ", led by "
                + opening.getLedBy()
                + ", since "
                + RecordWordsGrpc.day(opening.getOpenedOn())
                + ".")
        .stream()
        .toList();
  }

  private static @Nullable String missing(GetAllegationResponse record, String id) {
    return find(record, id).isPresent()
        ? null
        : "Choose the strand on the page of the case: there is none open, or more than one.";
  }

  private static @Nullable String closed(GetAllegationResponse record, String id) {
    return known(record, id).hasClosing()
        ? "This strand is closed. Open another if it was taken up again, or this one again if it was"
            + " closed by mistake."
        : null;
  }

  static String path(String path, String strand) {
    return new Query().with("strand", strand).after(path);
  }

  /** The link to one of these forms about a strand. */
  static String link(GetAllegationResponse record, String path, Strand strand) {
    return CaseForms.PART + "/" + record.getAllegationId() + path(path, strand.getStrandId());
  }
}
