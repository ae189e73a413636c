package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;

/**
 * What a person has agreed to by signing in.
 *
 * @param redirectUri where the code was sent; the token request has to repeat it
 */
record Grant(Person person, URI redirectUri, CodeChallenge challenge, Nonce nonce, Scope scope) {}
