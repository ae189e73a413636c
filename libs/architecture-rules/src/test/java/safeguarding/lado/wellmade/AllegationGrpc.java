package safeguarding.lado.wellmade;

import safeguarding.contracts.lado.v1.Contact;

/** The only class of the feature that sees protobuf. */
final class AllegationGrpc {
  Contact contact(String summary) {
    return new Contact(summary);
  }
}
