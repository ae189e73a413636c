package safeguarding.gateway.view;

import java.util.List;

/** What was logged, and what happens next. */
public record ContactLoggedPage(
    Frame frame, String reference, String recordLink, List<String> next) {}
