package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.clareview.care.ReviewSubject;

/**
 * What an alert says.
 *
 * @param subject what the child was to the service on the day
 * @param team whose manager is to answer, or whose practice is praised
 * @param summary what was seen
 * @param asked what is asked for; may be empty for good practice
 */
public record Raising(
    UUID childId,
    ReviewSubject subject,
    AlertTheme theme,
    LocalDate raisedOn,
    String team,
    String summary,
    String asked) {}
