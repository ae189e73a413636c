package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.gateway.view.CheckContactPage.Answer;
import safeguarding.gateway.view.CheckContactPage.Group;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.ContactChoices;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Sentence;

/** The answers about a contact in words, to be checked before it is logged. */
final class ContactAnswers {
  static final String UNKNOWN = "Not known";
  private final Form form;
  private final String address;
  private final List<Answer> answers = new ArrayList<>();

  private ContactAnswers(Form form, String address) {
    this.form = form;
    this.address = address;
  }

  /** The answers by page. */
  static List<Group> groups(Form form, String draftAddress) {
    List<Group> groups = new ArrayList<>();
    for (ContactStep step : ContactStep.values()) {
      String address = draftAddress + "/" + step.path() + "?checking=yes";
      ContactAnswers page = new ContactAnswers(form, address);
      page.collect(step);
      groups.add(new Group(step.title(), address, page.answers));
    }
    return groups;
  }

  private void collect(ContactStep step) {
    switch (step) {
      case CALL -> call();
      case ADULT -> adult();
      case CHILDREN -> children();
    }
  }

  private void call() {
    add(
        "Reached you",
        form.value("received-on") + " at " + form.value("received-time"),
        "received-on");
    choice("How", Choices.RECEIVED_BY, "received-by");
    known("Received by", form.value("taken-by"), "taken-by");
    choice("Told by", Choices.SOURCES, "source-role");
    written("Their name", "source-name");
    written("Their organisation", "source-organisation");
    choice("Main concern", Choices.CONCERNS, "primary-concern");
    add(
        "Other concerns",
        Sentence.list(
            form.chosen("further-concerns").stream()
                .map(key -> Choices.label(Choices.CONCERNS, key))
                .toList()),
        "further-concerns");
    choice("Urgency", ContactChoices.URGENCIES, "urgency");
    written("What happened", "summary");
    written("Day it happened", "alleged-on");
    known("Last day of it", form.value("alleged-until"), "alleged-until");
    written("Employer first knew", "employer-knew-on");
    add("Historical", yesOrNo("historical"), "historical");
    add(
        "Also told",
        Sentence.list(
            form.chosen("duties-told").stream()
                .map(key -> Choices.label(ContactChoices.DUTIES_TOLD, key))
                .toList()),
        "duties-told");
  }

  private void adult() {
    written("First and middle names", "adult-given-names");
    written("Last name", "adult-family-name");
    String others = form.value("adult-other-names");
    add("Other names", others.isEmpty() ? "None known" : others, "adult-other-names");
    written("Date of birth", "adult-date-of-birth");
    add("Works with children in", OwnRolesGrpc.words(form.value("adult-role")), "adult-role");
    written("Employer or setting", "adult-setting");
    choice("They are", Choices.EMPLOYMENT, "adult-employment");
    choice("At work now", ContactChoices.WORK_STATUSES, "adult-work-status");
    known("Kind of setting", ContactChoices.SETTING_KINDS, "adult-setting-kind");
    known("Sector", ContactChoices.SECTORS, "adult-sector");
    known("Ofsted's number (URN)", form.value("adult-setting-urn"), "adult-setting-urn");
    known("Other work with children", form.value("adult-other-work"), "adult-other-work");
    known("Own children", form.value("adult-own-children"), "adult-own-children");
    known(
        "Qualifications body",
        form.value("adult-qualifications-body"),
        "adult-qualifications-body");
  }

  private void children() {
    add("Children safe now", yesOrNo("children-safe"), "children-safe");
    if (form.value("safety-action").isEmpty() && form.value("children-safe").equals("yes")) {
      add("What was done", "Nothing written; the children are safe", "safety-action");
    } else {
      written("What was done", "safety-action");
    }
    List<Integer> named = ContactContract.childrenWithAnswers(form);
    if (named.isEmpty()) {
      add("Children", "None known", "child-1-name");
    }
    for (int child : named) {
      child("Child " + child, "child-" + child + "-");
    }
  }

  private void child(String title, String prefix) {
    List<String> lines = new ArrayList<>();
    lines.add(orUnknown(form.value(prefix + "name")));
    if (!form.value(prefix + "date-of-birth").isEmpty()) {
      lines.add("born " + form.value(prefix + "date-of-birth"));
    }
    if (!form.value(prefix + "age").isEmpty()) {
      lines.add(form.value(prefix + "age") + " years old");
    }
    String status = form.value(prefix + "care-status");
    if (!status.isEmpty()) {
      lines.add(Choices.label(Choices.CARE_STATUSES, status));
    }
    if (!form.value(prefix + "authority").isEmpty()) {
      lines.add("of " + form.value(prefix + "authority"));
    }
    String account = form.value(prefix + "own-account");
    lines.add(account.isEmpty() ? "Not heard yet" : "Says: " + account);
    add(title, String.join("\n", lines), prefix + "name");
  }

  private void choice(String question, List<Choice> choices, String field) {
    add(question, Choices.label(choices, form.value(field)), field);
  }

  /** What is rarely asked stands here only where it was answered. */
  private void known(String question, List<Choice> choices, String field) {
    known(question, Choices.label(choices, form.value(field)), field);
  }

  private void known(String question, String answer, String field) {
    if (!answer.isEmpty()) {
      add(question, answer, field);
    }
  }

  private void written(String question, String field) {
    add(question, form.value(field), field);
  }

  private void add(String question, String answer, String field) {
    answers.add(new Answer(question, orUnknown(answer), address + "#" + field));
  }

  private String yesOrNo(String field) {
    return form.value(field).equals("yes") ? "Yes" : "No";
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? UNKNOWN : text;
  }
}
