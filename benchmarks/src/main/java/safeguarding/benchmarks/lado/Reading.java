package safeguarding.benchmarks.lado;

import io.grpc.CallCredentials;
import io.grpc.Channel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.SearchServiceGrpc.SearchServiceBlockingStub;
import safeguarding.contracts.worklist.v1.Bucket;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc.WorklistServiceBlockingStub;

/**
 * What a LADO looks at, one call after the other, each with its journal entry: over gRPC at the
 * service, and the page of a case at the gateway.
 */
public final class Reading {
  private static final int CALLS = Integer.getInteger("lado.calls", 1_000);
  private static final String ONLY = System.getProperty("lado.only", "");

  private final AllegationServiceBlockingStub allegations;
  private final SearchServiceBlockingStub search;
  private final WorklistServiceBlockingStub work;
  private final SignedInBrowser browser;
  private final String authority;
  private final List<Kept> adults;

  /**
   * One reader of the authority that has these adults.
   *
   * @param browser in which the same reader has signed in
   */
  public Reading(
      Channel channel,
      CallCredentials reader,
      SignedInBrowser browser,
      String authority,
      List<Kept> adults) {
    this.browser = browser;
    this.allegations = AllegationServiceGrpc.newBlockingStub(channel).withCallCredentials(reader);
    this.search = SearchServiceGrpc.newBlockingStub(channel).withCallCredentials(reader);
    this.work = WorklistServiceGrpc.newBlockingStub(channel).withCallCredentials(reader);
    this.authority = authority;
    this.adults = adults;
  }

  /** Each kind, by its name; of {@code lado.only} those that begin so. */
  public Map<String, Timing> all() {
    Map<String, IntFunction<String>> searches = new LinkedHashMap<>();
    searches.put("search family name", i -> adult(i).telling().familyName());
    searches.put(
        "search full name",
        i -> adult(i).telling().givenNames() + " " + adult(i).telling().familyName());
    searches.put("search common words", i -> "term" + i % 5 + " term" + (i % 7 + 6));
    searches.put("search rare word", i -> "term" + (1_000 + i) + " term0");
    searches.put("search setting and word", i -> adult(i).telling().setting() + " term" + i % 40);
    searches.put("search nothing there", i -> "qqq" + i);
    Map<String, Supplier<Timing>> kinds = new LinkedHashMap<>();
    searches.forEach(
        (what, text) -> kinds.put(what, () -> Timing.of(CALLS, i -> find(text.apply(i)))));
    kinds.put("list", () -> Timing.of(CALLS / 5, _ -> list()));
    kinds.put("case", () -> Timing.of(CALLS, this::open));
    kinds.put("case page", () -> Timing.of(CALLS, this::page));
    kinds.put("work list", () -> Timing.of(CALLS / 5, _ -> work(Bucket.BUCKET_OVERDUE)));
    kinds.put("work list later", () -> Timing.of(CALLS / 5, _ -> work(Bucket.BUCKET_LATER)));
    Map<String, Timing> timings = new LinkedHashMap<>();
    kinds.forEach((what, timing) -> {
      if (what.startsWith(ONLY)) {
        timings.put(what, timing.get());
      }
    });
    return timings;
  }

  private void find(String text) {
    var _ =
        search.searchAllegations(
            SearchAllegationsRequest.newBuilder()
                .setAuthorityCode(authority)
                .setText(text)
                .build());
  }

  private void list() {
    var _ =
        allegations.listAllegations(
            ListAllegationsRequest.newBuilder().setAuthorityCode(authority).build());
  }

  private void open(int nth) {
    var _ =
        allegations.getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(adult(nth).id().toString())
                .build());
  }

  private void page(int nth) {
    Kept adult = adult(nth);
    String page = browser.open("/allegations/" + adult.id());
    if (!page.contains(adult.telling().familyName())) {
      throw new IllegalStateException("the page is not that of the case");
    }
  }

  /** As the page asks: a tab of it, and one row more than it shows. */
  private void work(Bucket tab) {
    var _ =
        work.listWork(
            ListWorkRequest.newBuilder()
                .setAuthorityCode(authority)
                .setBucket(tab)
                .setPageSize(26)
                .setWithNames(true)
                .build());
  }

  private Kept adult(int nth) {
    return adults.get((int) ((nth * 7_919L) % adults.size()));
  }
}
