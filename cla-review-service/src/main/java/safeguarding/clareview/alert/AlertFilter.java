package safeguarding.clareview.alert;

import java.util.List;

/** Which alerts a list shows. Empty filters nothing; several values of one are alternatives. */
public record AlertFilter(List<AlertState> states, List<AlertTheme> themes) {
  /** Keeps its own copies of the lists. */
  public AlertFilter {
    states = List.copyOf(states);
    themes = List.copyOf(themes);
  }
}
