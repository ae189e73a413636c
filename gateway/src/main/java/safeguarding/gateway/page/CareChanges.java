package safeguarding.gateway.page;

import static safeguarding.gateway.page.CareBriefGrpc.lastEpisode;
import static safeguarding.gateway.page.CareBriefGrpc.openOrder;
import static safeguarding.gateway.page.CareBriefGrpc.openPeriod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import safeguarding.contracts.clareview.v1.AppointIroRequest;
import safeguarding.contracts.clareview.v1.AppointIroResponse;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.EndCareRequest;
import safeguarding.contracts.clareview.v1.EndCareResponse;
import safeguarding.contracts.clareview.v1.EndSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.EndSupervisionOrderResponse;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.RecordNotificationRequest;
import safeguarding.contracts.clareview.v1.RecordNotificationResponse;
import safeguarding.contracts.clareview.v1.StartCareRequest;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.clareview.v1.StartEpisodeRequest;
import safeguarding.contracts.clareview.v1.StartEpisodeResponse;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderResponse;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/**
 * The changes of a child's care: the forms and the RPCs that they are. A form about a period of
 * care or an order carries its id, so that what was read is what is changed, also when another has
 * begun meanwhile.
 */
final class CareChanges {
  static final String PART = "/looked-after";
  static final Frame.Crumb LIST = new Frame.Crumb("Children looked after", PART);
  private static final String PERIOD_ID = "care_period_id";
  private static final String ORDER_ID = "supervision_order_id";

  private CareChanges() {}

  static ContractChange<StartCareRequest, StartCareResponse> start() {
    Asking asking =
        Asking.of("A child becomes looked after", PART, "/care-periods/start", PART, "Record")
            .on("", "", LIST)
            .asking(CareQuestions.start());
    return new ContractChange<>(
        CareServiceGrpc.getStartCareMethod(),
        StartCareRequest.getDefaultInstance(),
        form -> asking,
        answer -> "/children/" + answer.getStarted().getChildId());
  }

  static ContractChange<StartSupervisionOrderRequest, StartSupervisionOrderResponse> startOrder() {
    Asking asking =
        Asking.of("Supervision order made", PART, "/supervision-orders/start", PART, "Record")
            .on("", "", LIST)
            .asking(CareQuestions.supervisionOrder());
    return new ContractChange<>(
        CareServiceGrpc.getStartSupervisionOrderMethod(),
        StartSupervisionOrderRequest.getDefaultInstance(),
        form -> asking,
        answer -> "/children/" + answer.getStarted().getChildId());
  }

  static ContractChange<StartEpisodeRequest, StartEpisodeResponse> episode(
      Supplier<GetChildResponse> child) {
    return new ContractChange<>(
        CareServiceGrpc.getStartEpisodeMethod(),
        StartEpisodeRequest.getDefaultInstance(),
        form -> episode(child.get(), form),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  static ContractChange<EndCareRequest, EndCareResponse> careEnding(
      Supplier<GetChildResponse> child) {
    return new ContractChange<>(
        CareServiceGrpc.getEndCareMethod(),
        EndCareRequest.getDefaultInstance(),
        form ->
            onPeriod(
                child.get(),
                form,
                "The child ceases to be looked after",
                "/care-ending",
                CareQuestions.careEnding()),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  static ContractChange<AppointIroRequest, AppointIroResponse> iro(
      Supplier<GetChildResponse> child) {
    return new ContractChange<>(
        CareServiceGrpc.getAppointIroMethod(),
        AppointIroRequest.getDefaultInstance(),
        form ->
            onPeriod(
                child.get(),
                form,
                "Appoint an independent reviewing officer",
                "/iro-appointment",
                CareQuestions.iro()),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  static ContractChange<RecordNotificationRequest, RecordNotificationResponse> notification(
      Supplier<GetChildResponse> child) {
    return new ContractChange<>(
        CareServiceGrpc.getRecordNotificationMethod(),
        RecordNotificationRequest.getDefaultInstance(),
        form ->
            onPeriod(
                child.get(),
                form,
                "Record when the safeguarding unit was told",
                "/notification",
                CareQuestions.notification()),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  static ContractChange<EndSupervisionOrderRequest, EndSupervisionOrderResponse> orderEnding(
      Supplier<GetChildResponse> child) {
    return new ContractChange<>(
        CareServiceGrpc.getEndSupervisionOrderMethod(),
        EndSupervisionOrderRequest.getDefaultInstance(),
        form -> orderEnding(child.get(), form),
        answer -> "/children/" + answer.getChanged().getChildId());
  }

  /** What does not change mostly stays: the form begins with the episode before. */
  private static Asking episode(GetChildResponse child, Form form) {
    Asking asking =
        onPeriod(child, form, "A new episode of care begins", "/episode", CareQuestions.episode());
    Optional<CarePeriod> period = period(child, form);
    if (period.isEmpty()) {
      return asking;
    }
    Episode before = lastEpisode(period.get());
    return asking
        .answered("episode.legal_status", ContractKeys.keyOf(before.getLegalStatus()))
        .answered("episode.placement_type", ContractKeys.keyOf(before.getPlacementType()))
        .answered("episode.provider", before.getProvider())
        .answered("episode.in_area", before.getInArea() ? "yes" : "no");
  }

  private static Asking onPeriod(
      GetChildResponse child,
      Form form,
      String title,
      String address,
      List<QuestionGroup> questions) {
    Optional<CarePeriod> period = period(child, form);
    return onChild(child, title, address, period.map(CarePeriod::getEtag).orElse(""))
        .asking(with(PERIOD_ID, questions))
        .answered(PERIOD_ID, period.map(CarePeriod::getCarePeriodId).orElse(""));
  }

  private static Asking orderEnding(GetChildResponse child, Form form) {
    String named = form.value(Question.nameOf(ORDER_ID));
    Optional<SupervisionOrder> order =
        named.isEmpty()
            ? openOrder(child)
            : child.getSupervisionOrdersList().stream()
                .filter(one -> one.getSupervisionOrderId().equals(named))
                .findFirst();
    return onChild(
            child,
            "The supervision order ends",
            "/supervision-order-ending",
            order.map(SupervisionOrder::getEtag).orElse(""))
        .asking(with(ORDER_ID, CareQuestions.orderEnding()))
        .answered(ORDER_ID, order.map(SupervisionOrder::getSupervisionOrderId).orElse(""));
  }

  /** The period that the form was opened on; the one that has not ended, where it is opened now. */
  private static Optional<CarePeriod> period(GetChildResponse child, Form form) {
    String named = form.value(Question.nameOf(PERIOD_ID));
    return named.isEmpty()
        ? openPeriod(child)
        : child.getCarePeriodsList().stream()
            .filter(one -> one.getCarePeriodId().equals(named))
            .findFirst();
  }

  /** A form on a child: what it changes has an etag; what it makes has none. */
  static Asking onChild(GetChildResponse child, String title, String address, String etag) {
    String record = "/children/" + child.getChildId();
    return Asking.of(title, PART, record + address, record, "Record")
        .on(child.getReference(), etag, LIST, new Frame.Crumb(child.getReference(), record))
        .showing(CareBriefGrpc.facts(child), CareBriefGrpc.changes(child));
  }

  private static List<QuestionGroup> with(String id, List<QuestionGroup> questions) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(QuestionGroup.of(Question.hidden(id)));
    groups.addAll(questions);
    return groups;
  }
}
