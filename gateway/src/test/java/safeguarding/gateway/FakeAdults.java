package safeguarding.gateway;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.GetAdultRequest;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.contracts.lado.v1.MatchAdultsRequest;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;

/** Adults: none on record that the caller may see, and one that only a LADO may. */
final class FakeAdults extends AdultServiceGrpc.AdultServiceImplBase {
  @Override
  public void matchAdults(
      MatchAdultsRequest request, StreamObserver<MatchAdultsResponse> observer) {
    FakeServices.answer(observer, MatchAdultsResponse.newBuilder().setAskALado(true).build());
  }

  @Override
  public void getAdult(GetAdultRequest request, StreamObserver<GetAdultResponse> observer) {
    observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
  }
}
