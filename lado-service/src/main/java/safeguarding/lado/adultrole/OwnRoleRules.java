package safeguarding.lado.adultrole;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may be added to the list of roles, and withdrawn from it. */
final class OwnRoleRules {
  static final int LONGEST = 60;
  private static final String FIELD = "title";

  private OwnRoleRules() {}

  /**
   * The title, when it can be added: short, and not offered already.
   *
   * @param own roles that the authority has added, withdrawn ones too
   */
  static Ruling<String> add(List<OwnRole> own, String title) {
    Violations violations = new Violations();
    violations.required(FIELD, title, "Enter the role, like 'Private tutor'");
    violations.shortText(FIELD, title);
    if (title.codePointCount(0, title.length()) > LONGEST) {
      violations.invalid(FIELD, "Shorten this to 60 characters or fewer");
    }
    Stream.concat(
            Arrays.stream(AdultRole.values()).map(AdultRole::title),
            own.stream().filter(role -> !role.withdrawn()).map(OwnRole::title))
        .filter(title::equalsIgnoreCase)
        .findFirst()
        .ifPresent(there ->
            violations.against(
                "role-there-already", FIELD, "'%s' is in the list".formatted(there)));
    return violations.ruling(() -> title);
  }

  /** It may be withdrawn once. */
  static Ruling<OwnRole> withdraw(OwnRole role) {
    return role.withdrawn()
        ? Ruling.refused(Refusal.of("role-withdrawn", "This role has been withdrawn already"))
        : Ruling.granted(role);
  }
}
