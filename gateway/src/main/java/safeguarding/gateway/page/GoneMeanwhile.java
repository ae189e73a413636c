package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Answers a form whose part of a record may be gone since it was opened: taken back by another
 * person, or by the same form sent before. A form that is sent twice gets the same answer twice, as
 * its service repeats it; else nothing typed is lost.
 */
@Singleton
final class GoneMeanwhile {
  private final QuestionForms forms;
  private final Impossible impossible;

  GoneMeanwhile(QuestionForms forms, Impossible impossible) {
    this.forms = forms;
    this.impossible = impossible;
  }

  /**
   * That a part is gone.
   *
   * @param why a sentence
   * @param way back; its last step is what is still there
   */
  record Gone(String why, List<Frame.Crumb> way) {}

  /**
   * Answers a form that was sent.
   *
   * @param gone whether the part is gone; asked only where the change was not made
   */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who,
      ContractChange<Q, R> change,
      Map<String, Object> body,
      Supplier<Optional<Gone>> gone) {
    QuestionForms.requireOpenTo(who, change);
    HttpResponse<byte[]> answer;
    try {
      answer = forms.answer(who, change, body);
    } catch (RequestRefused refused) {
      if (refused.problem().status() != HttpStatus.NOT_FOUND.getCode()) {
        throw refused;
      }
      return gone.get().map(part -> say(who, change, body, part)).orElseThrow(() -> refused);
    }
    return answer.status().getCode() < HttpStatus.BAD_REQUEST.getCode()
        ? answer
        : gone.get().map(part -> say(who, change, body, part)).orElse(answer);
  }

  private HttpResponse<byte[]> say(
      SignedIn who, ContractChange<?, ?> change, Map<String, Object> body, Gone part) {
    Form typed = Form.of(FormBody.read(body));
    return impossible.gone(who, change.asks(typed), part.why(), part.way(), typed);
  }
}
