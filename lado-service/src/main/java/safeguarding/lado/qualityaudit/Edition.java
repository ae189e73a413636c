package safeguarding.lado.qualityaudit;

import java.util.List;
import safeguarding.grpcedge.Versioned;

/**
 * An edition of the standards.
 *
 * @param number 0 is ours, which ships with the program
 */
public record Edition(int number, List<Standard> standards) implements Versioned {
  /** Keeps its own copy of the standards. */
  public Edition {
    standards = List.copyOf(standards);
  }

  @Override
  public int version() {
    return number;
  }
}
