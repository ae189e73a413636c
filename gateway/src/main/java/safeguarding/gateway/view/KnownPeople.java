package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who on record may be the person whom a contact is about, and what was decided about that.
 *
 * @param asked whether enough is known to look for anybody
 * @param same the person whom it is about; null where nobody is chosen
 * @param offered who may be the same, best first
 * @param notSame who was set aside
 * @param askALado whether somebody is on record whom the reader may not see
 */
public record KnownPeople(
    boolean asked,
    @Nullable Person same,
    List<Person> offered,
    List<Person> notSame,
    boolean askALado) {

  /** Nobody was looked for. */
  public static final KnownPeople NOT_ASKED =
      new KnownPeople(false, null, List.of(), List.of(), false);

  public KnownPeople {
    offered = List.copyOf(offered);
    notSame = List.copyOf(notSame);
  }

  /**
   * Somebody on record.
   *
   * @param band how likely they are the same; null where that was not asked
   * @param reasons in words; empty where that was not asked
   */
  public record Person(
      String id,
      String name,
      @Nullable Tag band,
      String reasons,
      List<Fact> facts,
      List<Known> allegations) {
    public Person {
      facts = List.copyOf(facts);
      allegations = List.copyOf(allegations);
    }
  }

  /** An allegation about them: its reference, where it is, and how it stands. */
  public record Known(String reference, String address, String words) {}

  /** What was found, in one sentence. */
  public String status() {
    if (same != null) {
      return "You chose somebody who is on record.";
    }
    if (!offered.isEmpty()) {
      return Sentence.count(offered.size(), "person", "people") + " on record may be the same.";
    }
    return asked ? "Nobody else on record is like this person." : "";
  }
}
