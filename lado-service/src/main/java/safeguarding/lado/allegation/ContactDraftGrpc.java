package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.ContactDraftRow;
import safeguarding.contracts.lado.v1.GetContactDraftRequest;
import safeguarding.contracts.lado.v1.GetContactDraftResponse;
import safeguarding.contracts.lado.v1.ListContactDraftsResponse;
import safeguarding.contracts.lado.v1.SaveContactDraftRequest;
import safeguarding.contracts.lado.v1.SaveContactDraftResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.security.CurrentCaller;

/** Drafts of contacts, for {@link AllegationGrpc}. */
@Singleton
final class ContactDraftGrpc {
  private final ContactDrafts drafts;

  ContactDraftGrpc(ContactDrafts drafts) {
    this.drafts = drafts;
  }

  SaveContactDraftResponse save(SaveContactDraftRequest request) {
    var savedAt =
        drafts.save(
            CurrentCaller.get(),
            AllegationServiceGrpc.getSaveContactDraftMethod().getFullMethodName(),
            Wire.uuid(request.getDraftId(), "draft_id"),
            request.getFieldsMap());
    return SaveContactDraftResponse.newBuilder().setSavedAt(Wire.instant(savedAt)).build();
  }

  GetContactDraftResponse find(GetContactDraftRequest request) {
    ContactDraft draft =
        drafts.get(
            CurrentCaller.get(),
            AllegationServiceGrpc.getGetContactDraftMethod().getFullMethodName(),
            Wire.uuid(request.getDraftId(), "draft_id"));
    return GetContactDraftResponse.newBuilder()
        .putAllFields(draft.fields())
        .setSavedAt(Wire.instant(draft.savedAt()))
        .build();
  }

  ListContactDraftsResponse list() {
    var response = ListContactDraftsResponse.newBuilder();
    drafts
        .list(
            CurrentCaller.get(),
            AllegationServiceGrpc.getListContactDraftsMethod().getFullMethodName())
        .forEach(draft ->
            response.addDrafts(
                ContactDraftRow.newBuilder()
                    .setDraftId(draft.id().toString())
                    .setSavedAt(Wire.instant(draft.savedAt()))
                    .setAdultInitials(draft.adultInitials())));
    return response.build();
  }
}
