package safeguarding.lado.strategymeeting;

import java.util.List;

/** What the agenda of a meeting begins with; whoever books changes it as they need. */
public final class MeetingAgenda {
  /** What KCSIE part 4 has the LADO and the others talk about, in the order of a meeting. */
  public static final List<String> KCSIE =
      List.of(
          "Introductions, purpose and confidentiality",
          "The nature, content and context of the allegation",
          "Whether the children are safe now, and what they and their families need",
          "What is known already: earlier concerns, and other work with children",
          "Whether the police investigate",
          "Whether children's social care makes enquiries (section 47)",
          "The employer's own enquiry, and alternatives to suspension",
          "Support for the adult, and who stays in touch with them",
          "Who is told what, by whom and when: the adult, the child, the parents, the regulator",
          "Publicity, and what must not be made known",
          "Actions, with who does them and by when",
          "The next meeting or review");

  private MeetingAgenda() {}
}
