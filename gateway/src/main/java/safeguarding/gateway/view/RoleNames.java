package safeguarding.gateway.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The suite's roles as people call them. */
public final class RoleNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("lado", "LADO"),
          Map.entry("iro", "independent reviewing officer"),
          Map.entry("conference-chair", "conference chair"),
          Map.entry("business-support", "business support"),
          Map.entry("social-worker", "social worker"),
          Map.entry("team-manager", "team manager"),
          Map.entry("service-manager", "service manager"),
          Map.entry("head-of-service", "head of service"),
          Map.entry("director", "director"),
          Map.entry("councillor", "councillor"),
          Map.entry("panel-clerk", "panel clerk"),
          Map.entry("performance-analyst", "performance analyst"),
          Map.entry("data-protection-officer", "data protection officer"),
          Map.entry("auditor", "auditor"),
          Map.entry("independent-decision-maker", "independent decision maker"),
          Map.entry("regional-peer", "regional peer"));

  private RoleNames() {}

  /** 'LADO, conference chair and independent reviewing officer'. */
  public static String inWords(Collection<String> roles) {
    List<String> names =
        roles.stream().sorted().map(role -> NAMES.getOrDefault(role, role)).toList();
    return Sentence.list(names);
  }
}
