package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Answers under the Freedom of Information Act. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/information-answers")
class InformationController {
  private static final String TAG = "Freedom of information";
  private static final String SERVICE = "safeguarding.lado.v1.FreedomOfInformationService/";
  private final RecordCalls calls;

  InformationController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListInformationAnswers", tag = TAG, summary = "List answers")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(
      value = SERVICE + "AnswerInformationRequest",
      tag = TAG,
      summary = "Answer a request",
      makes = true,
      location = "/information-answers/{answerId}")
  HttpResponse<byte[]> answer(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/{id}")
  @Rpc(value = SERVICE + "GetInformationAnswer", tag = TAG, summary = "Read an answer")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }
}
