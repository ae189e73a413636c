package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.gateway.page.GoneMeanwhile.Gone;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/** Opens and answers the forms of what is recorded on an allegation. */
@Singleton
final class CaseForms {
  static final String PART = "/allegations";

  private final QuestionForms forms;
  private final RecordGrpc records;
  private final Impossible impossible;
  private final GoneMeanwhile goneMeanwhile;

  CaseForms(
      QuestionForms forms, RecordGrpc records, Impossible impossible, GoneMeanwhile goneMeanwhile) {
    this.forms = forms;
    this.records = records;
    this.impossible = impossible;
    this.goneMeanwhile = goneMeanwhile;
  }

  /** The empty form, or why there is none. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who, String id, CaseStep<Q, R> step) {
    GetAllegationResponse record = record(who, id, step);
    @Nullable String never = step.never().apply(record);
    @Nullable String why = never == null ? step.past().apply(record) : never;
    return why == null
        ? forms.open(who, change(who, record, step))
        : impossible.say(who, step.title(), PART, why, way(record));
  }

  /**
   * Answers what was sent. What the record is past is for the service to say, at its field: sent
   * twice, it was past it because of the first.
   */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, String id, CaseStep<Q, R> step, Map<String, Object> body) {
    GetAllegationResponse record = record(who, id, step);
    return goneMeanwhile.answer(
        who, change(who, record, step), body, () -> gone(record(who, id, step), step));
  }

  private static Optional<Gone> gone(GetAllegationResponse record, CaseStep<?, ?> step) {
    return Optional.ofNullable(step.never().apply(record)).map(why -> new Gone(why, way(record)));
  }

  private GetAllegationResponse record(SignedIn who, String id, CaseStep<?, ?> step) {
    UUID allegation = Ids.uuid(id);
    if (!who.may(step.rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return records.read(who, allegation);
  }

  private <Q extends Message, R extends Message> ContractChange<Q, R> change(
      SignedIn who, GetAllegationResponse first, CaseStep<Q, R> step) {
    UUID id = UUID.fromString(first.getAllegationId());
    return new ContractChange<>(
        step.rpc(),
        step.about().apply(first),
        _ -> {
          GetAllegationResponse now = records.read(who, id);
          return step.asks().apply(on(now, step.title(), step.path(), step.button()), now);
        },
        answer -> CaseMessage.after(PART + "/" + id, step.after().apply(answer)));
  }

  /** A form on an allegation. */
  static Asking on(GetAllegationResponse record, String title, String path, String button) {
    String address = PART + "/" + record.getAllegationId();
    return Asking.of(title, PART, address + path, address, button)
        .on(record.getReference(), record.getEtag(), way(record).toArray(Frame.Crumb[]::new))
        .showing(RecordGrpc.inBrief(record), RecordGrpc.changes(record));
  }

  /** The way to a record. */
  static List<Frame.Crumb> way(GetAllegationResponse record) {
    return List.of(
        new Frame.Crumb("Allegations", PART),
        new Frame.Crumb(record.getReference(), PART + "/" + record.getAllegationId()));
  }
}
