package safeguarding.gateway.view;

/**
 * A word that stands out.
 *
 * @param style the class of its colour: {@code govuk-tag--blue}; the word says what the colour says
 */
public record Tag(String text, String style) {
  /** Something that should not have happened. */
  public static Tag red(String text) {
    return new Tag(text, "govuk-tag--red");
  }

  /** Something to know, and no more. */
  public static Tag grey(String text) {
    return new Tag(text, "govuk-tag--grey");
  }
}
