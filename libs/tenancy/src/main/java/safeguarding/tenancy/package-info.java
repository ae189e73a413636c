/**
 * An authority's transaction: one database, many authorities, and no query that sees two of them.
 */
@NullMarked
package safeguarding.tenancy;

import org.jspecify.annotations.NullMarked;
