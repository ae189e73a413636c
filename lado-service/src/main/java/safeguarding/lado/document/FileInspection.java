package safeguarding.lado.document;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import safeguarding.lado.document.FileFinding.Other;
import safeguarding.lado.document.FileFinding.Unusable;
import safeguarding.lado.document.FileFinding.Usable;
import safeguarding.lado.document.FileFinding.Why;

/**
 * Says what a file is by what is in it, whatever it is called. Tika tells formats apart by their
 * first bytes; whether the file is whole, and whether somebody can open it without a password, is
 * looked up in its structure. Nothing of a file is ever drawn or run here.
 *
 * <p>It is no virus scan: a file of a format that is taken may still do harm to a program that
 * opens it.
 */
@Singleton
final class FileInspection {
  private static final int BEGINNING = 64 * 1024;

  /** A ZIP, and one that begins as the files of Office do. */
  private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

  private static final String WORD_MACROS = "application/vnd.ms-word.document.macroenabled.12";
  // What Office makes of a DOCX with a password, and what Word was before 2007.
  private static final String OLE = "application/x-tika-msoffice";

  /** Opens the file from its beginning. */
  interface Content {
    /** The whole file; closing it is the caller's. */
    InputStream open();
  }

  /** What the file is. */
  FileFinding look(Content content) {
    try {
      FileText text = FileText.read(content);
      String mediaType = mediaType(content);
      if (ZIPS.contains(mediaType)) {
        return WordFile.look(content, text);
      }
      if (mediaType.equals(OLE) && text.hasEncryptedPackage()) {
        return new Unusable(FileFormat.DOCX, Why.ENCRYPTED);
      }
      if (mediaType.equals(WORD_MACROS)) {
        return new Unusable(FileFormat.DOCX, Why.MACROS);
      }
      Optional<FileFormat> format = FileFormat.ofMediaType(mediaType);
      return format.<FileFinding>map(found -> whole(found, text)).orElseGet(Other::new);
    } catch (IOException e) {
      throw new IllegalStateException("the parts of a file cannot be read", e);
    }
  }

  /** By the content alone: a name is not even told. */
  private static String mediaType(Content content) throws IOException {
    try (InputStream in = content.open()) {
      byte[] beginning = in.readNBytes(BEGINNING);
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(beginning), new Metadata())
          .getBaseType()
          .toString();
    }
  }

  private static FileFinding whole(FileFormat format, FileText text) {
    return switch (format) {
      case PDF -> pdf(text);
      case PNG -> text.endsWithin("IEND") ? new Usable(format) : broken(format);
      case JPEG -> text.hasEndOfPicture() ? new Usable(format) : broken(format);
      case DOCX, GIF, TIFF, WEBP, BMP, HEIC -> new Usable(format);
    };
  }

  /** ISO 32000-1 §7.5.5 and §7.6: the last line is %%EOF; what is encrypted says so. */
  private static FileFinding pdf(FileText text) {
    if (!text.endsWithin("%%EOF")) {
      return broken(FileFormat.PDF);
    }
    return text.saysEncrypt()
        ? new Unusable(FileFormat.PDF, Why.ENCRYPTED)
        : new Usable(FileFormat.PDF);
  }

  private static FileFinding broken(FileFormat format) {
    return new Unusable(format, Why.BROKEN);
  }
}
