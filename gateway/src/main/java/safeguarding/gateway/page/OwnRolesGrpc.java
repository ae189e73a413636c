package safeguarding.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.ListOwnRolesRequest;
import safeguarding.contracts.lado.v1.OwnRole;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.visitor.SignedIn;

/**
 * The roles of adults as a form has them: those of the list, then those that the authority has
 * added, each by one value. 'Other' stays the last.
 */
@Singleton
final class OwnRolesGrpc {
  private static final String OWN = "own:";

  private final Services services;

  OwnRolesGrpc(Services services) {
    this.services = services;
  }

  /** What the authority has added, withdrawn ones too, by title. */
  List<OwnRole> added(SignedIn who) {
    var request =
        ListOwnRolesRequest.newBuilder().setAuthorityCode(who.caller().authority().code()).build();
    return services
        .lado()
        .read(who, OwnRoleServiceGrpc::newBlockingStub, lado -> lado.listOwnRoles(request))
        .getRolesList();
  }

  /**
   * What can be chosen for a contact.
   *
   * @param chosen the value that stands there: a role that was withdrawn since stays with it
   */
  List<Choice> offered(SignedIn who, String chosen) {
    return choices(
        added(who).stream()
            .filter(role -> !role.getWithdrawn() || chosen.equals(value(role.getTitle())))
            .toList());
  }

  /** What a list can be filtered by: every role that a contact may have. */
  List<Choice> all(SignedIn who) {
    return choices(added(who));
  }

  private static List<Choice> choices(List<OwnRole> added) {
    List<Choice> choices = new ArrayList<>(Choices.ADULT_ROLES);
    choices.addAll(
        choices.size() - 1,
        added.stream().map(role -> Choice.of(value(role.getTitle()), role.getTitle())).toList());
    return choices;
  }

  /** The value of the adult's role; empty when not known. */
  static String value(Adult adult) {
    return adult.getOwnRole().isEmpty()
        ? ContractKeys.keyOf(adult.getRole())
        : value(adult.getOwnRole());
  }

  /** The role of a value in words; empty for none. */
  static String words(String value) {
    return value.startsWith(OWN) ? title(value) : Choices.label(Choices.ADULT_ROLES, value);
  }

  /** Writes the role of a value. */
  static void set(Adult.Builder adult, String value) {
    if (value.startsWith(OWN)) {
      adult.setRole(AdultRole.ADULT_ROLE_OTHER).setOwnRole(title(value));
    } else {
      adult.setRole(ContractKeys.value(AdultRole.class, value));
    }
  }

  /** The titles of those values that are roles which the authority has added. */
  static List<String> titles(List<String> values) {
    return values.stream().filter(value -> value.startsWith(OWN)).map(OwnRolesGrpc::title).toList();
  }

  /** Without a blank, since forms keep several values in one text. */
  private static String value(String title) {
    return OWN + URLEncoder.encode(title, UTF_8);
  }

  /** What is no such value is a title that nobody has added: the service says so. */
  private static String title(String value) {
    String written = value.substring(OWN.length());
    try {
      return URLDecoder.decode(written, UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
