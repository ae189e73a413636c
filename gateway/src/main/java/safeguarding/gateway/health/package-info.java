/** Whether the gateway and what it needs are up. */
@NullMarked
package safeguarding.gateway.health;

import org.jspecify.annotations.NullMarked;
