package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.signin.SignedIn;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.JournalPage;
import safeguarding.gateway.view.Pager;

/** The journal, for those who watch over it. */
@Hidden
@Controller("/journal")
final class JournalController {
  private final Frames frames;
  private final Pages pages;
  private final Services services;
  private final JournalGrpc journal;

  JournalController(Frames frames, Pages pages, Services services, JournalGrpc journal) {
    this.frames = frames;
    this.pages = pages;
    this.services = services;
    this.journal = journal;
  }

  @Get
  HttpResponse<byte[]> open(
      SignedIn who, @Nullable @QueryValue String of, @Nullable @QueryValue String pageToken) {
    DomainService chosen =
        services.all().stream()
            .filter(service -> service.name().equals(of))
            .findFirst()
            .orElse(services.all().getFirst());
    String token = pageToken == null ? "" : pageToken;
    JournalGrpc.Slice slice;
    List<String> unavailable = List.of();
    try {
      slice = journal.list(who, chosen, token);
    } catch (ServiceUnavailable silence) {
      slice = new JournalGrpc.Slice(List.of(), "");
      unavailable = List.of(Unavailable.sentence(chosen.title(), silence.since()));
    }
    String here = "/journal?of=" + chosen.name();
    return pages.show(
        "journal",
        new JournalPage(
            frames.of(who, "Journal", "/journal"),
            services.all().stream()
                .map(service ->
                    new JournalPage.Source(
                        service.title(), "/journal?of=" + service.name(), service == chosen))
                .toList(),
            Form.of(Map.of()),
            slice.rows(),
            new Pager(
                slice.next().isEmpty()
                    ? null
                    : new Query()
                        .with("of", chosen.name())
                        .with("pageToken", slice.next())
                        .after("/journal"),
                token.isEmpty() ? null : here),
            unavailable));
  }
}
