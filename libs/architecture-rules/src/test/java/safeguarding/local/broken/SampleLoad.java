package safeguarding.local.broken;

import safeguarding.contracts.lado.v1.Contact;

/** A loader that does not come through the front door. */
final class SampleLoad {
  Contact contact() {
    return new Contact("");
  }
}
