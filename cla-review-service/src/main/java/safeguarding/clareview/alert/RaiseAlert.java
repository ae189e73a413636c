package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert is raised, as told; null and empty where left out. */
public record RaiseAlert(
    UUID childId,
    @Nullable AlertKind kind,
    @Nullable AlertTheme theme,
    @Nullable LocalDate raisedOn,
    String team,
    String summary,
    String asked) {}
