package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.view.JournalPage;
import safeguarding.gateway.view.Pager;
import safeguarding.gateway.visitor.SignedIn;

/** The journals of the services and of the gateway, for those who watch over them. */
@Hidden
@Controller("/journal")
final class JournalController {
  private static final String OWN_TITLE = "Sign-ins and dashboards";
  private static final JournalGrpc.Slice NOTHING = new JournalGrpc.Slice(List.of(), "");
  private final Frames frames;
  private final Pages pages;
  private final Services services;
  private final JournalGrpc journal;
  private final OwnJournalRows own;

  JournalController(
      Frames frames, Pages pages, Services services, JournalGrpc journal, OwnJournalRows own) {
    this.frames = frames;
    this.pages = pages;
    this.services = services;
    this.journal = journal;
    this.own = own;
  }

  @Get
  HttpResponse<byte[]> open(SignedIn who, HttpRequest<?> request, @Nullable @QueryValue String of) {
    boolean gateways = GatewayJournal.PROGRAM.equals(of);
    DomainService chosen =
        services.all().stream()
            .filter(service -> service.name().equals(of))
            .findFirst()
            .orElse(services.all().getFirst());
    JournalAsked asked =
        JournalAsked.read(
            gateways ? GatewayJournal.PROGRAM : chosen.name(), request.getParameters());
    if (asked.filter().wrong() && who.may(JournalServiceGrpc.getListEntriesMethod())) {
      return pages
          .showAgain("journal", page(who, asked, NOTHING, List.of()))
          .status(HttpStatus.BAD_REQUEST);
    }
    try {
      JournalGrpc.Slice slice = gateways ? own.list(who, asked) : journal.list(who, chosen, asked);
      return pages.show("journal", page(who, asked, slice, List.of()));
    } catch (ServiceUnavailable silence) {
      List<String> missing = List.of(Unavailable.sentence(chosen.title(), silence.since()));
      return pages.show("journal", page(who, asked, NOTHING, missing));
    }
  }

  private JournalPage page(
      SignedIn who, JournalAsked asked, JournalGrpc.Slice slice, List<String> unavailable) {
    return new JournalPage(
        frames.of(who, "Journal", JournalAsked.PATH),
        asked.of(),
        sources(asked.of()),
        asked.filter(),
        JournalAsked.KINDS,
        new Query().with("of", asked.of()).after(JournalAsked.PATH),
        slice.rows(),
        new Pager(
            slice.next().isEmpty() ? null : asked.page(slice.next()),
            asked.pageToken().isEmpty() ? null : asked.page("")),
        unavailable);
  }

  private List<JournalPage.Source> sources(String chosen) {
    List<JournalPage.Source> sources = new ArrayList<>();
    services.all().forEach(service -> sources.add(source(service.title(), service.name(), chosen)));
    sources.add(source(OWN_TITLE, GatewayJournal.PROGRAM, chosen));
    return sources;
  }

  private static JournalPage.Source source(String title, String name, String chosen) {
    return new JournalPage.Source(
        title, new Query().with("of", name).after(JournalAsked.PATH), name.equals(chosen));
  }
}
