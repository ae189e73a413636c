package safeguarding.lado.pattern;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import safeguarding.contracts.lado.v1.ListPatternsRequest;
import safeguarding.contracts.lado.v1.ListPatternsResponse;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.pattern.Patterns.Found;
import safeguarding.rulings.Violations;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.PatternService from the use case. */
@Singleton
final class PatternGrpc extends PatternServiceGrpc.PatternServiceImplBase {
  private final Patterns patterns;

  PatternGrpc(Patterns patterns) {
    this.patterns = patterns;
  }

  @Override
  public void listPatterns(
      ListPatternsRequest request, StreamObserver<ListPatternsResponse> answer) {
    var to = request.hasTo() ? Wire.date(request.getTo(), "to") : null;
    if (to != null && to.isBefore(Violations.FIRST_DAY)) {
      throw new InvalidRequest("to");
    }
    Found found =
        patterns.list(
            CurrentCaller.get(),
            PatternServiceGrpc.getListPatternsMethod().getFullMethodName(),
            to,
            request.getWithNames());
    var response =
        ListPatternsResponse.newBuilder().setAdults(found.adults()).setSettings(found.settings());
    found
        .listed()
        .forEach(each -> response.addPatterns(PatternViewGrpc.wire(each, request.getWithNames())));
    Answers.send(answer, response.build());
  }
}
