package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Why an episode began, by the DfE's codes (SSDA903). */
public enum EpisodeReason implements Keyed {
  S("Started to be looked after"),
  L("Change of legal status only"),
  P("Change of placement and carer only"),
  T("Change of placement, same carer"),
  B("Change of legal status, placement and carer"),
  U("Change of legal status and placement, same carer");

  private final String title;

  EpisodeReason(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** Whether the legal status is another than before. */
  boolean changesLegalStatus() {
    return switch (this) {
      case S, L, B, U -> true;
      case P, T -> false;
    };
  }

  /** Whether the placement is another than before. Its type may be the same. */
  boolean changesPlacement() {
    return this != L;
  }
}
