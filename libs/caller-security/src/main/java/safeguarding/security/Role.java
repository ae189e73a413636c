package safeguarding.security;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person is in the suite. Several may be held at once; rights add up (scrutiny.md, 'Who sees
 * what'). The constants are those of {@code safeguarding.access.v1.Role}, which a test compares.
 */
public enum Role {
  LADO,
  IRO,
  CONFERENCE_CHAIR,
  BUSINESS_SUPPORT,
  SOCIAL_WORKER,
  TEAM_MANAGER,
  SERVICE_MANAGER,
  HEAD_OF_SERVICE,
  DIRECTOR,
  COUNCILLOR,
  PANEL_CLERK,
  PERFORMANCE_ANALYST,
  DATA_PROTECTION_OFFICER,
  AUDITOR,
  /** A guest, invited to decide single cases: sees what names them and nothing else. */
  INDEPENDENT_DECISION_MAKER,
  /** Of another authority: reads the yearly return, scores the peer audit, sees no case. */
  REGIONAL_PEER;

  private static final Map<String, Role> BY_KEY =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Role::key, Function.identity()));

  /** Returns the name that stands in tokens and on the command line: {@code conference-chair}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds the role of a key; empty for a key that is no role of the suite. */
  public static Optional<Role> ofKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
