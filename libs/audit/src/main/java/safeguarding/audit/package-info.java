/** The journal: who read or changed what, append-only, in the same transaction as the change. */
@NullMarked
package safeguarding.audit;

import org.jspecify.annotations.NullMarked;
