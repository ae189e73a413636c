/**
 * The whole suite as people meet it: four programs, PostgreSQL, a provider, the sample, a browser.
 */
@NullMarked
package safeguarding.gateway.e2e;

import org.jspecify.annotations.NullMarked;
