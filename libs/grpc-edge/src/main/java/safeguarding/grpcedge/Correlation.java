package safeguarding.grpcedge;

import io.grpc.Context;
import io.grpc.Metadata;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that joins what one click did in several programs: in metadata, log lines and errors. */
public final class Correlation {
  /** Carries the id over the wire, both ways. */
  public static final Metadata.Key<String> HEADER =
      Metadata.Key.of("x-correlation-id", Metadata.ASCII_STRING_MARSHALLER);

  static final Context.Key<String> KEY = Context.key("correlation-id");
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{8,64}");

  private Correlation() {}

  /** Returns the id of the call in hand; a fresh one outside a call. */
  public static String id() {
    @Nullable String id = KEY.get();
    return id == null ? UUID.randomUUID().toString() : id;
  }

  /** Takes the caller's id when it is harmless to log, else makes one. */
  static String from(Metadata headers) {
    @Nullable String sent = headers.get(HEADER);
    return sent != null && FORM.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }
}
