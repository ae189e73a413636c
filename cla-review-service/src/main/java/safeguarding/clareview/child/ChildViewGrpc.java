package safeguarding.clareview.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.alert.AlertView;
import safeguarding.clareview.alert.AlertViewGrpc;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.review.ReviewViewGrpc;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.ChildRow;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.Sex;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;

/** What is shown of a child, in the contract's words. */
final class ChildViewGrpc {
  private final CareClocks clocks;
  private final RecordGrpc records;
  private final LocalDate today;
  private final ReviewViewGrpc reviews;
  private final AlertViewGrpc alerts;

  ChildViewGrpc(CareClocks clocks, RecordGrpc records, LocalDate today) {
    this.clocks = clocks;
    this.records = records;
    this.today = today;
    this.reviews = new ReviewViewGrpc(clocks);
    this.alerts = new AlertViewGrpc(clocks, records, today);
  }

  GetChildResponse view(ChildRecord shown) {
    var child = shown.known().child();
    var view =
        GetChildResponse.newBuilder()
            .setChildId(child.id().toString())
            .setReference(shown.known().reference())
            .setChild(child(child))
            .setInitials(child.initials())
            .setAgeYears(child.ageOn(today))
            .setState(state(shown.state()));
    shown.periods().forEach(period -> view.addCarePeriods(CareViewGrpc.period(period)));
    shown.orders().forEach(order -> view.addSupervisionOrders(CareViewGrpc.order(order)));
    shown.reviews().forEach(review -> view.addReviews(reviews.view(review)));
    shown.alerts().forEach(alert -> view.addAlerts(alerts.view(alert)));
    shown.courses().forEach(course -> deadlines(course, view));
    shown.alerts().forEach(alert -> deadline(alert, view));
    shown.timeline().forEach(event -> view.addTimeline(records.event(event)));
    return view.build();
  }

  private void deadlines(Course course, GetChildResponse.Builder view) {
    clocks
        .of(course.events(), today)
        .forEach(clock ->
            view.addDeadlines(
                records.deadline(clock, today).toBuilder().setAboutId(course.id().toString())));
  }

  private void deadline(AlertView alert, GetChildResponse.Builder view) {
    var shown = alerts.view(alert);
    if (shown.hasDeadline()) {
      view.addDeadlines(shown.getDeadline().toBuilder().setAboutId(shown.getAlertId()));
    }
  }

  ChildRow row(ChildSummary summary, boolean withNames) {
    var child = summary.child();
    var row =
        ChildRow.newBuilder()
            .setChildId(child.id().toString())
            .setReference(summary.reference())
            .setInitials(child.initials())
            .setName(withNames ? child.name() : "")
            .setAgeYears(child.ageOn(today))
            .setState(state(summary.state()))
            .setSince(Wire.date(summary.since()))
            .setLegalStatus(status(summary.legalStatus()))
            .setPlacementType(placement(summary.placementType()));
    clocks
        .next(summary.courses().stream().map(Course::events).toList(), today)
        .ifPresent(clock -> row.setNextDeadline(records.deadline(clock, today)));
    return row.build();
  }

  static safeguarding.contracts.clareview.v1.LegalStatus status(@Nullable LegalStatus status) {
    return WireEnum.write(
        safeguarding.contracts.clareview.v1.LegalStatus.class, "LEGAL_STATUS_", status);
  }

  static safeguarding.contracts.clareview.v1.PlacementType placement(
      @Nullable PlacementType placement) {
    return WireEnum.write(
        safeguarding.contracts.clareview.v1.PlacementType.class, "PLACEMENT_TYPE_", placement);
  }

  private static safeguarding.contracts.clareview.v1.CareState state(CareState state) {
    return WireEnum.write(
        safeguarding.contracts.clareview.v1.CareState.class, "CARE_STATE_", state);
  }

  private static Child child(safeguarding.clareview.care.Child child) {
    return Child.newBuilder()
        .setChildNumber(child.number())
        .setGivenNames(child.givenNames())
        .setFamilyName(child.familyName())
        .setDateOfBirth(Wire.date(child.dateOfBirth()))
        .setSex(WireEnum.write(Sex.class, "SEX_", child.sex()))
        .build();
  }
}
