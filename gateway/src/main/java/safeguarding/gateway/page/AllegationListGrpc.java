package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.lado.v1.AllegationOrder;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListAllegationsResponse;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.calls.AllegationKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.AllegationListPage.Row;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the list of allegations. */
@Singleton
final class AllegationListGrpc {
  private final Services services;

  AllegationListGrpc(Services services) {
    this.services = services;
  }

  /**
   * A page of the list.
   *
   * @param next empty on the last page
   * @param total of all that the filters let through
   */
  record Slice(List<Row> rows, String next, int total) {}

  /** What is asked for. */
  record Wanted(Form filter, boolean newestFirst, int pageSize, String pageToken) {}

  Slice list(SignedIn who, Wanted wanted, LocalDate today) {
    ListAllegationsRequest request = request(who, wanted, today);
    ListAllegationsResponse answer =
        services
            .lado()
            .read(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.listAllegations(request));
    List<Row> rows = answer.getRowsList().stream().map(row -> row(row, who.showsNames())).toList();
    return new Slice(rows, answer.getNextPageToken(), answer.getTotal());
  }

  private static ListAllegationsRequest request(SignedIn who, Wanted wanted, LocalDate today) {
    Form filter = wanted.filter();
    ListAllegationsRequest.Builder request =
        ListAllegationsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .addAllStates(AllegationKeys.STATES.values(filter.chosen("state")))
            .addAllRoles(AllegationKeys.ROLES.values(filter.chosen("role")))
            .addAllConcerns(AllegationKeys.CONCERNS.values(filter.chosen("concern")))
            .addAllReferralOutcomes(
                AllegationKeys.REFERRALS.values(filter.chosen("referralOutcome")))
            .setOrder(
                wanted.newestFirst()
                    ? AllegationOrder.ALLEGATION_ORDER_NEWEST_FIRST
                    : AllegationOrder.ALLEGATION_ORDER_OLDEST_FIRST)
            .setPageSize(wanted.pageSize())
            .setPageToken(wanted.pageToken())
            .setWithNames(who.showsNames());
    day(filter, "receivedFrom", today)
        .ifPresent(day -> request.setReceivedFrom(ProtoTimes.date(day)));
    day(filter, "receivedTo", today).ifPresent(day -> request.setReceivedTo(ProtoTimes.date(day)));
    return request.build();
  }

  private static Optional<LocalDate> day(Form filter, String field, LocalDate today) {
    return WrittenDate.read(filter.value(field), today) instanceof WrittenDate.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private static Row row(AllegationRow row, boolean names) {
    Deadline next = row.getNextDeadline();
    boolean runs = row.hasNextDeadline();
    String who = names ? row.getAdultName() : row.getAdultInitials();
    String outcome =
        Choices.label(
            Choices.ENQUIRY_OUTCOMES, AllegationKeys.OUTCOMES.keyOf(row.getEnquiryOutcome()));
    return new Row(
        row.getReference(),
        "/allegations/" + row.getAllegationId(),
        Moments.day(ProtoTimes.instant(row.getReceivedAt())),
        who.isEmpty() ? "Not known" : who,
        Choices.label(Choices.ADULT_ROLES, AllegationKeys.ROLES.keyOf(row.getRole())),
        row.getSetting(),
        Choices.label(Choices.CONCERNS, AllegationKeys.CONCERNS.keyOf(row.getPrimaryConcern())),
        RecordWordsGrpc.state(row.getState()),
        RecordWordsGrpc.stateStyle(row.getState()),
        outcome.isEmpty()
            ? Choices.label(
                Choices.REFERRAL_OUTCOMES, AllegationKeys.REFERRALS.keyOf(row.getReferralOutcome()))
            : outcome,
        runs ? next.getTitle() + ": " + ClocksGrpc.runningWords(next) : "",
        runs ? ClocksGrpc.tone(next) : Clock.Tone.MET);
  }
}
