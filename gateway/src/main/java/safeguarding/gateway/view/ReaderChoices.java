package safeguarding.gateway.view;

import java.util.List;
import java.util.stream.Stream;

/** What can be chosen about who sees and who decides a case. */
public final class ReaderChoices {
  /** As what somebody is named on a case. */
  public static final List<Choice> CAPACITIES =
      List.of(
          Choice.of("lado", "LADO"),
          Choice.of("covering-lado", "Covering LADO (head of service)"),
          Choice.of("business-support", "Business support"),
          Choice.of("auditor", "Auditor"),
          Choice.of("data-protection-officer", "Data protection officer"));

  /** Who is invited is not named. */
  public static final List<Choice> ALL_CAPACITIES =
      Stream.concat(
              CAPACITIES.stream(),
              Stream.of(Choice.of("independent-decision-maker", "Independent decision maker")))
          .toList();

  /** What part a post has in deciding. */
  public static final List<Choice> DECIDING_ROLES =
      List.of(
          Choice.of("lado", "LADO"), Choice.of("covering-lado", "Covering LADO (head of service)"));

  private ReaderChoices() {}
}
