package safeguarding.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * One of several answers.
 *
 * @param value as forms and the JSON API write it: 'residential-care-children'
 * @param label as a reader sees it: 'Residential care (children)'
 * @param hint what it means, where the label is not enough
 */
public record Choice(String value, String label, @Nullable String hint) {
  /** One that its label says enough of. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
