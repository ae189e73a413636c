package safeguarding.local.sample;

/**
 * Something that the gateway said in an earlier answer of the same story, such as the id it gave a
 * child: known only when the story is told.
 *
 * @param answer under what name the answer is kept: {@code referral-1}
 * @param pointer where it stands in there, a JSON pointer: {@code /children/0/childId}
 */
public record Ref(String answer, String pointer) {}
