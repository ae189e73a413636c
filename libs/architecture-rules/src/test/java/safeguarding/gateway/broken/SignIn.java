package safeguarding.gateway.broken;

import safeguarding.local.openid.TokenSigning;

/** A program that ships with the local provider inside. */
final class SignIn {
  TokenSigning signing() {
    return new TokenSigning();
  }
}
