package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkAdultRequest;
import safeguarding.contracts.lado.v1.LinkAdultResponse;
import safeguarding.contracts.lado.v1.MarkNotSameRequest;
import safeguarding.contracts.lado.v1.MarkNotSameResponse;
import safeguarding.contracts.lado.v1.UnlinkAdultRequest;
import safeguarding.contracts.lado.v1.UnlinkAdultResponse;
import safeguarding.contracts.lado.v1.UnmarkNotSameRequest;
import safeguarding.contracts.lado.v1.UnmarkNotSameResponse;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** Who the adult of an allegation is, as people decide: the buttons and the RPCs that they are. */
final class AdultChanges {
  private static final String ADULT = "adult_id";

  private final UUID allegationId;
  private final Function<Form, AdultOf> record;

  /**
   * Changes of one allegation.
   *
   * @param record the allegation as it is now, with the words for whom a form names
   */
  AdultChanges(UUID allegationId, Function<Form, AdultOf> record) {
    this.allegationId = allegationId;
    this.record = record;
  }

  /**
   * An allegation, and somebody on record.
   *
   * @param person in words; empty where nobody is named
   */
  record AdultOf(GetAllegationResponse allegation, String person) {}

  /** Where people look whether the adult is known. */
  static String page(UUID allegationId) {
    return "/allegations/" + allegationId + "/adult";
  }

  ContractChange<LinkAdultRequest, LinkAdultResponse> linking() {
    return change(
        AdultServiceGrpc.getLinkAdultMethod(),
        LinkAdultRequest.newBuilder().setAllegationId(id()).build(),
        "-link",
        "This is the same person");
  }

  ContractChange<UnlinkAdultRequest, UnlinkAdultResponse> unlinking() {
    return change(
        AdultServiceGrpc.getUnlinkAdultMethod(),
        UnlinkAdultRequest.newBuilder().setAllegationId(id()).build(),
        "-link-undoing",
        "Undo the link");
  }

  ContractChange<MarkNotSameRequest, MarkNotSameResponse> marking() {
    return change(
        AdultServiceGrpc.getMarkNotSameMethod(),
        MarkNotSameRequest.newBuilder().setAllegationId(id()).build(),
        "-not-same",
        "Not the same person");
  }

  ContractChange<UnmarkNotSameRequest, UnmarkNotSameResponse> unmarking() {
    return change(
        AdultServiceGrpc.getUnmarkNotSameMethod(),
        UnmarkNotSameRequest.newBuilder().setAllegationId(id()).build(),
        "-not-same-undoing",
        "Undo 'not the same'");
  }

  private String id() {
    return allegationId.toString();
  }

  private <Q extends Message, R extends Message> ContractChange<Q, R> change(
      MethodDescriptor<Q, R> rpc, Q about, String address, String button) {
    boolean namesSomebody = about.getDescriptorForType().findFieldByName(ADULT) != null;
    return new ContractChange<>(
        rpc,
        about,
        form -> asking(record.apply(form), address, button, namesSomebody),
        answer -> page(allegationId));
  }

  private Asking asking(AdultOf now, String address, String button, boolean namesSomebody) {
    GetAllegationResponse record = now.allegation();
    List<Fact> facts = new ArrayList<>(RecordGrpc.inBrief(record));
    if (!now.person().isEmpty()) {
      facts.add(new Fact("Person on record", now.person()));
    }
    String link = "/allegations/" + allegationId;
    return Asking.of(
            button, "/allegations", page(allegationId) + address, page(allegationId), button)
        .on(
            record.getReference(),
            record.getEtag(),
            new Frame.Crumb("Allegations", "/allegations"),
            new Frame.Crumb(record.getReference(), link))
        .showing(facts, RecordGrpc.changes(record))
        .asking(namesSomebody ? List.of(QuestionGroup.of(Question.hidden(ADULT))) : List.of());
  }
}
