package safeguarding.audit;

import java.util.UUID;

/**
 * The one record an entry is about.
 *
 * @param kind the domain's word for such records: {@code allegation}; never empty
 * @param id the record's own id, never a reference that people quote
 */
public record RecordReference(String kind, UUID id) {}
