package safeguarding.local.openid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plainly invented people: one a role for each authority, and one who holds three roles. */
public final class DemoPeople {
  /** Code to name, in the order of the sign-in page. */
  public static final Map<String, String> AUTHORITIES = authorities();

  /** The role as in the token, to its name in words. */
  public static final Map<String, String> ROLES = roles();

  private static final List<Person> ALL =
      AUTHORITIES.keySet().stream().flatMap(code -> peopleOf(code).stream()).toList();

  private DemoPeople() {}

  /** Everybody, authority by authority. */
  public static List<Person> all() {
    return ALL;
  }

  /** The people of one authority, empty where there are none. */
  public static List<Person> of(String authority) {
    return ALL.stream().filter(person -> person.authority().equals(authority)).toList();
  }

  /** The person with exactly this role. */
  public static Optional<Person> with(String role, String authority) {
    return of(authority).stream().filter(person -> person.roles().equals(List.of(role))).findAny();
  }

  /** The person with this {@code sub}. */
  public static Optional<Person> bySubject(String subject) {
    return ALL.stream().filter(person -> person.subject().equals(subject)).findAny();
  }

  private static List<Person> peopleOf(String authority) {
    var people = new ArrayList<Person>();
    ROLES.forEach((role, words) ->
        people.add(
            new Person(
                "demo-" + role + "-" + authority, "Demo " + words, authority, List.of(role))));
    // In a small council one manager is all three.
    people.add(
        new Person(
            "demo-lado-chair-iro-" + authority,
            "Demo LADO, Chair and IRO",
            authority,
            List.of("lado", "conference-chair", "iro")));
    return people;
  }

  private static Map<String, String> authorities() {
    var names = new LinkedHashMap<String, String>();
    names.put("E06000017", "Rutland");
    names.put("E06000016", "Leicester");
    names.put("E10000018", "Leicestershire");
    return Collections.unmodifiableMap(names);
  }

  private static Map<String, String> roles() {
    var names = new LinkedHashMap<String, String>();
    names.put("lado", "LADO");
    names.put("iro", "IRO");
    names.put("conference-chair", "Conference Chair");
    names.put("business-support", "Business Support");
    names.put("social-worker", "Social Worker");
    names.put("team-manager", "Team Manager");
    names.put("service-manager", "Service Manager");
    names.put("head-of-service", "Head of Service");
    names.put("director", "Director");
    names.put("councillor", "Councillor");
    names.put("panel-clerk", "Panel Clerk");
    names.put("performance-analyst", "Performance Analyst");
    names.put("data-protection-officer", "Data Protection Officer");
    names.put("auditor", "Auditor");
    // Guests of this authority, from neighbouring ones.
    names.put("independent-decision-maker", "Independent Decision Maker");
    names.put("regional-peer", "Regional Peer");
    return Collections.unmodifiableMap(names);
  }
}
