/** Tests of sign-in. */
@NullMarked
package safeguarding.gateway.signin;

import org.jspecify.annotations.NullMarked;
