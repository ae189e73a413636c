/**
 * An OpenID provider for one machine: authorization code flow with PKCE, demo people instead of
 * passwords. It is the only part of the project that can sign a token, and it never ships.
 */
@NullMarked
package safeguarding.local.openid;

import org.jspecify.annotations.NullMarked;
