package safeguarding.gateway.view;

/** One entry of the service navigation. */
public record NavigationEntry(String text, String link, boolean current) {}
