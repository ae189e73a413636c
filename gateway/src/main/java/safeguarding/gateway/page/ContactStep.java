package safeguarding.gateway.page;

import java.util.Optional;

/** The three pages on which a contact is written down. */
enum ContactStep {
  CALL(1, "call", "The call, and what is alleged", "adult"),
  ADULT(2, "adult", "The adult", "children"),
  CHILDREN(3, "children", "The children, and their safety", "check");

  private final int number;
  private final String path;
  private final String title;
  private final String next;

  ContactStep(int number, String path, String title, String next) {
    this.number = number;
    this.path = path;
    this.title = title;
    this.next = next;
  }

  /** As addresses write it. */
  String path() {
    return path;
  }

  String title() {
    return title;
  }

  /** 1 to 3. */
  int number() {
    return number;
  }

  /** The page after this one; the answers are checked after the last. */
  String next() {
    return next;
  }

  static Optional<ContactStep> of(String path) {
    for (ContactStep step : values()) {
      if (step.path.equals(path)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** The page on which a field stands. */
  static ContactStep holding(String field) {
    if (field.startsWith("adult-")) {
      return ADULT;
    }
    return field.startsWith("child") || field.equals("safety-action") ? CHILDREN : CALL;
  }
}
