package safeguarding.gateway.problem;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.visitor.SignedIn;

/** A page that depends on nothing: the last resort when the templates cannot be rendered. */
@Singleton
@Named("bare")
final class BareNoticePage implements NoticePage {
  @Override
  public String html(Notice notice, @Nullable SignedIn who) {
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title></head>
    <body><main><h1>%1$s</h1><p>%2$s</p>%3$s%4$s</main></body>
    </html>
    """
        .formatted(escaped(notice.title()), escaped(notice.text()), quote(notice), link(notice));
  }

  private static String quote(Notice notice) {
    String id = notice.correlationId();
    return id == null ? "" : "<p>If you report this, quote %s.</p>".formatted(escaped(id));
  }

  private static String link(Notice notice) {
    Notice.Link link = notice.link();
    return link == null
        ? ""
        : "<p><a href=\"%s\">%s</a></p>".formatted(escaped(link.path()), escaped(link.words()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
