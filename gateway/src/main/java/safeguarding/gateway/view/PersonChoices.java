package safeguarding.gateway.view;

import java.util.List;

/** Why somebody on record may be the same person, in words. */
public final class PersonChoices {
  public static final List<Choice> BANDS =
      List.of(
          Choice.of("strong", "Very likely the same"), Choice.of("possible", "Possibly the same"));

  public static final List<Choice> REASONS =
      List.of(
          Choice.of("family-name-same", "same last name"),
          Choice.of("family-name-similar", "similar last name"),
          Choice.of("family-name-earlier", "last name is an earlier or other name"),
          Choice.of("family-name-different", "different last name"),
          Choice.of("given-name-same", "same first name"),
          Choice.of("given-name-similar", "similar first name"),
          Choice.of("given-name-short-form", "first name is a short form"),
          Choice.of("given-name-initial", "same initial of the first name"),
          Choice.of("given-name-different", "different first name"),
          Choice.of("names-in-other-order", "names in the other order"),
          Choice.of("birth-date-same", "same date of birth"),
          Choice.of("birth-day-and-month-swapped", "day and month of birth swapped"),
          Choice.of("birth-date-same-in-part", "date of birth the same as far as known"),
          Choice.of("birth-date-nearly-same", "date of birth nearly the same"),
          Choice.of("birth-date-different", "different date of birth"),
          Choice.of("setting-same", "same setting"),
          Choice.of("setting-similar", "similar setting"),
          Choice.of("role-same", "same role"));

  private PersonChoices() {}
}
