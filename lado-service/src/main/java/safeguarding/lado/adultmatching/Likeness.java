package safeguarding.lado.adultmatching;

import safeguarding.lado.words.Sound;

/** How like two words of a name are, the likest first. */
enum Likeness {
  SAME,
  /** Bill and William. */
  SHORT_FORM,
  /** A slip apart, or it sounds the same and is spelt nearly so. */
  SIMILAR,
  /** Two slips apart, or it sounds the same, or only the beginning is typed. */
  REMOTE,
  /** One of them is only the first letter. */
  INITIAL,
  DIFFERENT;

  private static final int LONG = 7;

  static Likeness of(String a, String b) {
    if (a.equals(b)) {
      return SAME;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : DIFFERENT;
    }
    if (ShortForms.ofOneName(a, b)) {
      return SHORT_FORM;
    }
    int slips = Slips.between(a, b);
    int shorter = Math.min(a.length(), b.length());
    if (slips <= (shorter >= LONG ? 2 : shorter > 3 ? 1 : 0)) {
      return SIMILAR;
    }
    // Words that have little in common are not sounded: most of those compared have not.
    boolean soundsAlike = slips * 2 <= a.length() + b.length() && Sound.alike(a, b);
    if (soundsAlike && slips == 2 && shorter > 3) {
      return SIMILAR;
    }
    boolean begun = shorter >= 3 && (a.startsWith(b) || b.startsWith(a));
    if (soundsAlike || begun || slips == 1 || (slips == 2 && shorter > 4)) {
      return REMOTE;
    }
    return slips == 3 && shorter > LONG ? REMOTE : DIFFERENT;
  }
}
