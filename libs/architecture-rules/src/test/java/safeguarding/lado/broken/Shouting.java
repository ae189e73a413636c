package safeguarding.lado.broken;

import java.util.logging.Logger;

/** Prints, and logs another way than everything else. */
final class Shouting {
  void shout() {
    System.out.println("done");
    Logger.getLogger("lado").info("done");
  }
}
