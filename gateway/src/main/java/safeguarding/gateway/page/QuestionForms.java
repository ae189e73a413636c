package safeguarding.gateway.page;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionPage;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Shows a form that is described as data, and sends what it asks for. Nothing typed is lost: a form
 * that is wrong, that a rule refuses, or whose record changed meanwhile comes back with all of it.
 */
@Singleton
final class QuestionForms {
  static final String STALE = "changed-by-someone-else";
  private static final String ACTION = "action";
  private static final String COUNT = "count";

  private final Frames frames;
  private final Pages pages;
  private final Services services;
  private final Clock clock;

  QuestionForms(Frames frames, Pages pages, Services services, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.services = services;
    this.clock = clock;
  }

  /** The empty form; not found for whom the contract does not let make the change. */
  HttpResponse<byte[]> open(SignedIn who, ContractChange<?, ?> change) {
    requireOpenTo(who, change);
    Form empty = Form.of(Map.of());
    Asking asking = change.asks(empty);
    Map<String, String> values = new LinkedHashMap<>();
    asking.answers().forEach((path, value) -> values.put(Question.nameOf(path), value));
    Form form = Form.of(values);
    return pages.show("question-form", page(who, asking, form, asking.etag(), false));
  }

  /** Answers a form that was sent. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, ContractChange<Q, R> change, Map<String, Object> body) {
    return answer(
        who,
        change,
        body,
        request -> services.owning(change.rpc()).write(who, change.rpc(), request));
  }

  /**
   * Answers a form that was sent with a file.
   *
   * @param call sends the request, with what the form does not hold
   */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, ContractChange<Q, R> change, Map<String, Object> body, Function<Q, R> call) {
    requireOpenTo(who, change);
    Form sent = Form.of(FormBody.read(body));
    Asking asking = change.asks(sent);
    if (!sent.value(ACTION).isEmpty()) {
      return withOtherGroups(who, change, asking, sent);
    }
    Form form = AnswersCheck.checked(sent, asking.questions(), today());
    if (form.wrong()) {
      return again(who, asking, form);
    }
    R answer = call.apply(request(who, change, asking, form));
    Optional<Refusal> refusal = refusal(answer);
    if (refusal.isEmpty()) {
      return Pages.go(change.next().apply(answer));
    }
    if (refusal.get().getCode().equals(STALE)) {
      Asking now = change.asks(form);
      return pages
          .show("question-form", page(who, now, form, now.etag(), true))
          .status(HttpStatus.PRECONDITION_FAILED);
    }
    ContractForm contract = new ContractForm(asking.questions(), today());
    return again(who, asking, form.refused(contract.errors(refusal.get())));
  }

  /** To whom may not make the change there is no form; the service decides again when asked. */
  static void requireOpenTo(SignedIn who, ContractChange<?, ?> change) {
    if (!who.may(change.rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  private <Q extends Message, R extends Message> Q request(
      SignedIn who, ContractChange<Q, R> change, Asking asking, Form form) {
    Message.Builder request = change.about().toBuilder();
    set(request, "authority_code", who.caller().authority().code());
    set(request, "request_id", form.value("request_id"));
    set(request, "etag", form.value("etag"));
    new ContractForm(asking.questions(), today()).fill(form, request);
    @SuppressWarnings("unchecked") // A builder of Q builds a Q.
    Q complete = (Q) request.build();
    return complete;
  }

  private static void set(Message.Builder request, String field, String value) {
    @Nullable FieldDescriptor known = request.getDescriptorForType().findFieldByName(field);
    if (known != null) {
      request.setField(known, value);
    }
  }

  /** The expected 'no' of an answer, of which every change's answer has the one or the other. */
  private static Optional<Refusal> refusal(Message answer) {
    return answer.getAllFields().values().stream()
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .findFirst();
  }

  /** Another request from now on: what is sent next is not what was refused. */
  private HttpResponse<byte[]> again(SignedIn who, Asking asking, Form form) {
    return pages.showAgain("question-form", page(who, asking, form, form.value("etag"), false));
  }

  private HttpResponse<byte[]> withOtherGroups(
      SignedIn who, ContractChange<?, ?> change, Asking asking, Form sent) {
    Asking.@Nullable Several several = asking.several();
    if (several == null) {
      throw ProblemKind.MALFORMED_REQUEST.refusal();
    }
    Form form = OtherGroups.changed(sent, several, sent.value(ACTION));
    Asking now = change.asks(form);
    return pages.show("question-form", page(who, now, form, form.value("etag"), false));
  }

  /** How many groups a form has whose groups may be more or fewer. */
  static int count(Form form, int most) {
    String count = form.value(COUNT);
    int written = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
    return Math.clamp(written, 1, most);
  }

  private QuestionPage page(
      SignedIn who, Asking asking, Form form, String etag, boolean changedMeanwhile) {
    Frame frame =
        frames
            .of(who, asking.title(), asking.part())
            .titled(asking.title(), asking.way().toArray(Frame.Crumb[]::new));
    Asking.@Nullable Several several = asking.several();
    int count = several == null ? 0 : count(form, several.most());
    return new QuestionPage(
        frame,
        form,
        asking.caption(),
        asking.intro(),
        asking.facts(),
        asking.groups(),
        asking.button(),
        asking.address(),
        asking.back(),
        etag,
        UUID.randomUUID().toString(),
        changedMeanwhile ? asking.changes() : List.of(),
        several == null || count >= several.most() ? null : several.add(),
        count);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
