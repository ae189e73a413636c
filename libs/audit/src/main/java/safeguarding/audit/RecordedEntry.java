package safeguarding.audit;

import java.time.Instant;

/**
 * An entry as it stands in the journal.
 *
 * @param id unique within the authority; grows with the order of writing, which is not always that
 *     of commit
 * @param recordedAt the database's clock at the moment of writing
 * @param entry what was written
 */
public record RecordedEntry(long id, Instant recordedAt, JournalEntry entry) {}
