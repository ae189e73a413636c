package safeguarding.lado.adultmatching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two tellings say together (Fellegi and Sunter 1969): the sum of what each part says. */
final class TellingEvidence {
  private static final double MOST_OF_SETTING = 7;

  private final Telling asked;
  private final Names names;
  private final List<String> setting;
  private final NameEvidence nameEvidence;
  private final Commonness commonness;

  TellingEvidence(Telling asked, Commonness commonness) {
    this.asked = asked;
    this.names = Names.of(asked);
    this.setting = NameText.setting(asked.setting());
    this.nameEvidence = new NameEvidence(commonness);
    this.commonness = commonness;
  }

  Evidence of(Telling kept) {
    return nameEvidence
        .of(names, Names.of(kept))
        .and(BirthDateEvidence.of(asked.born(), kept.born()))
        .and(setting(NameText.setting(kept.setting())))
        .and(role(kept.role()));
  }

  private Evidence setting(List<String> kept) {
    if (setting.isEmpty() || kept.isEmpty()) {
      return Evidence.NONE;
    }
    if (setting.equals(kept)) {
      return Evidence.of(commonness.bitsOfSetting(MOST_OF_SETTING), MatchReason.SETTING_SAME);
    }
    Set<String> both = new HashSet<>(setting);
    both.retainAll(kept);
    Set<String> either = new HashSet<>(setting);
    either.addAll(kept);
    return both.size() * 3 >= either.size() * 2
        ? Evidence.of(2, MatchReason.SETTING_SIMILAR)
        : new Evidence(-0.6, List.of());
  }

  private Evidence role(String kept) {
    if (asked.role().isEmpty() || kept.isEmpty()) {
      return Evidence.NONE;
    }
    return asked.role().equals(kept)
        ? Evidence.of(1, MatchReason.ROLE_SAME)
        : new Evidence(-0.4, List.of());
  }
}
