/** The figures of all services on one sheet. */
@NullMarked
package safeguarding.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
