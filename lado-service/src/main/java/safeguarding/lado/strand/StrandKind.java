package safeguarding.lado.strand;

import safeguarding.rulings.Keyed;

/** Who enquires (lado.md, 'The path'). */
public enum StrandKind implements Keyed {
  POLICE("police investigation"),
  /** Under section 47 of the Children Act 1989. */
  SOCIAL_CARE("section 47 enquiry of social care"),
  EMPLOYER("employer's investigation");

  private final String words;

  StrandKind(String words) {
    this.words = words;
  }

  /** As a sentence names it: 'police investigation'. */
  public String words() {
    return words;
  }
}
