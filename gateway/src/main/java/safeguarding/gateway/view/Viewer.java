package safeguarding.gateway.view;

/**
 * Who looks at the page.
 *
 * @param roles in words: 'LADO and independent reviewing officer'
 * @param authority in words: 'Rutland'
 * @param csrf token of the session's forms
 */
public record Viewer(String name, String roles, String authority, String csrf) {}
