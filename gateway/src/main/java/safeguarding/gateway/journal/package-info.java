/** What the gateway itself writes down, and who may read it. */
@NullMarked
package safeguarding.gateway.journal;

import org.jspecify.annotations.NullMarked;
