package safeguarding.gateway.page;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.view.WrittenTime;

/**
 * Brings the answers of a form into a request, each to the field whose path its question names, and
 * what a service finds wrong with the request back to the questions. Only what is asked is read: no
 * field of a request can be set by a form that does not ask for it.
 */
final class ContractForm {
  /** Where the questions stand that a page answers for itself: no field of any request. */
  static final String OWN = "page.";

  private static final Pattern STEP = Pattern.compile("([a-z0-9_]+)(?:\\[(\\d{1,3})])?");

  private final List<Question> questions;
  private final LocalDate today;

  /**
   * Answers to some questions.
   *
   * @param today for 'today' and years of two digits
   */
  ContractForm(List<Question> questions, LocalDate today) {
    this.questions = List.copyOf(questions);
    this.today = today;
  }

  private record Step(String field, int index) {}

  /** Sets every field that is answered; the others stay as they are. */
  void fill(Form form, Message.Builder request) {
    for (Question question : questions) {
      if (question.path().startsWith(OWN) || question.kind() == Question.Kind.FILE) {
        continue;
      }
      Deque<Step> steps = steps(question.path());
      Step last = steps.removeLast();
      if (form.value(question.name()).isEmpty()) {
        begin(request, steps);
      } else {
        set(question, form, inside(request, steps), last.field());
      }
    }
  }

  /** The message of a form is sent even when nothing in it is answered: the service says what. */
  private static void begin(Message.Builder request, Deque<Step> steps) {
    Deque<Step> outer = new ArrayDeque<>();
    for (Step step : steps) {
      outer.add(step);
      if (step.index() >= 0 || outer.size() == 1) {
        inside(request, outer);
      }
    }
  }

  private static Message.Builder inside(Message.Builder request, Deque<Step> steps) {
    Message.Builder at = request;
    for (Step step : steps) {
      FieldDescriptor field = field(at, step.field());
      if (step.index() < 0) {
        at = at.getFieldBuilder(field);
        continue;
      }
      while (at.getRepeatedFieldCount(field) <= step.index()) {
        at.addRepeatedField(field, at.newBuilderForField(field).build());
      }
      at = at.getRepeatedFieldBuilder(field, step.index());
    }
    return at;
  }

  private void set(Question question, Form form, Message.Builder in, String name) {
    FieldDescriptor field = field(in, name);
    if (field.isRepeated()) {
      for (String text : texts(question, form)) {
        value(field, text, question, form).ifPresent(read -> in.addRepeatedField(field, read));
      }
    } else {
      value(field, form.value(question.name()), question, form)
          .ifPresent(read -> in.setField(field, read));
    }
  }

  /** Ticks are joined by spaces; what is written is one answer a line. */
  private static List<String> texts(Question question, Form form) {
    return question.kind() == Question.Kind.CHOICES
        ? form.chosen(question.name())
        : Arrays.stream(form.value(question.name()).split("\\n", -1))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private Optional<Object> value(FieldDescriptor field, String text, Question question, Form form) {
    return switch (field.getJavaType()) {
      case STRING -> Optional.of(text);
      case BOOLEAN ->
          text.equals("yes") || text.equals("no")
              ? Optional.of(text.equals("yes"))
              : Optional.empty();
      case INT -> AnswersCheck.number(text).map(number -> number);
      case ENUM ->
          ContractKeys.find(field.getEnumType(), text).map(EnumValueDescriptor.class::cast);
      case MESSAGE -> time(field, text, form.value(question.timeName()));
      case LONG, FLOAT, DOUBLE, BYTE_STRING ->
          throw new IllegalStateException("no question asks for " + field.getFullName());
    };
  }

  private Optional<Object> time(FieldDescriptor field, String day, String time) {
    if (!(WrittenDate.read(day, today) instanceof WrittenDate.Day(LocalDate date))) {
      return Optional.empty();
    }
    String type = field.getMessageType().getFullName();
    if (type.equals(Date.getDescriptor().getFullName())) {
      return Optional.of(ProtoTimes.date(date));
    }
    if (type.equals(Timestamp.getDescriptor().getFullName())) {
      LocalTime clock = WrittenTime.read(time).orElse(LocalTime.MIDNIGHT);
      return Optional.of(
          ProtoTimes.timestamp(date.atTime(clock).atZone(LondonTime.ZONE).toInstant()));
    }
    throw new IllegalStateException("no question asks for " + field.getFullName());
  }

  private static FieldDescriptor field(Message.Builder in, String name) {
    FieldDescriptor field = in.getDescriptorForType().findFieldByName(name);
    if (field == null) {
      throw new IllegalStateException(
          in.getDescriptorForType().getFullName() + " has no field " + name);
    }
    return field;
  }

  private static Deque<Step> steps(String path) {
    Deque<Step> steps = new ArrayDeque<>();
    for (String part : path.split("\\.", -1)) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        throw new IllegalStateException("no path of a contract: " + path);
      }
      String index = step.group(2);
      steps.add(new Step(step.group(1), index == null ? -1 : Integer.parseInt(index)));
    }
    return steps;
  }

  /** What a service refused, by name of field; by the empty name what no question asks for. */
  Map<String, String> errors(Refusal refusal) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (FieldViolation violation : refusal.getViolationsList()) {
      errors.putIfAbsent(at(violation.getField()), violation.getMessage());
    }
    if (errors.isEmpty()) {
      errors.put("", refusal.getMessage());
    }
    return inOrder(errors);
  }

  /** In the order of the form, whatever the order in which a service looks. */
  private Map<String, String> inOrder(Map<String, String> errors) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (Question question : questions) {
      String error = errors.get(question.name());
      if (error != null) {
        ordered.put(question.name(), error);
      }
    }
    errors.forEach(ordered::putIfAbsent);
    return ordered;
  }

  /** The question of a path; of a list or an item of one, the first question inside it. */
  private String at(String path) {
    String wanted = path;
    while (!wanted.isEmpty()) {
      String place = wanted;
      Optional<Question> found =
          questions.stream()
              .filter(question -> question.kind() != Question.Kind.HIDDEN)
              .filter(
                  question -> isAt(question.path(), place) || isAt(inBody(question.path()), place))
              .findFirst();
      if (found.isPresent()) {
        return found.get().name();
      }
      // 'decisions[1].child_id' stands at the first question about the second child.
      int last =
          Math.max(wanted.lastIndexOf('.'), wanted.endsWith("]") ? wanted.lastIndexOf('[') : -1);
      String parent = last < 0 ? "" : wanted.substring(0, last);
      wanted = parent.endsWith("]") || wanted.endsWith("]") ? parent : "";
    }
    return "";
  }

  /** A service names the fields of the message that the request is about, mostly without it. */
  private static String inBody(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  private static boolean isAt(String asked, String place) {
    return asked.equals(place) || asked.startsWith(place + "[") || asked.startsWith(place + ".");
  }
}
