package safeguarding.clareview.child;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.clareview.alert.AlertKind;
import safeguarding.clareview.alert.AlertState;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.EpisodeReason;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.NeedCode;
import safeguarding.clareview.care.OrderEndReason;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.Sex;
import safeguarding.clareview.review.LateReviewReason;
import safeguarding.clareview.review.Participation;
import safeguarding.clareview.review.ReviewState;
import safeguarding.servicetesting.ContractLists;

/** The lists of the contract are ours. */
class ContractListsTest {
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(Sex.values(), safeguarding.contracts.clareview.v1.Sex.values(), "SEX_"),
        Arguments.of(
            LegalStatus.values(),
            safeguarding.contracts.clareview.v1.LegalStatus.values(),
            "LEGAL_STATUS_"),
        Arguments.of(
            PlacementType.values(),
            safeguarding.contracts.clareview.v1.PlacementType.values(),
            "PLACEMENT_TYPE_"),
        Arguments.of(
            EpisodeReason.values(),
            safeguarding.contracts.clareview.v1.EpisodeReason.values(),
            "EPISODE_REASON_"),
        Arguments.of(
            NeedCode.values(), safeguarding.contracts.clareview.v1.NeedCode.values(), "NEED_CODE_"),
        Arguments.of(
            CareEndReason.values(),
            safeguarding.contracts.clareview.v1.CareEndReason.values(),
            "CARE_END_REASON_"),
        Arguments.of(
            OrderEndReason.values(),
            safeguarding.contracts.clareview.v1.SupervisionOrderEndReason.values(),
            "SUPERVISION_ORDER_END_REASON_"),
        Arguments.of(
            CareState.values(),
            safeguarding.contracts.clareview.v1.CareState.values(),
            "CARE_STATE_"),
        Arguments.of(
            ReviewSubject.values(),
            safeguarding.contracts.clareview.v1.ReviewSubject.values(),
            "REVIEW_SUBJECT_"),
        Arguments.of(
            ReviewState.values(),
            safeguarding.contracts.clareview.v1.ReviewState.values(),
            "REVIEW_STATE_"),
        Arguments.of(
            Participation.values(),
            safeguarding.contracts.clareview.v1.Participation.values(),
            "PARTICIPATION_"),
        Arguments.of(
            LateReviewReason.values(),
            safeguarding.contracts.clareview.v1.LateReviewReason.values(),
            "LATE_REVIEW_REASON_"),
        Arguments.of(
            AlertKind.values(),
            safeguarding.contracts.clareview.v1.AlertKind.values(),
            "ALERT_KIND_"),
        Arguments.of(
            AlertTheme.values(),
            safeguarding.contracts.clareview.v1.AlertTheme.values(),
            "ALERT_THEME_"),
        Arguments.of(
            AlertState.values(),
            safeguarding.contracts.clareview.v1.AlertState.values(),
            "ALERT_STATE_"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    ContractLists.assertSame(ours, contract, prefix);
  }
}
