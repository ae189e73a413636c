package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.visitor.SignedIn;

/** Opens the forms of what is done with a meeting. */
@Singleton
final class MeetingForms {
  private final QuestionForms forms;
  private final MeetingsGrpc meetings;
  private final Impossible impossible;

  MeetingForms(QuestionForms forms, MeetingsGrpc meetings, Impossible impossible) {
    this.forms = forms;
    this.meetings = meetings;
    this.impossible = impossible;
  }

  /** A form is for a meeting that stands where it leads on from. */
  HttpResponse<byte[]> open(
      SignedIn who, ContractChange<?, ?> change, UUID meeting, MeetingState wanted) {
    if (!who.may(change.rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    MeetingState state = meetings.read(who, meeting).getState();
    return state == wanted
        ? forms.open(who, change)
        : impossible.say(
            who,
            change.asking().apply(Form.of(Map.of())),
            "This cannot be done with a meeting that is '" + MeetingWordsGrpc.state(state) + "'.");
  }
}
