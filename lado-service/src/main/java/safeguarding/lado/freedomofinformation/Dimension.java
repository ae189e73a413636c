package safeguarding.lado.freedomofinformation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.rulings.Keyed;

/**
 * What an answer can count by (lado.md, 'Figures'). Every contact has exactly one value of each, so
 * that the tables add up.
 */
public enum Dimension implements Keyed {
  ROLE("Role of the adult"),
  CONCERN("Concern"),
  REFERRAL_OUTCOME("Outcome of the referral"),
  ENQUIRY_OUTCOME("Outcome of the enquiry"),
  /** The financial year of receipt; its values are the years that are asked for. */
  YEAR("Year");

  /** The threshold is not decided: there is no outcome of the referral. */
  static final String NOT_DECIDED = "not-decided";

  /** The referral did not lead to one. */
  static final String NO_ENQUIRY = "no-enquiry";

  /** The enquiry was running when the year was counted. */
  static final String NO_OUTCOME = "no-outcome";

  private final String title;

  Dimension(String title) {
    this.title = title;
  }

  /**
   * One value.
   *
   * @param key stable: {@code foster-carer}
   * @param title as a reader sees it
   */
  public record Value(String key, String title) {}

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** Every value, in the order of a report; none of {@link #YEAR}. */
  public List<Value> list() {
    return switch (this) {
      case ROLE -> of(AdultRole.values(), AdultRole::title);
      case CONCERN -> of(Concern.values(), Concern::title);
      case REFERRAL_OUTCOME ->
          with(
              new Value(NOT_DECIDED, "Not decided yet"),
              of(ReferralOutcome.values(), ReferralOutcome::title));
      case ENQUIRY_OUTCOME ->
          with(
              new Value(NO_ENQUIRY, "No enquiry"),
              with(
                  new Value(NO_OUTCOME, "Enquiry without an outcome yet"),
                  of(AllegationOutcome.values(), AllegationOutcome::title)));
      case YEAR -> List.of();
    };
  }

  /** The keys of every value. */
  List<String> keys() {
    return list().stream().map(Value::key).toList();
  }

  private static <K extends Keyed> List<Value> of(K[] list, Function<K, String> words) {
    return Arrays.stream(list).map(one -> new Value(one.key(), words.apply(one))).toList();
  }

  private static List<Value> with(Value first, List<Value> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
