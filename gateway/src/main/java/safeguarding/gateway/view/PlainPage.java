package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that only says something: an error in plain words, or that one is signed out.
 *
 * @param correlationId quoted to whoever helps; null where there is nothing to look up
 * @param linkText null where the page leads nowhere
 */
public record PlainPage(
    Frame frame,
    String heading,
    List<String> paragraphs,
    @Nullable String correlationId,
    @Nullable String linkText,
    @Nullable String link) {}
