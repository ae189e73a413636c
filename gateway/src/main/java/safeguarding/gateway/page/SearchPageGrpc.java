package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safeguarding.contracts.lado.v1.FoundAllegation;
import safeguarding.contracts.lado.v1.FoundIn;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchAllegationsResponse;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Pager;
import safeguarding.gateway.view.SearchPage;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.visitor.SignedIn;

/** Looks for allegations and lays out what is found. */
@Singleton
final class SearchPageGrpc {
  private static final List<String> HEADS =
      List.of("Received", "Allegation", "About", "Concern", "State", "Found in");

  private final Services services;

  SearchPageGrpc(Services services) {
    this.services = services;
  }

  /** The page before anything is looked for, or with what is wrong with what was asked. */
  SearchPage empty(Frame frame, Form form) {
    return new SearchPage(
        frame,
        form,
        SearchController.PATH,
        false,
        "",
        List.of(),
        false,
        HEADS,
        List.of(),
        new Pager(null, null));
  }

  /** The page with what is found. */
  SearchPage page(SignedIn who, Frame frame, String text, String asked, String pageToken) {
    SearchAllegationsResponse answer =
        services
            .lado()
            .read(
                who,
                SearchServiceGrpc::newBlockingStub,
                lado ->
                    lado.searchAllegations(
                        SearchAllegationsRequest.newBuilder()
                            .setAuthorityCode(who.caller().authority().code())
                            .setText(text)
                            .setPageToken(pageToken)
                            .setWithNames(who.showsNames())
                            .build()));
    String here = new Query().with("asked", asked).after(SearchController.PATH);
    String next = answer.getNextPageToken();
    return new SearchPage(
        frame,
        Form.of(Map.of("text", text)),
        here,
        true,
        Sentence.count(answer.getTotal(), "allegation", "allegations"),
        notes(answer),
        who.showsNames(),
        HEADS,
        answer.getFoundList().stream().map(found -> cells(found, who.showsNames())).toList(),
        new Pager(
            next.isEmpty()
                ? null
                : new Query()
                    .with("asked", asked)
                    .with("pageToken", next)
                    .after(SearchController.PATH),
            pageToken.isEmpty() ? null : here));
  }

  private static List<String> notes(SearchAllegationsResponse answer) {
    List<String> notes = new ArrayList<>();
    if (answer.getBySoundCount() > 0) {
      notes.add(
          "No record has "
              + Sentence.list(
                  answer.getBySoundList().stream().map(word -> "‘" + word + "’").toList())
              + ". These have names that sound like it.");
    }
    if (answer.getOnlyNewest()) {
      notes.add(
          "Very many records have these words: only the newest were looked through. Add a word to"
              + " find older ones.");
    }
    return notes;
  }

  private static List<Cell> cells(FoundAllegation found, boolean names) {
    List<Cell> cells = new ArrayList<>(AllegationListGrpc.cells(found.getAllegation(), names));
    cells.add(
        Cell.of(
            Sentence.capital(
                Sentence.list(
                    found.getFoundInList().stream().map(SearchPageGrpc::words).toList()))));
    return cells;
  }

  private static String words(FoundIn place) {
    return switch (place) {
      case FOUND_IN_REFERENCE -> "reference";
      case FOUND_IN_ADULT -> "names of the adult";
      case FOUND_IN_CHILD -> "names of children";
      case FOUND_IN_SETTING -> "setting";
      case FOUND_IN_TEXT -> "what is written";
      case FOUND_IN_SOURCE -> "who told";
      case FOUND_IN_UNSPECIFIED, UNRECOGNIZED -> "the record";
    };
  }
}
