package safeguarding.lado.worklog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as told, before anybody has looked whether it can be.
 *
 * @param with an organisation or a group; may be empty
 * @param people 0 where nobody counted them
 * @param mappaLevel 0 where it was no such meeting
 */
public record ToldWork(
    @Nullable LadoWorkKind kind,
    @Nullable LocalDate happenedOn,
    String with,
    String topic,
    int people,
    int mappaLevel,
    int mappaCases) {}
