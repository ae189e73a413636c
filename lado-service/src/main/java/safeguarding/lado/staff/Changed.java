package safeguarding.lado.staff;

import java.util.UUID;

/**
 * What a change of a member of staff comes to.
 *
 * @param etag of the person
 */
public record Changed(UUID id, String etag) {}
