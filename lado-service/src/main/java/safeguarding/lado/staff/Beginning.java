package safeguarding.lado.staff;

import org.jspecify.annotations.Nullable;

/**
 * Somebody begins.
 *
 * @param before who left before and comes back; null where they are new
 */
record Beginning(Starter starter, Post post, @Nullable StaffMember before) {}
