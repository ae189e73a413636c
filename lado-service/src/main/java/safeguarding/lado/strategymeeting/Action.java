package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting agreed that somebody does.
 *
 * @param owner a name or an agency
 * @param completedOn null until it is done
 */
public record Action(
    UUID id, String what, String owner, LocalDate dueOn, @Nullable LocalDate completedOn) {}
