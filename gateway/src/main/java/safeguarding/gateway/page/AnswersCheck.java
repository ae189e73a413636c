package safeguarding.gateway.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.view.WrittenTime;

/**
 * Checks the answers of a form, as far as a form can: what is missing, and what cannot be read. The
 * rules about records are the services'. A day that can be read is kept as '22 November 2018', so
 * that 'today' means the day it was written.
 */
final class AnswersCheck {
  private final Map<String, String> values;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final LocalDate today;

  private AnswersCheck(Form form, LocalDate today) {
    this.values = new LinkedHashMap<>(form.values());
    this.today = today;
  }

  /** The form with what is wrong on it, in the order of the questions. */
  static Form checked(Form form, List<Question> questions, LocalDate today) {
    AnswersCheck check = new AnswersCheck(form, today);
    questions.forEach(check::question);
    return new Form(check.values, check.errors);
  }

  /** A whole number as people write it. */
  static Optional<Integer> number(String written) {
    String text = written.strip();
    return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private void question(Question question) {
    String name = question.name();
    @Nullable String missing = question.missing();
    if (value(name).isEmpty()) {
      if (missing != null) {
        errors.put(name, missing);
      } else if (question.kind() == Question.Kind.MOMENT && !value(question.timeName()).isEmpty()) {
        errors.put(name, question.label() + " must have a day as well as a time");
      }
      return;
    }
    switch (question.kind()) {
      case DAY -> day(name, question.label());
      case MOMENT -> {
        day(name, question.label());
        time(question.timeName());
      }
      case NUMBER -> {
        if (number(value(name)).isEmpty()) {
          errors.put(name, question.label() + " must be a whole number, like 12");
        }
      }
      case TEXT, LONG_TEXT, CHOICE, CHOICES, SELECT, YES_NO, FILE, HIDDEN -> {}
    }
  }

  private void day(String name, String label) {
    switch (WrittenDate.read(value(name), today)) {
      case WrittenDate.Empty() -> {}
      case WrittenDate.Day(LocalDate date) -> values.put(name, Moments.day(date));
      case WrittenDate.Unreadable(String why) -> errors.put(name, label + " " + why);
    }
  }

  private void time(String name) {
    WrittenTime.read(value(name))
        .ifPresentOrElse(
            time -> values.put(name, Moments.time(time)),
            () -> errors.put(name, "Enter the time like 2:30pm or 14:30"));
  }

  private String value(String name) {
    return values.getOrDefault(name, "").strip();
  }
}
