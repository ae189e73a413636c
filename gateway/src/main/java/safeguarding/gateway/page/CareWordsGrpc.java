package safeguarding.gateway.page;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;
import java.util.Map;
import safeguarding.contracts.clareview.v1.AlertKind;
import safeguarding.contracts.clareview.v1.AlertState;
import safeguarding.contracts.clareview.v1.AlertTheme;
import safeguarding.contracts.clareview.v1.CareEndReason;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.EpisodeReason;
import safeguarding.contracts.clareview.v1.LateReviewReason;
import safeguarding.contracts.clareview.v1.LegalStatus;
import safeguarding.contracts.clareview.v1.NeedCode;
import safeguarding.contracts.clareview.v1.Participation;
import safeguarding.contracts.clareview.v1.PlacementType;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.contracts.clareview.v1.ReviewSubject;
import safeguarding.contracts.clareview.v1.Sex;
import safeguarding.contracts.clareview.v1.SupervisionOrderEndReason;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Sentence;

/** What the contract of children looked after says in codes, in words. */
final class CareWordsGrpc {
  /** The list of values of each enum. */
  static final Map<Class<? extends ProtocolMessageEnum>, List<Choice>> LISTS =
      Map.ofEntries(
          Map.entry(Sex.class, CareChoices.SEXES),
          Map.entry(CareState.class, CareChoices.STATES),
          Map.entry(LegalStatus.class, CareChoices.LEGAL_STATUSES),
          Map.entry(PlacementType.class, CareChoices.PLACEMENT_TYPES),
          Map.entry(EpisodeReason.class, CareChoices.EPISODE_REASONS),
          Map.entry(NeedCode.class, CareChoices.NEEDS),
          Map.entry(CareEndReason.class, CareChoices.CARE_ENDS),
          Map.entry(SupervisionOrderEndReason.class, CareChoices.ORDER_ENDS),
          Map.entry(ReviewSubject.class, CareChoices.REVIEW_SUBJECTS),
          Map.entry(ReviewState.class, CareChoices.REVIEW_STATES),
          Map.entry(Participation.class, CareChoices.PARTICIPATIONS),
          Map.entry(LateReviewReason.class, CareChoices.LATE_REASONS),
          Map.entry(AlertKind.class, CareChoices.ALERT_KINDS),
          Map.entry(AlertTheme.class, CareChoices.ALERT_THEMES),
          Map.entry(AlertState.class, CareChoices.ALERT_STATES));

  /** What happened, by the kind of a timeline's event; other kinds say it themselves. */
  private static final Map<String, String> EVENTS =
      Map.of(
          "care-started", "Became looked after",
          "care-ceased", "Ceased to be looked after",
          "episode-started", "New episode of care",
          "iro-appointed", "IRO (independent reviewing officer) appointed");

  private CareWordsGrpc() {}

  /** What happened. */
  static String event(String kind) {
    return EVENTS.getOrDefault(kind, Sentence.capital(kind.replace('-', ' ')));
  }

  /** A value in words; empty for UNSPECIFIED and for values newer than this program. */
  static <E extends Enum<E> & ProtocolMessageEnum> String words(E value) {
    List<Choice> list = LISTS.get(value.getDeclaringClass());
    if (list == null) {
      throw new IllegalStateException("no words for " + value.getDeclaringClass());
    }
    return Choices.label(list, ContractKeys.keyOf(value));
  }

  /** How a child stands, as the colour of a tag; the tag says it in words too. */
  static String style(CareState state) {
    return switch (state) {
      case CARE_STATE_LOOKED_AFTER -> "govuk-tag--blue";
      case CARE_STATE_SHORT_BREAKS -> "govuk-tag--turquoise";
      case CARE_STATE_SUPERVISION_ORDER -> "govuk-tag--purple";
      case CARE_STATE_CEASED, CARE_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
    };
  }

  /** How an alert stands, as the colour of a tag. */
  static String style(AlertState state) {
    return switch (state) {
      case ALERT_STATE_RAISED -> "govuk-tag--yellow";
      case ALERT_STATE_ANSWERED -> "govuk-tag--green";
      case ALERT_STATE_NOTED, ALERT_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
    };
  }
}
