/** Tests of the JSON API. */
@NullMarked
package safeguarding.gateway.api;

import org.jspecify.annotations.NullMarked;
