package safeguarding.gateway.view;

import java.util.List;

/** The lists of values about meetings in words. Their keys are those of the contract. */
public final class MeetingChoices {
  public static final List<Choice> KINDS =
      List.of(
          new Choice(
              "complex-strategy",
              "Complex strategy meeting (CSM)",
              "The first meeting of an enquiry, soon after the threshold decision"),
          new Choice(
              "review-strategy",
              "Review strategy meeting",
              "Looks at the enquiry again, month by month, or sooner where it is complex"),
          new Choice(
              "professionals", "Professionals' meeting", "Below the threshold of an enquiry too"));

  public static final List<Choice> STATES =
      List.of(
          Choice.of("booked", "Booked"),
          Choice.of("cancelled", "Cancelled"),
          Choice.of("held", "Held"));

  /** Somebody who is invited has told nothing before: no value of the contract. */
  public static final String NO_REPLY = "nothing";

  /** What somebody who is invited has told before. */
  public static final List<Choice> REPLIES =
      List.of(
          Choice.of(NO_REPLY, "Nothing yet"),
          Choice.of("sent-apologies", "Sent apologies"),
          Choice.of("sent-information", "Sent information"));

  public static final List<Choice> ATTENDANCE =
      List.of(
          Choice.of("came", "Came"),
          Choice.of("sent-apologies", "Sent apologies"),
          Choice.of("sent-information", "Sent information"),
          Choice.of("absent", "Did not come and sent nothing"));

  public static final List<Choice> MESSAGE_STATES =
      List.of(
          Choice.of("queued", "Waits to be sent"),
          Choice.of("sending", "Being sent"),
          Choice.of("sent", "Sent"),
          Choice.of("failed", "Not sent"),
          Choice.of("unknown", "Not known if it arrived"));

  public static final List<Choice> RESOLUTIONS =
      List.of(
          new Choice(
              "send-again", "Send it again", "It did not arrive. The same message goes out again."),
          new Choice("arrived", "It arrived", "Nothing is sent."),
          new Choice(
              "told",
              "They were told in another way",
              "By telephone, or by mail of your own. Nothing is sent."));

  /** What a message is for. */
  public static final List<Choice> PURPOSES =
      List.of(
          Choice.of("invitation", "Invitation"),
          Choice.of("change", "Change"),
          Choice.of("cancellation", "Cancellation"),
          Choice.of("minutes-notice", "Notice of the minutes"));

  private MeetingChoices() {}
}
