package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the directors did, as somebody wants it recorded; null is missing. */
public record ToldAnswer(
    @Nullable UUID escalationId, @Nullable LocalDate answeredOn, String answer) {

  /** Takes the text without the blanks around it. */
  public ToldAnswer {
    answer = answer.strip();
  }
}
