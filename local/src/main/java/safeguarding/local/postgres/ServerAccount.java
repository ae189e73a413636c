package safeguarding.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import safeguarding.local.problem.CannotStart;

/**
 * As whom the server runs. PostgreSQL refuses to run as root, so root has to step down first.
 *
 * @param description for the log: who runs the server, and why
 * @param prefix put before each command of the server; it replaces itself by the command
 * @param owner the user who must own the files, empty where that is whoever runs this
 */
record ServerAccount(String description, List<String> prefix, String owner) {
  private static final String UNPRIVILEGED = "nobody";

  static ServerAccount choose() {
    if (new UnixSystem().getUid() != 0) {
      return new ServerAccount("as the user who runs this", List.of(), "");
    }
    return Shell.run(List.of("unshare", "-U", "true")).succeeded()
        ? new ServerAccount("in a user namespace, since root may not", List.of("unshare", "-U"), "")
        : unprivileged();
  }

  /** For root in a container without user namespaces. */
  static ServerAccount unprivileged() {
    var group = Shell.run(List.of("id", "-g", UNPRIVILEGED)).output();
    var setpriv =
        List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + group, "--clear-groups", "--");
    var runuser = List.of("runuser", "-u", UNPRIVILEGED, "--");
    for (var prefix : List.of(setpriv, runuser)) {
      if (Shell.run(with(prefix, List.of("true"))).succeeded()) {
        var why = "as " + UNPRIVILEGED + " by " + prefix.getFirst() + ", since root may not";
        return new ServerAccount(why, prefix, UNPRIVILEGED);
      }
    }
    throw new CannotStart(
        "PostgreSQL refuses to run as root, and neither unshare -U, setpriv nor runuser works here:"
            + " run this as an ordinary user.");
  }

  List<String> command(List<String> command) {
    return with(prefix, command);
  }

  Shell.Outcome run(List<String> command) {
    return Shell.run(command(command));
  }

  /**
   * Gives a directory, with all that is in it, to the account, and checks that it can get there.
   */
  void takeOver(Path directory) {
    if (!owner.isEmpty()) {
      Shell.run(List.of("chown", "-R", owner, directory.toString()));
    }
    requireAccess(directory);
  }

  void requireAccess(Path directory) {
    if (!run(List.of("test", "-x", directory.toString())).succeeded()) {
      throw new CannotStart(
          "PostgreSQL would run "
              + description
              + ", but cannot enter "
              + directory
              + ": clone the project to a place that every user may enter, or run it as an ordinary"
              + " user.");
    }
  }

  private static List<String> with(List<String> prefix, List<String> command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return List.copyOf(whole);
  }
}
