package safeguarding.gateway.view;

/**
 * A half-written contact to go on with.
 *
 * @param text 'About HT, saved on 22 November 2018 at 2:30pm'
 */
public record DraftLink(String text, String link) {}
