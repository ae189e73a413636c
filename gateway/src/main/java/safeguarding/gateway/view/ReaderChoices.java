package safeguarding.gateway.view;

import java.util.List;

/** What can be chosen about who sees and who decides a case. */
public final class ReaderChoices {
  /** As what somebody is named on a case. */
  public static final List<Choice> CAPACITIES =
      List.of(
          Choice.of("lado", "LADO"),
          Choice.of("covering-lado", "Covering LADO (head of service)"),
          Choice.of("business-support", "Business support"),
          Choice.of("auditor", "Auditor"));

  /** Who is invited is not named. */
  public static final List<Choice> ALL_CAPACITIES =
      List.of(
          CAPACITIES.get(0),
          CAPACITIES.get(1),
          CAPACITIES.get(2),
          CAPACITIES.get(3),
          Choice.of("independent-decision-maker", "Independent decision maker"));

  /** What part a post has in deciding. */
  public static final List<Choice> DECIDING_ROLES =
      List.of(
          Choice.of("lado", "LADO"), Choice.of("covering-lado", "Covering LADO (head of service)"));

  private ReaderChoices() {}
}
