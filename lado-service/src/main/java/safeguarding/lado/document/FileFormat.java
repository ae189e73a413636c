package safeguarding.lado.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.rulings.Keyed;

/** What a file can be: what somebody can still open in forty years, and nothing that runs. */
public enum FileFormat implements Keyed {
  PDF("PDF document", "application/pdf", false, "pdf", ""),
  DOCX(
      "Word document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      false,
      "docx",
      ""),
  PNG("PNG picture", "image/png", false, "png", ""),
  JPEG("JPEG picture", "image/jpeg", false, "jpg", "jpeg"),
  GIF("GIF picture", "image/gif", true, "gif", ""),
  TIFF("TIFF picture", "image/tiff", true, "tif", "tiff"),
  WEBP("WebP picture", "image/webp", true, "webp", ""),
  BMP("BMP picture", "image/bmp", true, "bmp", ""),
  HEIC("HEIC picture", "image/heic", true, "heic", "heif");

  private final String title;
  private final String mediaType;
  private final boolean asksForReason;
  private final String ending;
  private final String otherEnding;

  FileFormat(
      String title, String mediaType, boolean asksForReason, String ending, String otherEnding) {
    this.title = title;
    this.mediaType = mediaType;
    this.asksForReason = asksForReason;
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  /** For people: 'Word document'. */
  public String title() {
    return title;
  }

  /** As HTTP calls it: {@code application/pdf}. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether such a file is taken only with a reason: not every machine opens it. */
  boolean asksForReason() {
    return asksForReason;
  }

  /** The ending that its name gets where it has none: {@code pdf}. */
  String ending() {
    return ending;
  }

  /** The format that a media type is; empty for what is not taken. */
  static Optional<FileFormat> ofMediaType(String mediaType) {
    return Stream.of(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }

  /** Whether a name ends as those of this format do, or without any ending. */
  boolean isSaidBy(String fileName) {
    String said = endingOf(fileName);
    return said.isEmpty() || said.equals(ending) || said.equals(otherEnding);
  }

  /** What follows the last dot of a name, in lower case; empty where nothing short does. */
  static String endingOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = dot < 1 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    return ending.matches("[a-z0-9]{1,8}") ? ending : "";
  }
}
