package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.MeetingTakenBack;
import safeguarding.gateway.page.GoneMeanwhile.Gone;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/** Opens and answers the forms of what is done with a meeting. */
@Singleton
final class MeetingForms {
  private final QuestionForms forms;
  private final MeetingsGrpc meetings;
  private final Impossible impossible;
  private final GoneMeanwhile goneMeanwhile;

  MeetingForms(
      QuestionForms forms,
      MeetingsGrpc meetings,
      Impossible impossible,
      GoneMeanwhile goneMeanwhile) {
    this.forms = forms;
    this.meetings = meetings;
    this.impossible = impossible;
    this.goneMeanwhile = goneMeanwhile;
  }

  /** What a form is about, and why that is gone from its meeting; null while it is there. */
  interface About {
    @Nullable String gone(GetMeetingResponse meeting);
  }

  /** A form is for a meeting that stands where it leads on from. */
  HttpResponse<byte[]> open(
      SignedIn who, ContractChange<?, ?> change, UUID meeting, MeetingState wanted) {
    return open(
        who, change, meeting, _ -> null, read -> read.getState() == wanted ? null : cannot(read));
  }

  /** One that is for something of a meeting, wherever the meeting stands. */
  HttpResponse<byte[]> open(SignedIn who, ContractChange<?, ?> change, UUID meeting, About about) {
    return open(who, change, meeting, about, _ -> null);
  }

  /** One that corrects what is on record is for a meeting that was held, and who may correct it. */
  HttpResponse<byte[]> correct(
      SignedIn who, ContractChange<?, ?> change, UUID meeting, About about) {
    return open(who, change, meeting, about, read -> uncorrected(change, read));
  }

  /** Answers one that was sent, also where its meeting, or what it is about, is gone meanwhile. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who,
      ContractChange<Q, R> change,
      Map<String, Object> body,
      UUID meeting,
      About about) {
    return goneMeanwhile.answer(who, change, body, () -> gone(meetings.read(who, meeting), about));
  }

  /** Answers one that is about the meeting itself. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, ContractChange<Q, R> change, Map<String, Object> body, UUID meeting) {
    return answer(who, change, body, meeting, _ -> null);
  }

  private static Optional<Gone> gone(GetMeetingResponse meeting, About about) {
    List<Frame.Crumb> way = List.of(MeetingChanges.way(meeting));
    if (meeting.hasTakenBack()) {
      MeetingTakenBack taken = meeting.getTakenBack();
      String why =
          MeetingStoryGrpc.takenBack("This meeting", taken.getRecordedBy(), taken.getRecordedAt());
      return Optional.of(new Gone(why, way.subList(0, way.size() - 1)));
    }
    return Optional.ofNullable(about.gone(meeting)).map(why -> new Gone(why, way));
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
      About about,
      Function<GetMeetingResponse, @Nullable String> past) {
    QuestionForms.requireOpenTo(who, change);
    GetMeetingResponse read = meetings.read(who, meeting);
    Optional<Gone> gone = gone(read, about);
    if (gone.isPresent()) {
      Asking asking = change.asks(Form.of(Map.of()));
      return impossible.say(who, asking.title(), asking.part(), gone.get().why(), gone.get().way());
    }
    @Nullable String why = past.apply(read);
    return why == null
        ? forms.open(who, change)
        : impossible.say(who, change.asks(Form.of(Map.of())), why);
  }
}
