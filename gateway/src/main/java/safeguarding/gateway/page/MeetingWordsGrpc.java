package safeguarding.gateway.page;

import com.google.protobuf.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.MessageState;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Tag;

/** The words of single things about a meeting, from the contract. */
final class MeetingWordsGrpc {
  private MeetingWordsGrpc() {}

  static String kind(MeetingKind kind) {
    return Choices.label(MeetingChoices.KINDS, ContractKeys.keyOf(kind));
  }

  static String state(MeetingState state) {
    return Choices.label(MeetingChoices.STATES, ContractKeys.keyOf(state));
  }

  static Tag tag(MeetingState state) {
    return new Tag(
        state(state),
        switch (state) {
          case MEETING_STATE_BOOKED -> "govuk-tag--blue";
          case MEETING_STATE_HELD -> "govuk-tag--green";
          case MEETING_STATE_CANCELLED, MEETING_STATE_UNSPECIFIED, UNRECOGNIZED ->
              "govuk-tag--grey";
        });
  }

  static String when(Timestamp time) {
    return Moments.dayAndTime(ProtoTimes.instant(time));
  }

  /** 'D. Officer, Police'. */
  static String person(MeetingAttendee person) {
    return Stream.of(person.getName(), person.getAgency())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String state(MeetingMessage message) {
    String words =
        Choices.label(MeetingChoices.MESSAGE_STATES, ContractKeys.keyOf(message.getState()));
    String why = why(message.getReason());
    boolean asks = message.getState() != MessageState.MESSAGE_STATE_SENT && !why.isEmpty();
    return asks ? words + ": " + why : words;
  }

  static Tag tag(MeetingMessage message) {
    String words =
        Choices.label(MeetingChoices.MESSAGE_STATES, ContractKeys.keyOf(message.getState()));
    return new Tag(
        words,
        switch (message.getState()) {
          case MESSAGE_STATE_SENT -> "govuk-tag--green";
          case MESSAGE_STATE_FAILED, MESSAGE_STATE_UNKNOWN -> "govuk-tag--red";
          case MESSAGE_STATE_QUEUED, MESSAGE_STATE_SENDING -> "govuk-tag--blue";
          case MESSAGE_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
        });
  }

  /** The messages that somebody has, or may have: who, which and when. */
  static List<String> wentOut(List<MeetingMessage> messages) {
    return messages.stream()
        .filter(message ->
            switch (message.getState()) {
              case MESSAGE_STATE_SENDING, MESSAGE_STATE_SENT, MESSAGE_STATE_UNKNOWN -> true;
              case MESSAGE_STATE_QUEUED,
                  MESSAGE_STATE_FAILED,
                  MESSAGE_STATE_UNSPECIFIED,
                  UNRECOGNIZED ->
                  false;
            })
        .map(message ->
            "%s: %s, %s. %s"
                .formatted(
                    String.join(" ", message.getToName(), message.getToAddress()).strip(),
                    Choices.label(MeetingChoices.PURPOSES, message.getPurpose()),
                    when(message.getQueuedAt()),
                    state(message)))
        .toList();
  }

  /** Why it stands so, or what a person has said of it. */
  static String below(MeetingMessage message) {
    String who = message.getResolvedBy();
    return switch (message.getResolution()) {
      case MESSAGE_RESOLUTION_TOLD ->
          "Told in another way, as %s says, %s".formatted(who, when(message));
      case MESSAGE_RESOLUTION_ARRIVED -> "It arrived, as %s says, %s".formatted(who, when(message));
      case MESSAGE_RESOLUTION_SEND_AGAIN, MESSAGE_RESOLUTION_UNSPECIFIED, UNRECOGNIZED ->
          why(message.getReason());
    };
  }

  private static String when(MeetingMessage message) {
    return Moments.dayAndTime(ProtoTimes.instant(message.getResolvedAt()));
  }

  /** What a code of the outbox means to a reader; empty for none. */
  static String why(String reason) {
    if (reason.startsWith("smtp-5") || reason.startsWith("notify-4")) {
      return "the mail server refused the address or the message";
    }
    return switch (reason) {
      case "" -> "";
      case "too-late" -> "it would have come too late";
      case "given-up" -> "what it tells was taken back";
      case "connection-broke", "sender-stopped" -> "the line broke while it was being sent";
      case "address-not-possible" -> "the address cannot be right";
      default -> "the mail server did not take it yet";
    };
  }
}
