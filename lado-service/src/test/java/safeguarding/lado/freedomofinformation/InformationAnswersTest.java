package safeguarding.lado.freedomofinformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.freedomofinformation.InformationAnswers.Answered;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** Requests that are answered, kept, and answered again. */
class InformationAnswersTest {
  private static final Instant NOW = Instant.parse("2019-06-03T10:00:00Z");

  private final InformationAnswers answers = TestService.bean(InformationAnswers.class);
  private final Allegations allegations = TestService.bean(Allegations.class);
  private final Caller lado = TestService.aLado();

  private void contactsOf2017(int howMany) {
    TestService.itIs(NOW);
    for (int i = 0; i < howMany; i++) {
      allegations.logContact(
          lado,
          "test",
          aContact()
              .receivedAt(Instant.parse("2017-06-05T10:00:00Z"))
              .allegedOn(null)
              .employerKnewOn(null)
              .told(),
          AdultChoice.SOMEBODY_NEW,
          Optional.empty());
    }
  }

  private Ruling<UUID> ask(Dimension rows, Dimension columns, String first, String last) {
    TestService.itIs(NOW);
    return answers.answer(
        lado,
        "test",
        new AskInformation("FOI-1/19", LocalDate.of(2019, 6, 1), rows, columns, first, last));
  }

  private Answered answered(Dimension rows, Dimension columns) {
    return switch (ask(rows, columns, "2017-18", "2017-18")) {
      case Ruling.Granted<UUID>(UUID id) -> answers.get(lado, "test", id);
      case Ruling.Refused<UUID>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static String refused(Ruling<UUID> ruling) {
    return ruling instanceof Ruling.Refused<UUID>(var refusal)
        ? refusal.code() + " " + refusal.violations().getFirst().field()
        : "granted";
  }

  @Test
  void the_second_answer_about_a_year_is_that_of_the_first_though_more_was_recorded() {
    contactsOf2017(6);
    Answered first = answered(Dimension.ROLE, Dimension.YEAR);

    contactsOf2017(1);
    Answered second = answered(Dimension.CONCERN, Dimension.YEAR);

    assertThat(first.tables().getFirst().totals()).containsExactly(OptionalInt.of(6));
    assertThat(second.tables().getFirst().totals()).containsExactly(OptionalInt.of(6));
    assertThat(answers.get(lado, "test", first.answer().id()).tables()).isEqualTo(first.tables());
    assertThat(answers.list(lado, "test", Optional.empty(), 25).rows()).hasSize(2);
    assertThat(TestService.journal(lado.authority()))
        .extracting(JournalEntry::outcome)
        .isNotEmpty();
  }

  @Test
  void a_year_of_few_contacts_says_nothing_but_that_it_is_withheld() {
    contactsOf2017(3);

    Answered answered = answered(Dimension.ROLE, Dimension.CONCERN);

    InformationTable table = answered.tables().getFirst();
    assertThat(table.totals()).containsOnly(OptionalInt.empty());
    assertThat(table.rows()).allMatch(row -> row.cells().stream().allMatch(OptionalInt::isEmpty));
    assertThat(AnswerWording.of(answered)).anyMatch(words -> words.contains("section 40(2)"));
  }

  @Test
  void what_cannot_be_asked_is_refused_at_its_field() {
    assertThat(refused(ask(Dimension.ROLE, Dimension.ROLE, "2017-18", "2017-18")))
        .isEqualTo("rows-and-columns-alike columns");
    assertThat(refused(ask(Dimension.ROLE, Dimension.YEAR, "2019-20", "2019-20")))
        .isEqualTo("year-not-over first_year");
    assertThat(refused(ask(Dimension.ROLE, Dimension.YEAR, "2017-18", "2016-17")))
        .isEqualTo("years-out-of-order last_year");
    assertThat(refused(ask(Dimension.ROLE, Dimension.YEAR, "2001-02", "2017-18")))
        .isEqualTo("too-many-years last_year");
    assertThat(refused(ask(Dimension.ROLE, Dimension.YEAR, "soon", "2017-18")))
        .isEqualTo("invalid-fields first_year");
  }

  @Test
  void an_answer_of_another_authority_is_not_there() {
    contactsOf2017(5);
    UUID id = answered(Dimension.ROLE, Dimension.YEAR).answer().id();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> answers.get(TestService.aLado(), "test", id));
  }
}
