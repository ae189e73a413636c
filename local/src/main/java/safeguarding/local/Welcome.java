package safeguarding.local;

import java.net.URI;
import java.util.Map;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.Person;

/** What is printed once everything is up: where to go, and as whom. */
final class Welcome {
  private Welcome() {}

  /**
   * The text, with a line that leads to the figures to compare if Rutland's sample is in.
   *
   * @param gateway such as {@code http://localhost:8080}
   * @param mailbox where the mail is that the suite sends
   */
  static String text(URI gateway, URI mailbox, boolean rutlandIsLoaded) {
    var people = DemoPeople.of(Command.RUTLAND).stream().map(Person::name).toList();
    var others =
        DemoPeople.AUTHORITIES.entrySet().stream()
            .filter(authority -> !authority.getKey().equals(Command.RUTLAND))
            .map(Map.Entry::getValue)
            .toList();
    return """

    Open %s and sign in as one of Rutland's demo people:
      %s
    (%s have the same.)
    %sMail that the suite sends: %s
    Ctrl-C stops everything.
    """
        .formatted(
            gateway,
            String.join("\n  ", people),
            String.join(" and ", others),
            rutlandIsLoaded ? figures(gateway) : "",
            mailbox);
  }

  private static String figures(URI gateway) {
    return "Rutland's 2017-18 as its report printed it: %s/scrutiny?period=2017-18\n"
        .formatted(gateway);
  }
}
