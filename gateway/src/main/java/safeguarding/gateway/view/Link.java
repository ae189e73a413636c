package safeguarding.gateway.view;

/** Words that lead to another page. */
public record Link(String text, String address) {}
