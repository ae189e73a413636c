package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.AcknowledgeEmergencyAccessRequest;
import safeguarding.contracts.lado.v1.AcknowledgeEmergencyAccessResponse;
import safeguarding.contracts.lado.v1.EmergencyAcknowledgement;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.InviteDecisionMakerRequest;
import safeguarding.contracts.lado.v1.InviteDecisionMakerResponse;
import safeguarding.contracts.lado.v1.LiftRestrictionRequest;
import safeguarding.contracts.lado.v1.LiftRestrictionResponse;
import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.contracts.lado.v1.NameReaderRequest;
import safeguarding.contracts.lado.v1.NameReaderResponse;
import safeguarding.contracts.lado.v1.OpenInEmergencyRequest;
import safeguarding.contracts.lado.v1.OpenInEmergencyResponse;
import safeguarding.contracts.lado.v1.ReaderRemoval;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.RemoveReaderRequest;
import safeguarding.contracts.lado.v1.RemoveReaderResponse;
import safeguarding.contracts.lado.v1.RestrictAllegationRequest;
import safeguarding.contracts.lado.v1.RestrictAllegationResponse;
import safeguarding.contracts.lado.v1.SayWhereAdultWorksRequest;
import safeguarding.contracts.lado.v1.SayWhereAdultWorksResponse;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;

/** Who sees and who decides an allegation: the forms and the RPCs that they are. */
final class ReaderChanges {
  static final String EMERGENCY = "/allegations/emergency";
  private static final String PART = "/allegations";
  private static final Frame.Crumb ALLEGATIONS = new Frame.Crumb("Allegations", PART);

  private final String id;
  private final Supplier<GetAllegationResponse> record;

  /** Changes of one allegation. */
  ReaderChanges(UUID id, Supplier<GetAllegationResponse> record) {
    this.id = id.toString();
    this.record = record;
  }

  ContractChange<RestrictAllegationRequest, RestrictAllegationResponse> restricting() {
    return change(
        ReaderServiceGrpc.getRestrictAllegationMethod(),
        RestrictAllegationRequest.newBuilder().setAllegationId(id).build(),
        _ ->
            on("Limit to named people", "/restriction", "Limit this case")
                .saying(
                    List.of(
                        "From then on only you and those who decide allegations see this case, and"
                            + " whom you name. Nobody else can find it."))
                .asking(ReaderQuestions.restriction()));
  }

  ContractChange<LiftRestrictionRequest, LiftRestrictionResponse> lifting() {
    return change(
        ReaderServiceGrpc.getLiftRestrictionMethod(),
        LiftRestrictionRequest.newBuilder().setAllegationId(id).build(),
        _ ->
            on("Open to everybody again", "/restriction-lifting", "Open this case")
                .asking(ReaderQuestions.lifting()));
  }

  ContractChange<NameReaderRequest, NameReaderResponse> naming(Supplier<ListStaffResponse> staff) {
    return change(
        ReaderServiceGrpc.getNameReaderMethod(),
        NameReaderRequest.newBuilder().setAllegationId(id).build(),
        _ ->
            on("Let somebody see this case", "/reader", "Let them see it")
                .asking(ReaderQuestions.naming(staff.get())));
  }

  ContractChange<InviteDecisionMakerRequest, InviteDecisionMakerResponse> inviting() {
    return change(
        ReaderServiceGrpc.getInviteDecisionMakerMethod(),
        InviteDecisionMakerRequest.newBuilder().setAllegationId(id).build(),
        _ ->
            on("Invite a decision maker", "/decision-maker", "Invite them")
                .saying(
                    List.of(
                        "They sign in with a guest account of this council. They see this case and"
                            + " no other, and may decide it."))
                .asking(ReaderQuestions.invitation()));
  }

  ContractChange<SayWhereAdultWorksRequest, SayWhereAdultWorksResponse> working(
      Supplier<ListStaffResponse> staff) {
    return change(
        ReaderServiceGrpc.getSayWhereAdultWorksMethod(),
        SayWhereAdultWorksRequest.newBuilder().setAllegationId(id).build(),
        _ ->
            on("Say where the adult works", "/workplace", "Record it")
                .saying(
                    List.of(
                        "Choose the person, or the unit of somebody who is not on the list, like a"
                            + " foster carer. A case about a member of staff is limited to named"
                            + " people from then on."))
                .asking(ReaderQuestions.workplace(staff.get())));
  }

  ContractChange<RemoveReaderRequest, RemoveReaderResponse> removing(UUID reader) {
    return change(
        ReaderServiceGrpc.getRemoveReaderMethod(),
        RemoveReaderRequest.newBuilder()
            .setAllegationId(id)
            .setRemoval(ReaderRemoval.newBuilder().setReaderId(reader.toString()))
            .build(),
        _ ->
            on("Remove a reader", "/readers/" + reader + "/removal", "Remove them")
                .saying(ReaderSectionsGrpc.inWords(record.get(), reader))
                .asking(ReaderQuestions.removal()));
  }

  ContractChange<AcknowledgeEmergencyAccessRequest, AcknowledgeEmergencyAccessResponse>
      acknowledging(UUID reader) {
    return change(
        ReaderServiceGrpc.getAcknowledgeEmergencyAccessMethod(),
        AcknowledgeEmergencyAccessRequest.newBuilder()
            .setAllegationId(id)
            .setAcknowledgement(
                EmergencyAcknowledgement.newBuilder().setReaderId(reader.toString()))
            .build(),
        _ ->
            on(
                    "Look at an emergency access",
                    "/readers/" + reader + "/acknowledgement",
                    "I have looked at it")
                .saying(ReaderSectionsGrpc.inWords(record.get(), reader)));
  }

  /**
   * Opens a case by its reference: whether there is one is not said before.
   *
   * @param reference what the form says from the start; may be empty
   */
  static ContractChange<OpenInEmergencyRequest, OpenInEmergencyResponse> opening(String reference) {
    return new ContractChange<>(
        ReaderServiceGrpc.getOpenInEmergencyMethod(),
        OpenInEmergencyRequest.getDefaultInstance(),
        form ->
            Asking.of("Open a case in an emergency", PART, EMERGENCY, PART, "Open the case")
                .on("", "", ALLEGATIONS)
                .saying(
                    List.of(
                        "For a case that is limited to people other than you, when waiting for them"
                            + " would put a child at risk. It opens for a few hours. Your reason"
                            + " stands on the record, and those who are named are told.",
                        "Also for a case whose named people have all left: while it is open, name"
                            + " somebody who decides."))
                .answered("opening.reference", reference)
                .asking(ReaderQuestions.emergency()),
        answer -> PART + "/" + answer.getOpened().getAllegationId());
  }

  private <Q extends Message, R extends Message> ContractChange<Q, R> change(
      MethodDescriptor<Q, R> rpc, Q about, Function<Form, Asking> asking) {
    return new ContractChange<>(rpc, about, asking, answer -> PART + "/" + id + "#readers");
  }

  private Asking on(String title, String step, String button) {
    GetAllegationResponse now = record.get();
    String address = PART + "/" + id;
    return Asking.of(title, PART, address + step, address + "#readers", button)
        .on(
            now.getReference(),
            now.getEtag(),
            ALLEGATIONS,
            new Frame.Crumb(now.getReference(), address))
        .showing(
            List.of(
                new Fact("Person of concern", RecordWordsGrpc.name(now.getContact().getAdult()))),
            RecordGrpc.changes(now));
  }
}
