package safeguarding.gateway.page;

import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.RecordReference;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Form;

/**
 * What is asked of a journal: everything, one record, or one person's doings.
 *
 * @param of the program whose journal it is
 * @param filter as it was written
 * @param pageToken of the page; empty for the first
 */
record JournalAsked(String of, Form filter, String pageToken) {
  static final String PATH = "/journal";

  /** The kinds of records that the services write down, in words. */
  static final List<Choice> KINDS =
      Stream.of(
              "allegation",
              "family",
              "enquiry",
              "conference",
              "plan",
              "child",
              "care-period",
              "review",
              "alert")
          .map(kind -> new Choice(kind, kind.replace('-', ' '), null))
          .toList();

  private static final String KIND = "recordKind";
  private static final String ID = "recordId";
  private static final String SUBJECT = "subject";

  /** What the address asks for. */
  static JournalAsked read(String of, HttpParameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : List.of(KIND, ID, SUBJECT)) {
      values.put(field, parameters.get(field, String.class).orElse("").strip());
    }
    String token = parameters.get("pageToken", String.class).orElse("");
    return new JournalAsked(of, new Form(values, errors(values)), token);
  }

  private static Map<String, String> errors(Map<String, String> values) {
    Map<String, String> errors = new LinkedHashMap<>();
    String kind = values.getOrDefault(KIND, "");
    String id = values.getOrDefault(ID, "");
    if (!id.isEmpty() && kind.isEmpty()) {
      errors.put(KIND, "Choose the kind of record, or take away its id");
    } else if (id.isEmpty() && !kind.isEmpty()) {
      errors.put(ID, "Enter the id of the record, or choose no kind");
    } else if (!id.isEmpty() && !Ids.isUuid(id)) {
      errors.put(ID, "Enter the whole id of the record, as an entry or an address shows it");
    }
    return errors;
  }

  String recordKind() {
    return filter.value(KIND);
  }

  String recordId() {
    return filter.value(ID);
  }

  String subject() {
    return filter.value(SUBJECT);
  }

  /** The same for the gateway's own journal. */
  JournalFilter own() {
    JournalFilter own = JournalFilter.ALL;
    if (!recordId().isEmpty() && !filter.wrong()) {
      own = own.about(new RecordReference(recordKind(), UUID.fromString(recordId())));
    }
    return subject().isEmpty() ? own : own.by(subject());
  }

  /** The address of a page of it; of the first, where the token is empty. */
  String page(String token) {
    return new Query()
        .with("of", of)
        .with(KIND, recordKind())
        .with(ID, recordId())
        .with(SUBJECT, subject())
        .with("pageToken", token)
        .after(PATH);
  }

  /** The address of all that was done to a record; empty where there is none. */
  static String ofRecord(String of, String kind, @Nullable String id) {
    return id == null || id.isEmpty()
        ? ""
        : new Query().with("of", of).with(KIND, kind).with(ID, id).after(PATH);
  }

  /** The address of all that a person did. */
  static String ofSubject(String of, String subject) {
    return new Query().with("of", of).with(SUBJECT, subject).after(PATH);
  }
}
