package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.Templates;

/** Answers with pages, files and the way to another page. */
@Singleton
final class Pages {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8");
  private final Templates templates = new Templates();

  /** A page. */
  MutableHttpResponse<byte[]> show(String template, Object model) {
    return HttpResponse.ok(templates.fill(template, model)).contentType(HTML);
  }

  /** A page whose form is shown again, with what is wrong with it. */
  MutableHttpResponse<byte[]> showAgain(String template, Object model) {
    return HttpResponse.unprocessableEntity()
        .body(templates.fill(template, model))
        .contentType(HTML);
  }

  /** A page as text. */
  String html(String template, Object model) {
    return new String(templates.fill(template, model), StandardCharsets.UTF_8);
  }

  /** A file to keep. */
  MutableHttpResponse<byte[]> file(String name, CsvFile file) {
    return HttpResponse.ok(file.file().getBytes(StandardCharsets.UTF_8))
        .contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** Sends the browser to another page of this gateway, with GET. */
  static MutableHttpResponse<byte[]> go(String path) {
    return HttpResponse.<byte[]>seeOther(URI.create(path));
  }
}
