package safeguarding.gateway.door;

import java.net.URI;

/** The origin of an address as browsers write it: scheme, host and, where not the usual, port. */
final class Origins {
  private Origins() {}

  static String of(URI address) {
    String origin = address.getScheme() + "://" + address.getHost();
    boolean usual =
        address.getPort() < 0
            || (address.getPort() == 443 && "https".equals(address.getScheme()))
            || (address.getPort() == 80 && "http".equals(address.getScheme()));
    return usual ? origin : origin + ":" + address.getPort();
  }
}
