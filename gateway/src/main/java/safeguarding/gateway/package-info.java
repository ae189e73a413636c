/**
 * The only door of the suite: what browsers and other programs reach, composed from the services.
 */
@NullMarked
package safeguarding.gateway;

import org.jspecify.annotations.NullMarked;
