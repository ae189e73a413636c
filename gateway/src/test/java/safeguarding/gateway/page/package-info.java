/** The pages' controllers and what they send to the services. */
@NullMarked
package safeguarding.gateway.page;

import org.jspecify.annotations.NullMarked;
