package safeguarding.lado.document;

import java.time.LocalDate;
import java.util.stream.Stream;
import safeguarding.lado.document.FileFinding.Unusable;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may be added to a case, and what may be withdrawn. */
final class DocumentPolicy {
  private static final String CONTENT = "content";
  private static final String FORMATS =
      "Choose a PDF, a Word document (DOCX) or a picture (PNG or JPEG)";

  private DocumentPolicy() {}

  /** The file may be added as it is described. */
  static Ruling<FileFormat> add(
      NewDocument told, ArrivedFile file, FileFinding finding, LocalDate today) {
    Violations wrong = new Violations();
    content(wrong, told, file, finding);
    wrong.required("title", told.title(), "Enter a title, like 'Statement of the head teacher'");
    wrong.shortText("title", told.title());
    wrong.required("kind", told.kind(), "Choose what kind of document it is");
    if (told.datedOn() != null) {
      wrong.happened("dated_on", told.datedOn(), today, "");
    }
    if (told.fileName().isEmpty()) {
      wrong.invalid("file_name", "Send the name of the file");
    }
    wrong.shortText("file_name", told.fileName());
    reason(wrong, told, finding);
    return wrong.ruling(() -> finding.known().orElseThrow());
  }

  private static void content(
      Violations wrong, NewDocument told, ArrivedFile file, FileFinding finding) {
    if (file.sizeBytes() == 0) {
      wrong.against("empty-file", CONTENT, "This file is empty. Choose the file again");
    } else if (file.tooLarge()) {
      wrong.against(
          "too-large",
          CONTENT,
          "This file is larger than 20 MB. Send it in parts, or as a smaller copy");
    } else if (!saysWhatItIs(told, finding)) {
      wrong.against("not-what-it-says", CONTENT, contradiction(told, finding));
    } else if (finding instanceof Unusable(FileFormat _, FileFinding.Why why)) {
      wrong.against(why.code(), CONTENT, why.words());
    } else if (finding.known().isEmpty()) {
      wrong.against("format-not-taken", CONTENT, FORMATS);
    }
  }

  /**
   * A name with the ending of a format says that it is one; another ending says nothing we take.
   */
  private static boolean saysWhatItIs(NewDocument told, FileFinding finding) {
    return finding
        .known()
        .map(format -> format.isSaidBy(told.fileName()))
        .orElseGet(() -> !claimsAFormat(told.fileName()));
  }

  private static boolean claimsAFormat(String fileName) {
    return !FileFormat.endingOf(fileName).isEmpty()
        && Stream.of(FileFormat.values()).anyMatch(format -> format.isSaidBy(fileName));
  }

  private static String contradiction(NewDocument told, FileFinding finding) {
    return "The name of this file ends in ."
        + FileFormat.endingOf(told.fileName())
        + ", but what is in it is "
        + finding
            .known()
            .map(format -> "a " + format.title())
            .orElse("something else, which is not taken")
        + ". Check that it is the right file";
  }

  private static void reason(Violations wrong, NewDocument told, FileFinding finding) {
    boolean asked = finding.known().filter(FileFormat::asksForReason).isPresent();
    if (asked) {
      wrong.required(
          "format_reason",
          told.formatReason(),
          "Write why this picture cannot be sent as PNG or JPEG, which every machine can open");
    } else if (!told.formatReason().isEmpty() && finding.known().isPresent()) {
      wrong.invalid("format_reason", "Leave this empty: the format needs no reason");
    }
    wrong.longText("format_reason", told.formatReason());
  }

  /** The document may be withdrawn. */
  static Ruling<String> withdraw(StoredDocument kept, String reason) {
    if (kept.withdrawal() != null) {
      return Ruling.refused(Refusal.of("already-withdrawn", "This document was withdrawn before"));
    }
    Violations wrong = new Violations();
    wrong.required("reason", reason, "Write why the document should not be there");
    wrong.longText("reason", reason);
    return wrong.ruling(() -> reason);
  }
}
