/** Tests of the description of the API. */
@NullMarked
package safeguarding.gateway.openapi;

import org.jspecify.annotations.NullMarked;
