package safeguarding.lado.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.lado.document.FileFinding.Other;
import safeguarding.lado.document.FileFinding.Unusable;
import safeguarding.lado.document.FileFinding.Usable;
import safeguarding.lado.document.FileFinding.Why;
import safeguarding.rulings.Ruling;

class DocumentPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
  private static final FileFinding PDF = new Usable(FileFormat.PDF);

  @ParameterizedTest
  @CsvSource({
    "statement.pdf, PDF",
    "STATEMENT.PDF, PDF",
    "statement, PDF",
    "J. Sample's statement, PDF",
    "scan.jpeg, JPEG",
    "scan.jpg, JPEG"
  })
  void a_file_is_added_whose_name_says_what_it_is_or_nothing(String name, FileFormat format) {
    assertThat(code(told(name), 10, new Usable(format))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"statement.pdf, PNG", "photo.png, JPEG", "statement.exe, PDF", "minutes.docx, PDF"})
  void a_file_that_lies_about_its_type_is_refused(String name, FileFormat format) {
    assertThat(code(told(name), 10, new Usable(format))).isEqualTo("not-what-it-says");
  }

  @Test
  void a_program_that_is_called_a_pdf_is_refused_as_a_lie_and_one_that_is_not_for_what_it_is() {
    assertThat(code(told("statement.pdf"), 10, new Other())).isEqualTo("not-what-it-says");
    assertThat(code(told("setup.exe"), 10, new Other())).isEqualTo("format-not-taken");
    assertThat(code(told("setup"), 10, new Other())).isEqualTo("format-not-taken");
  }

  @Test
  void empty_too_large_broken_and_protected_files_are_refused_each_in_its_words() {
    assertThat(code(told("a.pdf"), 0, new Other())).isEqualTo("empty-file");
    assertThat(code(told("a.pdf"), ArrivedFile.LARGEST, PDF)).isNull();
    assertThat(code(told("a.pdf"), ArrivedFile.LARGEST + 1, new Other())).isEqualTo("too-large");
    for (Why why : Why.values()) {
      assertThat(code(told("a.pdf"), 10, new Unusable(FileFormat.PDF, why))).isEqualTo(why.code());
    }
  }

  @Test
  void a_rarer_picture_needs_a_reason_and_no_other_file_takes_one() {
    NewDocument reasoned =
        new NewDocument("Mark", DocumentKind.PHOTOGRAPH, null, "mark.heic", "From the phone");

    assertThat(code(told("mark.heic"), 10, new Usable(FileFormat.HEIC)))
        .isEqualTo("invalid-fields");
    assertThat(code(reasoned, 10, new Usable(FileFormat.HEIC))).isNull();
    assertThat(
            code(
                new NewDocument("Mark", DocumentKind.PHOTOGRAPH, null, "mark.png", "Why not"),
                10,
                new Usable(FileFormat.PNG)))
        .isEqualTo("invalid-fields");
  }

  @Test
  void title_and_kind_are_needed_and_the_day_is_not_ahead() {
    NewDocument nothing = new NewDocument("", null, TODAY.plusDays(1), "a.pdf", "");

    assertThat(DocumentPolicy.add(nothing, file(10), PDF, TODAY))
        .isInstanceOfSatisfying(
            Ruling.Refused.class,
            refused ->
                assertThat(refused.refusal().violations())
                    .extracting("field")
                    .containsExactly("title", "kind", "dated_on"));
  }

  private static @Nullable String code(NewDocument told, long size, FileFinding finding) {
    return switch (DocumentPolicy.add(told, file(size), finding, TODAY)) {
      case Ruling.Granted<FileFormat> _ -> null;
      case Ruling.Refused<FileFormat>(var refusal) -> refusal.code();
    };
  }

  private static NewDocument told(String fileName) {
    return new NewDocument("Statement", DocumentKind.STATEMENT, TODAY, fileName, "");
  }

  private static ArrivedFile file(long size) {
    return new ArrivedFile(UUID.randomUUID(), size, "00".repeat(32));
  }
}
