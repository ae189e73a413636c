package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.JournalPage;
import safeguarding.gateway.view.Pager;
import safeguarding.gateway.visitor.SignedIn;

/** The journals of the services and of the gateway, for those who watch over them. */
@Hidden
@Controller("/journal")
final class JournalController {
  private static final String PATH = "/journal";
  private static final String OWN_TITLE = "Sign-ins and dashboards";
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
  HttpResponse<byte[]> open(
      SignedIn who, @Nullable @QueryValue String of, @Nullable @QueryValue String pageToken) {
    String token = pageToken == null ? "" : pageToken;
    if (GatewayJournal.PROGRAM.equals(of)) {
      return show(who, GatewayJournal.PROGRAM, token, own.list(who, token), List.of());
    }
    DomainService chosen =
        services.all().stream()
            .filter(service -> service.name().equals(of))
            .findFirst()
            .orElse(services.all().getFirst());
    try {
      return show(who, chosen.name(), token, journal.list(who, chosen, token), List.of());
    } catch (ServiceUnavailable silence) {
      return show(
          who,
          chosen.name(),
          token,
          new JournalGrpc.Slice(List.of(), ""),
          List.of(Unavailable.sentence(chosen.title(), silence.since())));
    }
  }

  private HttpResponse<byte[]> show(
      SignedIn who, String of, String token, JournalGrpc.Slice slice, List<String> unavailable) {
    Query next = new Query().with("of", of).with("pageToken", slice.next());
    return pages.show(
        "journal",
        new JournalPage(
            frames.of(who, "Journal", PATH),
            sources(of),
            Form.of(Map.of()),
            slice.rows(),
            new Pager(
                slice.next().isEmpty() ? null : next.after(PATH),
                token.isEmpty() ? null : new Query().with("of", of).after(PATH)),
            unavailable));
  }

  private List<JournalPage.Source> sources(String chosen) {
    List<JournalPage.Source> sources = new ArrayList<>();
    services.all().forEach(service -> sources.add(source(service.title(), service.name(), chosen)));
    sources.add(source(OWN_TITLE, GatewayJournal.PROGRAM, chosen));
    return sources;
  }

  private static JournalPage.Source source(String title, String name, String chosen) {
    return new JournalPage.Source(
        title, new Query().with("of", name).after(PATH), name.equals(chosen));
  }
}
