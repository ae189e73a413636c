package safeguarding.gateway.view;

/** One line of a summary list. */
public record Fact(String name, String value) {}
