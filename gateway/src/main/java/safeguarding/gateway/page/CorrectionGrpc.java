package safeguarding.gateway.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.ContactCorrection;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.CheckContactPage.Answer;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/** Corrections of a contact: what a page of one sends, and what the record tells of them. */
final class CorrectionGrpc {
  /** The field in which stands why. */
  static final String REASON = "correction-reason";

  /** Told child by child. */
  private static final String CHILDREN = "Children";

  private CorrectionGrpc() {}

  /** Where one page of a contact is corrected; null for whom that would be refused. */
  static @Nullable String address(SignedIn who, GetAllegationResponse record, ContactStep step) {
    return who.may(AllegationServiceGrpc.getCorrectContactMethod()) && !record.hasMayNotName()
        ? "/allegations/" + record.getAllegationId() + "/correction/" + step.path()
        : null;
  }

  /** The contact as it is on record, with what was sent for one page of it. */
  static Contact corrected(Contact kept, Form sent, ContactStep step, LocalDate today) {
    List<Integer> children = ContactContract.childrenWithAnswers(sent);
    Contact told = ContactContract.contact(sent, children, today);
    return switch (step) {
      case CALL -> call(kept, told);
      case ADULT -> kept.toBuilder().setAdult(told.getAdult()).build();
      case CHILDREN ->
          kept.toBuilder()
              .setChildrenSafeNow(told.getChildrenSafeNow())
              .setSafetyAction(told.getSafetyAction())
              .clearChildren()
              .addAllChildren(told.getChildrenList())
              .build();
    };
  }

  /** A form has no seconds: where the minute stays, so does the moment. */
  private static Contact call(Contact kept, Contact told) {
    Contact.Builder call =
        told.toBuilder()
            .setAdult(kept.getAdult())
            .setChildrenSafeNow(kept.getChildrenSafeNow())
            .setSafetyAction(kept.getSafetyAction())
            .clearChildren()
            .addAllChildren(kept.getChildrenList());
    if (ContactFieldsGrpc.minute(kept).equals(ContactFieldsGrpc.minute(told))) {
      call.setReceivedAt(kept.getReceivedAt());
    }
    return call.build();
  }

  /** What the service found, at the fields of one page; what stands on another is said above. */
  static Map<String, String> errors(Refusal refusal, Form sent, ContactStep step) {
    Map<String, String> errors = new LinkedHashMap<>();
    ContactContract.errors(refusal, ContactContract.childrenWithAnswers(sent))
        .forEach((field, message) ->
            errors.putIfAbsent(
                field.equals(REASON) || ContactStep.holding(field) == step ? field : "", message));
    return errors;
  }

  /** When, by whom and why. */
  static List<Fact> facts(GetAllegationResponse record) {
    return record.getCorrectionsList().stream()
        .map(one ->
            new Fact(
                Moments.dayAndTime(ProtoTimes.instant(one.getRecordedAt()))
                    + ", "
                    + one.getRecordedBy(),
                one.getReason()))
        .toList();
  }

  /** Why, and field by field what stood before and what stood then. */
  static String text(TimelineEvent event, GetAllegationResponse record) {
    Contact after = record.getContact();
    for (ContactCorrection correction : record.getCorrectionsList()) {
      if (correction.getCorrectionId().equals(event.getAboutId())) {
        return correction.getReason()
            + "\n"
            + String.join("\n", changes(correction.getBefore(), after));
      }
      after = correction.getBefore();
    }
    return "";
  }

  /** 'Date of birth: Not known → 3 June 1980', in the order of the form. */
  static List<String> changes(Contact before, Contact after) {
    Map<String, String> was = answers(before);
    Map<String, String> is = answers(after);
    was.remove(CHILDREN);
    is.remove(CHILDREN);
    return Differences.between(
        was, is, question -> question.startsWith("Child ") ? "Not named" : ContactAnswers.UNKNOWN);
  }

  private static Map<String, String> answers(Contact contact) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (var group : ContactAnswers.groups(ContactFieldsGrpc.form(contact), "")) {
      for (Answer answer : group.answers()) {
        answers.put(answer.question(), answer.answer().replace("\n", ", "));
      }
    }
    return answers;
  }
}
