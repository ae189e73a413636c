package safeguarding.lado.search;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.FoundAllegation;
import safeguarding.contracts.lado.v1.FoundIn;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchAllegationsResponse;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.AllegationRowsGrpc;
import safeguarding.lado.search.AllegationSearch.Found;
import safeguarding.lado.search.SearchStore.After;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.SearchService from the use case. */
@Singleton
final class SearchGrpc extends SearchServiceGrpc.SearchServiceImplBase {
  private static final int LONGEST = 200;

  private final AllegationSearch search;
  private final AllegationRowsGrpc rows;

  SearchGrpc(AllegationSearch search, AllegationRowsGrpc rows) {
    this.search = search;
    this.rows = rows;
  }

  @Override
  public void searchAllegations(
      SearchAllegationsRequest request, StreamObserver<SearchAllegationsResponse> answer) {
    if (request.getText().length() > LONGEST) {
      throw new InvalidRequest("text");
    }
    Found found =
        search.find(
            CurrentCaller.get(),
            SearchServiceGrpc.getSearchAllegationsMethod().getFullMethodName(),
            request.getText(),
            PageToken.read(request.getPageToken(), 2).map(SearchGrpc::after),
            Wire.pageSize(request.getPageSize()),
            request.getWithNames());
    var response =
        SearchAllegationsResponse.newBuilder()
            .setTotal(found.total())
            .setOnlyNewest(found.onlyNewest())
            .addAllBySound(found.bySound());
    List<AllegationRow> written =
        rows.rows(
            CurrentCaller.get(),
            found.rows().stream().map(AllegationSearch.FoundAllegation::allegation).toList(),
            request.getWithNames());
    for (int i = 0; i < written.size(); i++) {
      response.addFound(row(written.get(i), found.rows().get(i)));
    }
    found.next().ifPresent(next -> response.setNextPageToken(token(next)));
    Answers.send(answer, response.build());
  }

  private static FoundAllegation row(
      AllegationRow allegation, AllegationSearch.FoundAllegation found) {
    var row = FoundAllegation.newBuilder().setAllegation(allegation);
    found
        .places()
        .forEach(place -> row.addFoundIn(WireEnum.write(FoundIn.class, "FOUND_IN_", place)));
    return row.build();
  }

  private static After after(List<String> parts) {
    try {
      return new After(LocalDate.parse(parts.getFirst()), Wire.uuid(parts.getLast(), "page_token"));
    } catch (DateTimeException e) {
      throw new InvalidRequest("page_token");
    }
  }

  private static String token(After after) {
    return PageToken.of(List.of(after.receivedOn().toString(), after.id().toString()));
  }
}
