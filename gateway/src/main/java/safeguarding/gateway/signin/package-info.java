/** Sign-in by OpenID Connect, and the sessions of browsers. */
@NullMarked
package safeguarding.gateway.signin;

import org.jspecify.annotations.NullMarked;
