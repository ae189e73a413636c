package safeguarding.gateway.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which parts of the suite a person's roles open. What they may see there the services decide. */
public enum Navigation {
  WORK("My work", "/work", "lado iro conference-chair business-support social-worker team-manager"),
  ALLEGATIONS("Allegations", "/allegations", "lado business-support auditor"),
  SCRUTINY(
      "Scrutiny",
      "/scrutiny",
      "lado iro conference-chair business-support service-manager head-of-service director councillor panel-clerk performance-analyst auditor"),
  JOURNAL("Journal", "/journal", "data-protection-officer auditor");

  private final String text;
  private final String link;
  private final String roles;

  Navigation(String text, String link, String roles) {
    this.text = text;
    this.link = link;
    this.roles = roles;
  }

  /** The address of the part. */
  public String link() {
    return link;
  }

  /** Whether any of the roles opens this part. */
  public boolean opensFor(Set<String> heldRoles) {
    List<String> opening = List.of(roles.split(" ", -1));
    return heldRoles.stream().anyMatch(opening::contains);
  }

  /** The entries for these roles, in the order of the bar. */
  public static List<NavigationEntry> entries(Set<String> heldRoles, String path) {
    List<NavigationEntry> entries = new ArrayList<>();
    for (Navigation part : values()) {
      if (part.opensFor(heldRoles)) {
        boolean current = path.equals(part.link) || path.startsWith(part.link + "/");
        entries.add(new NavigationEntry(part.text, part.link, current));
      }
    }
    return List.copyOf(entries);
  }

  /** Where somebody with these roles begins: the first part that is theirs. */
  public static String home(Set<String> heldRoles) {
    for (Navigation part : values()) {
      if (part.opensFor(heldRoles)) {
        return part.link;
      }
    }
    return "/about/logging";
  }
}
