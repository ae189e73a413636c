/** The description of the API, for programs and for people. */
@NullMarked
package safeguarding.gateway.openapi;

import org.jspecify.annotations.NullMarked;
