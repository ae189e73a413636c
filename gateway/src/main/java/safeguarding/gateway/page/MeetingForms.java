package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
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
    return open(who, change, meeting, read -> read.getState() == wanted ? null : cannot(read));
  }

  /** One that corrects what is on record is for a meeting that was held, and who may correct it. */
  HttpResponse<byte[]> correct(SignedIn who, ContractChange<?, ?> change, UUID meeting) {
    return open(who, change, meeting, read -> uncorrected(change, read));
  }

  private static @Nullable String uncorrected(
      ContractChange<?, ?> change, GetMeetingResponse meeting) {
    if (meeting.getState() != MeetingState.MEETING_STATE_HELD) {
      return cannot(meeting);
    }
    if (meeting.hasMayNotCorrect()) {
      return meeting.getMayNotCorrect().getMessage();
    }
    return change.rpc().equals(MeetingServiceGrpc.getWithdrawMeetingMethod())
            && meeting.hasMayNotDecide()
        ? meeting.getMayNotDecide().getMessage()
        : null;
  }

  private static String cannot(GetMeetingResponse meeting) {
    return "This cannot be done with a meeting that is '"
        + MeetingWordsGrpc.state(meeting.getState())
        + "'.";
  }

  private HttpResponse<byte[]> open(
      SignedIn who,
      ContractChange<?, ?> change,
      UUID meeting,
      Function<GetMeetingResponse, @Nullable String> past) {
    if (!who.may(change.rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    @Nullable String why = past.apply(meetings.read(who, meeting));
    return why == null
        ? forms.open(who, change)
        : impossible.say(who, change.asking().apply(Form.of(Map.of())), why);
  }
}
