package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.GetContactDraftRequest;
import safeguarding.contracts.lado.v1.GetContactDraftResponse;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.SaveContactDraftRequest;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/** Keeps a contact while it is written, and logs it. */
@Singleton
final class ContactGrpc {
  private final Services services;

  ContactGrpc(Services services) {
    this.services = services;
  }

  /** What became of a contact. */
  sealed interface Logging {
    /** It is on record. */
    record Done(String allegationId) implements Logging {}

    /** It is not, and why, by field of the form. */
    record Refused(Map<String, String> errors) implements Logging {}
  }

  /** What stands in a draft. */
  record Draft(Map<String, String> fields, String saved) {}

  /** The caller's own draft; empty where there is none, or none any more. */
  Optional<Draft> find(SignedIn who, UUID draft) {
    try {
      return Optional.of(draft(who, draft));
    } catch (RequestRefused refused) {
      if (refused.problem().status() == ProblemKind.NOT_FOUND.status()) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  /** The caller's own draft; ends the request with 'not found' where there is none. */
  Draft draft(SignedIn who, UUID draft) {
    GetContactDraftResponse kept =
        services
            .lado()
            .read(
                who,
                AllegationServiceGrpc::newBlockingStub,
                lado ->
                    lado.getContactDraft(
                        GetContactDraftRequest.newBuilder()
                            .setAuthorityCode(who.caller().authority().code())
                            .setDraftId(draft.toString())
                            .build()));
    return new Draft(kept.getFieldsMap(), Moments.time(ProtoTimes.instant(kept.getSavedAt())));
  }

  /** Keeps the fields as typed; false where they are more than a draft may hold. */
  boolean save(SignedIn who, UUID draft, Map<String, String> fields) {
    SaveContactDraftRequest request =
        SaveContactDraftRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setDraftId(draft.toString())
            .putAllFields(fields)
            .build();
    try {
      var _ =
          services
              .lado()
              .write(
                  who,
                  AllegationServiceGrpc::newBlockingStub,
                  lado -> lado.saveContactDraft(request));
      return true;
    } catch (RequestRefused refused) {
      if (refused.problem().status() == ProblemKind.INVALID_FIELDS.status()) {
        return false;
      }
      throw refused;
    }
  }

  /** Logs the contact. The same answers of the same draft sent again are the same request. */
  Logging log(SignedIn who, UUID draft, Form form, LocalDate today) {
    List<Integer> children = ContactContract.childrenWithAnswers(form);
    LogContactRequest request =
        LogContactRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setRequestId(requestId(draft, form))
            .setDraftId(draft.toString())
            .setContact(ContactContract.contact(form, children, today))
            .setAdultId(PersonChoice.same(form))
            .addAllNotSameAdultIds(PersonChoice.notSame(form))
            .build();
    LogContactResponse answer =
        services
            .lado()
            .write(who, AllegationServiceGrpc::newBlockingStub, lado -> lado.logContact(request));
    return switch (answer.getOutcomeCase()) {
      case LOGGED -> new Logging.Done(answer.getLogged().getAllegationId());
      case REFUSAL -> new Logging.Refused(ContactContract.errors(answer.getRefusal(), children));
      case OUTCOME_NOT_SET -> throw new IllegalStateException("the service said nothing");
    };
  }

  /** Made from the draft and its answers, so that sending twice from anywhere is one contact. */
  static String requestId(UUID draft, Form form) {
    StringBuilder text = new StringBuilder(draft.toString());
    new TreeMap<>(form.values())
        .forEach((field, value) -> {
          if (!field.equals("request_id")) {
            text.append('\u0000').append(field).append('\u0001').append(value);
          }
        });
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
