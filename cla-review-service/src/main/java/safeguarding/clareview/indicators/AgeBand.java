package safeguarding.clareview.indicators;

import safeguarding.rulings.Keyed;

/** The ages by which children looked after are counted, as in the DfE's return. */
enum AgeBand implements Keyed {
  UNDER_1("Under 1"),
  FROM_1_TO_4("1 to 4"),
  FROM_5_TO_9("5 to 9"),
  FROM_10_TO_15("10 to 15"),
  FROM_16_TO_17("16 to 17"),
  /** Care that nobody has ended. */
  FROM_18("18 or over");

  private final String title;

  AgeBand(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
