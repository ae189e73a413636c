package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Writes allegations as rows of a list, as they stand today. */
@Singleton
public final class AllegationRowsGrpc {
  private static final Comparator<RuleClock> FIRST_DUE =
      Comparator.comparing(clock -> clock.deadline().dueOn());

  private final AuthorityTransactions transactions;
  private final List<PartClocks> parts;
  private final CaseClocks ofCases;
  private final RuleClocks clocks;
  private final RecordGrpc records;
  private final Clock clock;

  AllegationRowsGrpc(
      AuthorityTransactions transactions,
      List<PartClocks> parts,
      CaseClocks ofCases,
      RuleClocks clocks,
      RecordGrpc records,
      Clock clock) {
    this.transactions = transactions;
    this.parts = List.copyOf(parts);
    this.ofCases = ofCases;
    this.clocks = clocks;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Writes them in their order.
   *
   * @param withNames whether with the adults' names, and not only initials
   */
  public List<AllegationRow> rows(
      Caller caller, List<AllegationSummary> summaries, boolean withNames) {
    List<UUID> ids = summaries.stream().map(AllegationSummary::id).toList();
    Map<UUID, List<RuleClock>> waiting = new HashMap<>();
    if (!ids.isEmpty()) {
      transactions
          .read(
              caller.authority(),
              () -> parts.stream().flatMap(part -> part.waiting(ids).stream()).toList())
          .forEach(one ->
              clocks
                  .clock(one.ruleId(), one.startedOn(), null)
                  .ifPresent(counted ->
                      waiting
                          .computeIfAbsent(one.allegationId(), _ -> new ArrayList<>())
                          .add(counted)));
    }
    return summaries.stream()
        .map(summary -> row(summary, waiting.getOrDefault(summary.id(), List.of()), withNames))
        .toList();
  }

  private AllegationRow row(AllegationSummary summary, List<RuleClock> waiting, boolean withNames) {
    LocalDate today = LondonTime.today(clock);
    var row =
        AllegationRow.newBuilder()
            .setAllegationId(summary.id().toString())
            .setReference(summary.reference())
            .setReceivedAt(Wire.instant(summary.receivedAt()))
            .setState(AllegationViewGrpc.state(summary.state()))
            .setAdultInitials(summary.initials())
            .setAdultName(withNames ? summary.adultName() : "")
            .setRole(ToldAdultGrpc.role(summary.role()))
            .setOwnRole(summary.ownRole())
            .setSetting(summary.setting())
            .setPrimaryConcern(ContactGrpc.concern(summary.primaryConcern()))
            .setRepeat(summary.repeat())
            .setRestricted(summary.restricted())
            .setReferralOutcome(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ReferralOutcome.class,
                    "REFERRAL_OUTCOME_",
                    summary.referralOutcome()))
            .setEnquiryOutcome(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.AllegationOutcome.class,
                    "ALLEGATION_OUTCOME_",
                    summary.outcome()));
    Stream.concat(ofCases.next(summary.events(), today).stream(), waiting.stream())
        .min(FIRST_DUE)
        .ifPresent(first -> row.setNextDeadline(records.deadline(first, today)));
    return row.build();
  }
}
