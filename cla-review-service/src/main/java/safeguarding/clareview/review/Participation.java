package safeguarding.clareview.review;

import safeguarding.rulings.Keyed;

/** How a child took part in a review, by the DfE's codes. */
public enum Participation implements Keyed {
  PN0("Under 4 years old"),
  PN1("Attended and spoke"),
  PN2("Attended, an advocate spoke"),
  PN3("Attended and conveyed views without words"),
  PN4("Attended and did not convey views"),
  PN5("Did not attend, an advocate spoke"),
  PN6("Did not attend, views sent in another way"),
  PN7("Did not attend and views were not sent");

  private final String title;

  Participation(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
