package safeguarding.local.sample.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.Ref;

/**
 * A practice alert.
 *
 * @param asked null where nothing is asked for
 */
record AlertRaising(
    Ref childId,
    AlertKind kind,
    AlertTheme theme,
    LocalDate raisedOn,
    String team,
    String summary,
    @Nullable String asked) {}
