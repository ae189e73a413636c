package safeguarding.gateway.view;

import java.util.List;

/**
 * In place of a form about something that is gone: why, and what was typed, to be copied.
 *
 * @param why a sentence
 * @param typed what was asked and answered; may be empty
 * @param back the way to the record
 */
public record GonePage(Frame frame, String why, List<Fact> typed, Link back) {
  /** Keeps its own copy of the list. */
  public GonePage {
    typed = List.copyOf(typed);
  }
}
