package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.authority.AuthorityRegister;
import safeguarding.gateway.view.Assets;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Navigation;
import safeguarding.gateway.view.RoleNames;
import safeguarding.gateway.view.Viewer;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Role;

/** Makes what stands around a page. */
@Singleton
final class Frames {
  private final AuthorityRegister authorities;
  private final Clock clock;

  Frames(AuthorityRegister authorities, Clock clock) {
    this.authorities = authorities;
    this.clock = clock;
  }

  /**
   * The frame of a page.
   *
   * @param who absent where nobody is signed in, or it is a program
   * @param path of the page, which tells the entry of the navigation
   */
  Frame of(@Nullable SignedIn who, String title, String path) {
    String now = Moments.dayAndTime(clock.instant());
    if (who == null || who.session() == null) {
      return new Frame(
          title, null, List.of(), List.of(), Assets.folder(), version(), "Printed " + now);
    }
    Viewer viewer =
        new Viewer(
            who.caller().name(),
            RoleNames.inWords(roles(who)),
            authorities.nameOf(who.caller().authority()),
            who.csrfToken());
    return new Frame(
        title,
        viewer,
        Navigation.entries(roles(who), path),
        List.of(),
        Assets.folder(),
        version(),
        "Printed by " + who.caller().name() + ", " + now);
  }

  /** The keys of somebody's roles. */
  static Set<String> roles(SignedIn who) {
    return who.caller().roles().stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
  }

  private static String version() {
    String version = Frames.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }
}
