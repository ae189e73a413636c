package safeguarding.gateway.visitor;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id that leads from an answer to its lines in every program's log. A program may bring its own
 * as a UUID; anything else gets a new one.
 */
public final class Correlation {
  /** Header of requests and answers. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = "safeguarding.correlation-id";
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Correlation() {}

  /** The id of a request, the same however often it is asked for. */
  public static String idOf(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(() -> {
          String brought = request.getHeaders().get(HEADER);
          String id =
              brought != null && UUID_FORM.matcher(brought).matches()
                  ? brought
                  : UUID.randomUUID().toString();
          request.setAttribute(ATTRIBUTE, id);
          return id;
        });
  }
}
