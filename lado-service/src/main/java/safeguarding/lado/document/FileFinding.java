package safeguarding.lado.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the content of a file shows it to be. */
sealed interface FileFinding {
  /** A file that can be kept. */
  record Usable(FileFormat format) implements FileFinding {}

  /** A file of such a format which nobody can open. */
  record Unusable(FileFormat format, Why why) implements FileFinding {}

  /** Something else. */
  record Other() implements FileFinding {}

  /** Why a file cannot be kept though its format is taken. */
  enum Why {
    BROKEN(
        "broken-file",
        "This file is damaged or incomplete. Open it on your computer, save it again and choose the new file"),
    ENCRYPTED(
        "encrypted-file",
        "This file is protected with a password. Save a copy without protection and choose that"),
    MACROS(
        "macros-in-file",
        "This Word document holds macros, which are small programs. Save it as DOCX without macros, or as PDF");

    private final String code;
    private final String words;

    Why(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** The refusal's code. */
    String code() {
      return code;
    }

    /** What to do. */
    String words() {
      return words;
    }
  }

  /** The format; empty for something else. */
  default Optional<FileFormat> known() {
    @Nullable FileFormat found =
        switch (this) {
          case Usable(FileFormat format) -> format;
          case Unusable(FileFormat format, Why _) -> format;
          case Other() -> null;
        };
    return Optional.ofNullable(found);
  }
}
