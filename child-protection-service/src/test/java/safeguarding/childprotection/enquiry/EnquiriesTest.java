package safeguarding.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.at;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.enquiry.RecordSection47Outcome.ToldFinding;
import safeguarding.childprotection.family.FamilyState;
import safeguarding.grpcedge.NotFound;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

class EnquiriesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);

  private final Caller chair = TestService.aChair();
  private final Enquiries enquiries = TestService.bean(Enquiries.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_referral_that_needs_no_discussion_is_closed() {
    AFamily family = AFamily.referred(chair, DAY, 1);

    granted(close(family, DAY));

    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
    assertThat(enquiry(family)).isInstanceOf(Enquiry.ClosedAtReferral.class);
    assertThat(refused(close(family, DAY, "2")).code()).isEqualTo("referral-already-decided");
  }

  @Test
  void closing_before_the_referral_is_refused() {
    assertRefused(
        close(AFamily.referred(chair, DAY, 1), DAY.minusDays(1)),
        "closed-before-referral",
        "closed_on");
  }

  @Test
  void a_discussion_without_the_police_is_no_strategy_discussion() {
    AFamily family = AFamily.referred(chair, DAY, 1);

    assertRefused(
        discuss(
            family,
            new HoldStrategyDiscussion(
                at(DAY),
                List.of(Agency.SOCIAL_CARE, Agency.HEALTH, Agency.EDUCATION),
                StrategyDecision.NO_ENQUIRY,
                "Why.",
                null)),
        "strategy-discussion-incomplete",
        "took_part");
  }

  @Test
  void a_discussion_before_the_referral_is_refused() {
    assertRefused(
        discuss(AFamily.referred(chair, DAY, 1), AFamily.discussion(DAY.minusDays(1))),
        "discussion-before-referral",
        "held_at");
  }

  @Test
  void a_discussion_that_sees_no_need_of_an_enquiry_closes_the_referral() {
    AFamily family = AFamily.referred(chair, DAY, 1);

    granted(discuss(family, noEnquiry(null)));

    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
    assertThat(enquiry(family)).isInstanceOf(Enquiry.ClosedByDiscussion.class);
  }

  @Test
  void it_is_written_up_once_and_not_before_it_was_held() {
    AFamily family = AFamily.referred(chair, DAY, 1).discussed();
    Instant written = at(DAY).plus(Duration.ofHours(20));

    assertRefused(
        writeUp(family, "2", at(DAY).minusSeconds(1)),
        "written-up-before-discussion",
        "written_up_at");
    assertRefused(writeUp(family, "2", null), "invalid-fields", "written_up_at");
    Changed changed = granted(writeUp(family, "2", written));
    assertThat(refused(writeUp(family, changed.etag(), written)).code())
        .isEqualTo("already-written-up");
    assertThat(((Enquiry.Discussed) enquiry(family)).discussion().writtenUpAt()).isEqualTo(written);
  }

  @Test
  void what_was_never_discussed_is_not_written_up() {
    AFamily family = AFamily.referred(chair, DAY, 1);

    assertThat(refused(writeUp(family, "1", at(DAY))).code())
        .isEqualTo("strategy-discussion-not-held");
  }

  @Test
  void a_discussion_may_be_told_with_its_writing() {
    AFamily family = AFamily.referred(chair, DAY, 1);

    Changed changed = granted(discuss(family, noEnquiry(at(DAY).plusSeconds(3600))));

    assertThat(changed.etag()).isEqualTo("2");
    assertThat(family.record().enquiries().getFirst().etag()).isEqualTo("2");
  }

  @Test
  void a_child_is_in_one_open_enquiry_at_most() {
    AFamily family = AFamily.referred(chair, DAY, 1).discussed();
    AFamily again = family.referredAgain(DAY.plusDays(3));

    assertRefused(
        discuss(again, AFamily.discussion(DAY.plusDays(3))), "enquiry-already-open", "decision");
    family.atRisk(DAY.plusDays(4));
    granted(discuss(again, AFamily.discussion(DAY.plusDays(5))));
  }

  @Test
  void an_outcome_is_needed_for_each_child_once() {
    AFamily family = AFamily.referred(chair, DAY, 2).discussed();
    ToldFinding first = new ToldFinding(family.child(0), Section47Outcome.CONTINUING_RISK);

    assertRefused(conclude(family, DAY, List.of(first), ""), "finding-for-each-child", "findings");
    assertThat(
            refused(
                    conclude(
                        family,
                        DAY,
                        List.of(
                            first,
                            new ToldFinding(family.child(1), Section47Outcome.NOT_SUBSTANTIATED),
                            new ToldFinding(UUID.randomUUID(), Section47Outcome.NOT_SUBSTANTIATED)),
                        ""))
                .code())
        .isEqualTo("child-not-in-enquiry");
  }

  @Test
  void where_no_child_needs_a_conference_the_reasons_are_needed() {
    AFamily family = AFamily.referred(chair, DAY, 1).discussed();
    List<ToldFinding> none =
        List.of(new ToldFinding(family.child(0), Section47Outcome.NOT_SUBSTANTIATED));

    assertRefused(conclude(family, DAY, none, ""), "reasons-without-conference-needed", "reasons");
    granted(conclude(family, DAY, none, "Nothing was found."));
    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
  }

  @Test
  void concluding_before_the_discussion_is_refused() {
    AFamily family = AFamily.referred(chair, DAY, 1).discussed();

    assertRefused(
        enquiries.conclude(
            chair, "test", family.enquiryId(), family.enquiryEtag(), family.risk(DAY.minusDays(1))),
        "concluded-before-discussion",
        "concluded_on");
  }

  @Test
  void an_outcome_without_a_discussion_is_refused() {
    AFamily family = AFamily.referred(chair, DAY, 1);

    assertThat(refused(conclude(family, DAY, List.of(), "")).code())
        .isEqualTo("strategy-discussion-not-held");
  }

  @Test
  void a_change_made_from_an_older_version_is_refused() {
    AFamily family = AFamily.referred(chair, DAY, 1).discussed();

    assertThat(refused(close(family, DAY, "1")).code()).isEqualTo("changed-by-someone-else");
  }

  @Test
  void an_enquiry_of_nobody_is_not_found() {
    assertThatThrownBy(() -> enquiries.writeUp(chair, "test", UUID.randomUUID(), "1", at(DAY)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void every_change_is_in_the_journal() {
    AFamily family = AFamily.referred(chair, DAY, 1).discussed();

    List<JournalEntry> journal = TestService.journal(chair.authority());

    assertThat(journal).extracting(JournalEntry::outcome).containsOnly(Outcome.CHANGED);
    assertThat(journal)
        .extracting(entry -> entry.about() == null ? null : entry.about().id())
        .containsExactly(family.enquiryId(), family.enquiryId());
  }

  private static Enquiry enquiry(AFamily family) {
    return family.record().enquiries().getFirst().enquiry();
  }

  private static HoldStrategyDiscussion noEnquiry(@Nullable Instant writtenUpAt) {
    HoldStrategyDiscussion told = AFamily.discussion(DAY);
    return new HoldStrategyDiscussion(
        told.heldAt(), told.tookPart(), StrategyDecision.NO_ENQUIRY, "Why.", writtenUpAt);
  }

  private Ruling<Changed> close(AFamily family, LocalDate day) {
    return close(family, day, family.enquiryEtag());
  }

  private Ruling<Changed> close(AFamily family, LocalDate day, String etag) {
    return enquiries.close(
        chair,
        "test",
        family.enquiryId(),
        etag,
        new CloseReferral(day, ReferralClosure.EARLY_HELP, "Help is enough."));
  }

  private Ruling<Changed> discuss(AFamily family, HoldStrategyDiscussion told) {
    return enquiries.discuss(chair, "test", family.enquiryId(), family.enquiryEtag(), told);
  }

  private Ruling<Changed> writeUp(AFamily family, String etag, @Nullable Instant at) {
    return enquiries.writeUp(chair, "test", family.enquiryId(), etag, at);
  }

  private Ruling<Changed> conclude(
      AFamily family, LocalDate day, List<ToldFinding> findings, String reasons) {
    return enquiries.conclude(
        chair,
        "test",
        family.enquiryId(),
        family.enquiryEtag(),
        new RecordSection47Outcome(day, findings, reasons));
  }
}
