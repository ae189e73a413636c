package safeguarding.lado.freedomofinformation;

import com.google.type.Date;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AnswerInformationRequestRequest;
import safeguarding.contracts.lado.v1.AnswerInformationRequestResponse;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.GetInformationAnswerRequest;
import safeguarding.contracts.lado.v1.GetInformationAnswerResponse;
import safeguarding.contracts.lado.v1.InformationAnswered;
import safeguarding.contracts.lado.v1.ListInformationAnswersRequest;
import safeguarding.contracts.lado.v1.ListInformationAnswersResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.freedomofinformation.InformationAnswer.Place;
import safeguarding.lado.freedomofinformation.InformationAnswers.Answered;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/** Answers lado.v1.FreedomOfInformationService from the use cases. */
@Singleton
final class InformationGrpc
    extends FreedomOfInformationServiceGrpc.FreedomOfInformationServiceImplBase {
  static final String DIMENSION = "INFORMATION_DIMENSION_";

  private final InformationAnswers answers;
  private final ChangeAnswers changes;

  InformationGrpc(InformationAnswers answers, ChangeAnswers changes) {
    this.answers = answers;
    this.changes = changes;
  }

  @Override
  public void answerInformationRequest(
      AnswerInformationRequestRequest request,
      StreamObserver<AnswerInformationRequestResponse> answer) {
    Caller caller = CurrentCaller.get();
    AskInformation asked = asked(request);
    changes.answer(
        answer,
        Change.of(
            FreedomOfInformationServiceGrpc.getAnswerInformationRequestMethod(),
            request.getRequestId(),
            request),
        action -> answers.answer(caller, action, asked),
        id ->
            AnswerInformationRequestResponse.newBuilder()
                .setAnswered(InformationAnswered.newBuilder().setAnswerId(id.toString()))
                .build(),
        refusal -> AnswerInformationRequestResponse.newBuilder().setRefusal(refusal).build());
  }

  private static AskInformation asked(AnswerInformationRequestRequest request) {
    var question = request.getQuestion();
    @Nullable Date received = question.hasReceivedOn() ? question.getReceivedOn() : null;
    return new AskInformation(
        question.getRequestReference().strip(),
        received == null ? null : Wire.date(received, "question.received_on"),
        WireEnum.read(Dimension.class, DIMENSION, question.getRows(), "question.rows"),
        WireEnum.read(Dimension.class, DIMENSION, question.getColumns(), "question.columns"),
        question.getFirstYear(),
        question.getLastYear());
  }

  @Override
  public void getInformationAnswer(
      GetInformationAnswerRequest request, StreamObserver<GetInformationAnswerResponse> answer) {
    Answered found =
        answers.get(
            CurrentCaller.get(),
            FreedomOfInformationServiceGrpc.getGetInformationAnswerMethod().getFullMethodName(),
            Wire.uuid(request.getAnswerId(), "answer_id"));
    Answers.send(answer, InformationViewGrpc.view(found));
  }

  @Override
  public void listInformationAnswers(
      ListInformationAnswersRequest request,
      StreamObserver<ListInformationAnswersResponse> answer) {
    Page<InformationAnswer, Place> page =
        answers.list(
            CurrentCaller.get(),
            FreedomOfInformationServiceGrpc.getListInformationAnswersMethod().getFullMethodName(),
            PageToken.read(request.getPageToken(), 2).map(InformationGrpc::place),
            Wire.pageSize(request.getPageSize()));
    var response = ListInformationAnswersResponse.newBuilder().setTotal(page.total());
    page.rows().forEach(row -> response.addRows(InformationViewGrpc.answer(row)));
    page.end()
        .ifPresent(end ->
            response.setNextPageToken(
                PageToken.of(List.of(end.answeredAt().toString(), end.id().toString()))));
    Answers.send(answer, response.build());
  }

  private static Place place(List<String> parts) {
    try {
      Instant at = Wire.instant(Wire.instant(Instant.parse(parts.getFirst())), "page_token");
      return new Place(at, Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }
}
