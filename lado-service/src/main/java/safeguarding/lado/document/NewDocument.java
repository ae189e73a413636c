package safeguarding.lado.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a file that they add.
 *
 * @param kind null when not chosen
 * @param datedOn the day that it bears; null when it bears none
 * @param fileName as the sender's machine calls it, without folders
 * @param formatReason why it is no PNG or JPEG; empty for all other files
 */
public record NewDocument(
    String title,
    @Nullable DocumentKind kind,
    @Nullable LocalDate datedOn,
    String fileName,
    String formatReason) {}
