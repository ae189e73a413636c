package safeguarding.gateway.view;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every page with its example to a folder, to be looked at without a server. */
final class PagePreview {
  private PagePreview() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "target/preview");
    Files.createDirectories(folder);
    try (InputStream style =
        PagePreview.class.getResourceAsStream(Assets.folder() + "/suite.css")) {
      if (style != null) {
        Files.write(folder.resolve("suite.css"), style.readAllBytes());
      }
    }
    Templates templates = new Templates();
    for (Map.Entry<String, SamplePages.Sample> sample : SamplePages.all().entrySet()) {
      byte[] page = templates.fill(sample.getValue().template(), sample.getValue().model());
      String html = new String(page, StandardCharsets.UTF_8).replace(Assets.folder() + "/", "");
      Files.writeString(folder.resolve(sample.getKey() + ".html"), html);
    }
  }
}
