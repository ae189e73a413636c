package safeguarding.gateway.broken;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACSigner;

/** A program that ships and signs tokens. */
final class TokenForge {
  MACSigner signer(byte[] secret) throws JOSEException {
    return new MACSigner(secret);
  }
}
