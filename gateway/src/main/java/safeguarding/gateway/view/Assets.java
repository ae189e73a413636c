package safeguarding.gateway.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The files that pages load. Their folder is named by what is in them, so they may be kept for
 * ever.
 */
public final class Assets {
  private Assets() {}

  /** '/assets/724dfc05a774'. */
  public static String folder() {
    return Folder.PATH;
  }

  private static final class Folder {
    static final String PATH = "/assets/" + version();

    private static String version() {
      try (InputStream file = Assets.class.getResourceAsStream("/assets/version")) {
        if (file == null) {
          throw new IllegalStateException("The style sheet was not built.");
        }
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
