package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that was held, as told; what is missing is null or empty. */
public record ToldHolding(
    @Nullable Instant heldAt,
    String place,
    String chair,
    List<Attendee> people,
    String minutes,
    String decisions,
    @Nullable LocalDate nextOn,
    boolean complexCase) {
  /** Keeps its own copy of the list. */
  public ToldHolding {
    people = List.copyOf(people);
  }

  /** The same, where whoever is not said to have come did what they had told before. */
  ToldHolding withReplies(List<Attendee> before) {
    List<Attendee> all =
        people.stream().map(one -> one.attendance() == null ? replyOf(one, before) : one).toList();
    return new ToldHolding(heldAt, place, chair, all, minutes, decisions, nextOn, complexCase);
  }

  private static Attendee replyOf(Attendee told, List<Attendee> before) {
    Person person = told.person();
    return before.stream()
        .filter(one ->
            person.number() == 0
                ? one.person().isWrittenAs(person)
                : one.person().number() == person.number())
        .findFirst()
        .map(one -> new Attendee(person, one.attendance()))
        .orElse(told);
  }
}
