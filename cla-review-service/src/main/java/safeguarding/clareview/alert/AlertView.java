package safeguarding.clareview.alert;

import java.util.UUID;
import safeguarding.clareview.care.Child;

/** An alert and the child whom it is about. */
public record AlertView(AlertRecord kept, Child child) {

  /** The id of the alert. */
  public UUID id() {
    return kept.alert().id();
  }
}
