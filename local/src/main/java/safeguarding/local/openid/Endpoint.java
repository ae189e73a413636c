package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.ParseException;

/** Answers the requests to one path. */
@FunctionalInterface
interface Endpoint {
  /** Answers a request; what is not even a request in the protocol's sense is thrown. */
  Answer answer(Call call) throws ParseException;
}
