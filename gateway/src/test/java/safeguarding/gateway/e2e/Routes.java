package safeguarding.gateway.e2e;

import io.grpc.MethodDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;

/**
 * Every address of the gateway, with the RPC whose contract decides who may use it. A test holds
 * the list against the controllers, so that no address is without its row.
 */
final class Routes {
  /** Open to everybody, signed in or not. */
  static final Set<String> OPEN =
      Set.of(
          "GET /about/accessibility",
          "GET /about/logging",
          "GET /about/privacy",
          "GET /api",
          "GET /health",
          "GET /health/live",
          "GET /openapi.yml",
          "GET /sign-in",
          "GET /sign-in/callback",
          "GET /signed-out");

  /** Of one's own session only; and the reports, of which everybody finds those they may open. */
  static final Set<String> OWN =
      Set.of("GET /", "GET /session", "POST /names", "POST /sign-out", "GET /allegations/reports");

  private Routes() {}

  /** The pages, by method and template. */
  static Map<String, MethodDescriptor<?, ?>> pages() {
    Map<String, MethodDescriptor<?, ?>> pages = new TreeMap<>();
    pages.put("GET /work", WorklistServiceGrpc.getListWorkMethod());
    pages.put("GET /work.csv", WorklistServiceGrpc.getListWorkMethod());
    pages.put("GET /allegations", AllegationServiceGrpc.getListAllegationsMethod());
    pages.put("GET /allegations.csv", AllegationServiceGrpc.getListAllegationsMethod());
    pages.put("GET /allegations/{id}", AllegationServiceGrpc.getGetAllegationMethod());
    pages.put("GET /allegations/{id}/logged", AllegationServiceGrpc.getGetAllegationMethod());
    pages.put("GET /allegations/{id}/threshold", AllegationServiceGrpc.getDecideThresholdMethod());
    pages.put("POST /allegations/{id}/threshold", AllegationServiceGrpc.getDecideThresholdMethod());
    pages.put("GET /allegations/{id}/outcome", AllegationServiceGrpc.getRecordOutcomeMethod());
    pages.put("POST /allegations/{id}/outcome", AllegationServiceGrpc.getRecordOutcomeMethod());
    form(
        pages,
        "/allegations/{id}/correction/{step:call|adult|children}",
        AllegationServiceGrpc.getCorrectContactMethod());
    form(
        pages,
        "/allegations/{id}/threshold-correction",
        AllegationServiceGrpc.getCorrectThresholdMethod());
    form(
        pages,
        "/allegations/{id}/outcome-correction",
        AllegationServiceGrpc.getCorrectOutcomeMethod());
    form(
        pages,
        "/allegations/{id}/decision-taking-back",
        AllegationServiceGrpc.getTakeBackDecisionMethod());
    pages.put("GET /allegations/log", AllegationServiceGrpc.getLogContactMethod());
    pages.put(
        "GET /allegations/log/{draft}/{step:call|adult|children}",
        AllegationServiceGrpc.getGetContactDraftMethod());
    pages.put(
        "POST /allegations/log/{draft}/{step:call|adult|children}",
        AllegationServiceGrpc.getSaveContactDraftMethod());
    pages.put(
        "GET /allegations/log/{draft}/saved", AllegationServiceGrpc.getGetContactDraftMethod());
    pages.put(
        "GET /allegations/log/{draft}/check", AllegationServiceGrpc.getGetContactDraftMethod());
    pages.put("POST /allegations/log/{draft}/check", AllegationServiceGrpc.getLogContactMethod());
    DocumentRoutes.pages(pages);
    adultPages(pages);
    readerPages(pages);
    casePages(pages);
    meetingPages(pages);
    familyPages(pages);
    childPages(pages);
    LadoReportRoutes.pages(pages);
    pages.put("GET /scrutiny", IndicatorsServiceGrpc.getListValuesMethod());
    pages.put("GET /scrutiny.csv", IndicatorsServiceGrpc.getListValuesMethod());
    pages.put("GET /scrutiny/{code}", IndicatorsServiceGrpc.getListValuesMethod());
    pages.put("GET /journal", JournalServiceGrpc.getListEntriesMethod());
    return pages;
  }

  private static void adultPages(Map<String, MethodDescriptor<?, ?>> pages) {
    form(pages, "/allegations/search", SearchServiceGrpc.getSearchAllegationsMethod());
    pages.put("POST /allegations/log/{draft}/people", AdultServiceGrpc.getMatchAdultsMethod());
    pages.put("GET /adults/{id}", AdultServiceGrpc.getGetAdultMethod());
    pages.put("GET /allegations/{id}/adult", AdultServiceGrpc.getLinkAdultMethod());
    pages.put("POST /allegations/{id}/adult-link", AdultServiceGrpc.getLinkAdultMethod());
    pages.put("POST /allegations/{id}/adult-link-undoing", AdultServiceGrpc.getUnlinkAdultMethod());
    pages.put("POST /allegations/{id}/adult-not-same", AdultServiceGrpc.getMarkNotSameMethod());
    pages.put(
        "POST /allegations/{id}/adult-not-same-undoing", AdultServiceGrpc.getUnmarkNotSameMethod());
  }

  private static void readerPages(Map<String, MethodDescriptor<?, ?>> pages) {
    String allegation = "/allegations/{id}";
    form(pages, "/allegations/emergency", ReaderServiceGrpc.getOpenInEmergencyMethod());
    form(pages, allegation + "/restriction", ReaderServiceGrpc.getRestrictAllegationMethod());
    form(pages, allegation + "/restriction-lifting", ReaderServiceGrpc.getLiftRestrictionMethod());
    form(pages, allegation + "/reader", ReaderServiceGrpc.getNameReaderMethod());
    form(pages, allegation + "/decision-maker", ReaderServiceGrpc.getInviteDecisionMakerMethod());
    form(pages, allegation + "/workplace", ReaderServiceGrpc.getSayWhereAdultWorksMethod());
    form(
        pages, allegation + "/readers/{reader}/removal", ReaderServiceGrpc.getRemoveReaderMethod());
    form(
        pages,
        allegation + "/readers/{reader}/acknowledgement",
        ReaderServiceGrpc.getAcknowledgeEmergencyAccessMethod());
    pages.put("GET /staff", StaffServiceGrpc.getListStaffMethod());
    pages.put("GET /staff.csv", StaffServiceGrpc.getListStaffMethod());
    form(pages, "/staff/list", StaffServiceGrpc.getImportStaffMethod());
    form(pages, "/staff/units/new", StaffServiceGrpc.getOpenUnitMethod());
    form(pages, "/staff/new", StaffServiceGrpc.getRecordStarterMethod());
    form(pages, "/staff/{id}/post", StaffServiceGrpc.getRecordMoveMethod());
    form(pages, "/staff/{id}/sign-in", StaffServiceGrpc.getRecordSignInMethod());
    form(pages, "/staff/{id}/leaving", StaffServiceGrpc.getRecordLeaverMethod());
  }

  private static void casePages(Map<String, MethodDescriptor<?, ?>> pages) {
    pages.put("GET /patterns", PatternServiceGrpc.getListPatternsMethod());
    String allegation = "/allegations/{id}/";
    form(pages, allegation + "strand", StrandServiceGrpc.getOpenStrandMethod());
    form(pages, allegation + "strand-step", StrandServiceGrpc.getRecordStrandStepMethod());
    form(pages, allegation + "strand-closing", StrandServiceGrpc.getCloseStrandMethod());
    form(pages, allegation + "strand-correction", StrandServiceGrpc.getCorrectStrandMethod());
    form(pages, allegation + "strand-reopening", StrandServiceGrpc.getReopenStrandMethod());
    form(pages, allegation + "strand-withdrawal", StrandServiceGrpc.getWithdrawStrandMethod());
    form(
        pages,
        allegation + "strand-step-correction",
        StrandServiceGrpc.getCorrectStrandStepMethod());
    form(pages, allegation + "work-status", WorkStatusServiceGrpc.getRecordWorkStatusMethod());
    form(
        pages,
        allegation + "work-status-correction",
        WorkStatusServiceGrpc.getCorrectWorkStatusMethod());
    form(pages, allegation + "escalation", EscalationServiceGrpc.getRaiseEscalationMethod());
    form(
        pages, allegation + "escalation-answer", EscalationServiceGrpc.getAnswerEscalationMethod());
    form(
        pages,
        allegation + "escalation-correction",
        EscalationServiceGrpc.getCorrectEscalationMethod());
    form(pages, allegation + "follow-up", FollowUpServiceGrpc.getRecordFollowUpMethod());
    form(
        pages, allegation + "follow-up-correction", FollowUpServiceGrpc.getCorrectFollowUpMethod());
    form(pages, allegation + "linked-case", LinkedCaseServiceGrpc.getLinkCaseMethod());
    form(pages, allegation + "unlinked-case", LinkedCaseServiceGrpc.getUnlinkCaseMethod());
  }

  private static void meetingPages(Map<String, MethodDescriptor<?, ?>> pages) {
    pages.put("GET /meetings/{id}", MeetingServiceGrpc.getGetMeetingMethod());
    form(pages, "/allegations/{id}/meeting", MeetingServiceGrpc.getBookMeetingMethod());
    form(pages, "/allegations/{id}/meeting-record", MeetingServiceGrpc.getRecordMeetingMethod());
    form(pages, "/meetings/{id}/change", MeetingServiceGrpc.getChangeMeetingMethod());
    form(pages, "/meetings/{id}/cancellation", MeetingServiceGrpc.getCancelMeetingMethod());
    form(pages, "/meetings/{id}/holding", MeetingServiceGrpc.getHoldMeetingMethod());
    form(pages, "/meetings/{id}/replies", MeetingServiceGrpc.getNoteRepliesMethod());
    form(pages, "/meetings/{id}/correction", MeetingServiceGrpc.getCorrectMeetingMethod());
    form(pages, "/meetings/{id}/withdrawal", MeetingServiceGrpc.getWithdrawMeetingMethod());
    form(
        pages,
        "/meetings/{id}/circulation-correction",
        MeetingServiceGrpc.getCorrectCirculationMethod());
    form(
        pages,
        "/meetings/{id}/actions/{action}/correction",
        MeetingServiceGrpc.getCorrectActionMethod());
    form(pages, "/meetings/{id}/circulation", MeetingServiceGrpc.getCirculateMinutesMethod());
    form(pages, "/meetings/{id}/action", MeetingServiceGrpc.getAddActionMethod());
    form(
        pages,
        "/meetings/{id}/actions/{action}/completion",
        MeetingServiceGrpc.getCompleteActionMethod());
    form(
        pages,
        "/meetings/{id}/messages/{message}/settlement",
        MeetingServiceGrpc.getSettleMessageMethod());
  }

  private static void familyPages(Map<String, MethodDescriptor<?, ?>> pages) {
    pages.put("GET /conferences", FamilyServiceGrpc.getListFamiliesMethod());
    pages.put("GET /conferences.csv", FamilyServiceGrpc.getListFamiliesMethod());
    pages.put("GET /families/{family}", FamilyServiceGrpc.getGetFamilyMethod());
    form(pages, "/families/referral", EnquiryServiceGrpc.getReceiveReferralMethod());
    form(pages, "/families/{family}/referral", EnquiryServiceGrpc.getReceiveReferralMethod());
    String enquiry = "/families/{family}/enquiries/{enquiry}";
    form(pages, enquiry + "/closure", EnquiryServiceGrpc.getCloseReferralMethod());
    form(
        pages,
        enquiry + "/strategy-discussion",
        EnquiryServiceGrpc.getHoldStrategyDiscussionMethod());
    form(
        pages,
        enquiry + "/strategy-record",
        EnquiryServiceGrpc.getWriteUpStrategyDiscussionMethod());
    form(
        pages,
        enquiry + "/section-47-outcome",
        EnquiryServiceGrpc.getRecordSection47OutcomeMethod());
    form(
        pages, enquiry + "/conference-request", ConferenceServiceGrpc.getRequestConferenceMethod());
    String conference = "/families/{family}/conferences/{conference}";
    form(pages, conference + "/booking", ConferenceServiceGrpc.getBookConferenceMethod());
    form(pages, conference + "/holding", ConferenceServiceGrpc.getHoldConferenceMethod());
    form(
        pages, conference + "/standing-down", ConferenceServiceGrpc.getStandDownConferenceMethod());
    form(pages, conference + "/withdrawal", ConferenceServiceGrpc.getWithdrawConferenceMethod());
    form(
        pages,
        "/families/{family}/children/{child}/completion",
        FamilyServiceGrpc.getCompleteChildMethod());
    form(
        pages,
        "/families/{family}/review-conference",
        ConferenceServiceGrpc.getBookReviewConferenceMethod());
    form(pages, "/families/{family}/plans/{plan}/ending", PlanServiceGrpc.getEndPlanMethod());
  }

  private static void childPages(Map<String, MethodDescriptor<?, ?>> pages) {
    pages.put("GET /looked-after", CareServiceGrpc.getListChildrenMethod());
    pages.put("GET /looked-after.csv", CareServiceGrpc.getListChildrenMethod());
    pages.put("GET /children/{id}", CareServiceGrpc.getGetChildMethod());
    form(pages, "/care-periods/start", CareServiceGrpc.getStartCareMethod());
    form(pages, "/supervision-orders/start", CareServiceGrpc.getStartSupervisionOrderMethod());
    form(pages, "/children/{id}/episode", CareServiceGrpc.getStartEpisodeMethod());
    form(pages, "/children/{id}/iro-appointment", CareServiceGrpc.getAppointIroMethod());
    form(pages, "/children/{id}/notification", CareServiceGrpc.getRecordNotificationMethod());
    form(pages, "/children/{id}/care-ending", CareServiceGrpc.getEndCareMethod());
    form(
        pages,
        "/children/{id}/supervision-order-ending",
        CareServiceGrpc.getEndSupervisionOrderMethod());
    form(pages, "/children/{id}/review", ReviewServiceGrpc.getBookReviewMethod());
    form(pages, "/reviews/{id}/rebooking", ReviewServiceGrpc.getRebookReviewMethod());
    form(pages, "/reviews/{id}/holding", ReviewServiceGrpc.getHoldReviewMethod());
    form(pages, "/reviews/{id}/cancellation", ReviewServiceGrpc.getCancelReviewMethod());
    pages.put("GET /practice-alerts", AlertServiceGrpc.getListAlertsMethod());
    pages.put("GET /practice-alerts.csv", AlertServiceGrpc.getListAlertsMethod());
    pages.put("GET /practice-alerts/{id}", AlertServiceGrpc.getGetAlertMethod());
    form(pages, "/children/{id}/practice-alert", AlertServiceGrpc.getRaiseAlertMethod());
    form(pages, "/practice-alerts/{id}/answer", AlertServiceGrpc.getAnswerAlertMethod());
  }

  /** A form is opened and answered by the same right. */
  static void form(
      Map<String, MethodDescriptor<?, ?>> pages, String address, MethodDescriptor<?, ?> rpc) {
    pages.put("GET " + address, rpc);
    pages.put("POST " + address, rpc);
  }

  /** The JSON API, by method and template below the authority's address. */
  static Map<String, MethodDescriptor<?, ?>> api() {
    Map<String, MethodDescriptor<?, ?>> api = new TreeMap<>();
    DocumentRoutes.api(api);
    api.put("GET /allegations", AllegationServiceGrpc.getListAllegationsMethod());
    api.put("POST /allegations", AllegationServiceGrpc.getLogContactMethod());
    api.put("GET /allegations/{id}", AllegationServiceGrpc.getGetAllegationMethod());
    api.put("POST /allegations/{id}/correction", AllegationServiceGrpc.getCorrectContactMethod());
    api.put(
        "POST /allegations/{id}/threshold-decision",
        AllegationServiceGrpc.getDecideThresholdMethod());
    api.put("POST /allegations/{id}/outcome", AllegationServiceGrpc.getRecordOutcomeMethod());
    api.put(
        "POST /allegations/{id}/threshold-correction",
        AllegationServiceGrpc.getCorrectThresholdMethod());
    api.put(
        "POST /allegations/{id}/outcome-correction",
        AllegationServiceGrpc.getCorrectOutcomeMethod());
    api.put(
        "POST /allegations/{id}/decision-taking-back",
        AllegationServiceGrpc.getTakeBackDecisionMethod());
    LadoReportRoutes.api(api);
    api.put("POST /allegations/search", SearchServiceGrpc.getSearchAllegationsMethod());
    api.put("POST /adults/match", AdultServiceGrpc.getMatchAdultsMethod());
    api.put("GET /adults/{id}", AdultServiceGrpc.getGetAdultMethod());
    api.put("POST /allegations/{id}/adult-link", AdultServiceGrpc.getLinkAdultMethod());
    api.put("POST /allegations/{id}/adult-link-undoing", AdultServiceGrpc.getUnlinkAdultMethod());
    api.put("POST /allegations/{id}/not-same-adult", AdultServiceGrpc.getMarkNotSameMethod());
    api.put(
        "POST /allegations/{id}/not-same-adult-undoing", AdultServiceGrpc.getUnmarkNotSameMethod());
    readers(api);
    cases(api);
    meetings(api);
    childProtection(api);
    childrenLookedAfter(api);
    api.put("GET /work", WorklistServiceGrpc.getListWorkMethod());
    api.put("GET /indicators", IndicatorsServiceGrpc.getListDefinitionsMethod());
    api.put("GET /dashboard", IndicatorsServiceGrpc.getListValuesMethod());
    api.put("GET /indicators/{code}", IndicatorsServiceGrpc.getGetBreakdownMethod());
    api.put("GET /journal", JournalServiceGrpc.getListEntriesMethod());
    return api;
  }

  private static void readers(Map<String, MethodDescriptor<?, ?>> api) {
    String allegation = "/allegations/{id}";
    api.put("GET " + allegation + "/readers", ReaderServiceGrpc.getListReadersMethod());
    api.put("POST " + allegation + "/readers", ReaderServiceGrpc.getNameReaderMethod());
    api.put("POST " + allegation + "/reader-removal", ReaderServiceGrpc.getRemoveReaderMethod());
    api.put("POST " + allegation + "/restriction", ReaderServiceGrpc.getRestrictAllegationMethod());
    api.put(
        "POST " + allegation + "/restriction-lifting",
        ReaderServiceGrpc.getLiftRestrictionMethod());
    api.put(
        "POST " + allegation + "/decision-maker", ReaderServiceGrpc.getInviteDecisionMakerMethod());
    api.put("POST " + allegation + "/workplace", ReaderServiceGrpc.getSayWhereAdultWorksMethod());
    api.put(
        "POST " + allegation + "/emergency-acknowledgement",
        ReaderServiceGrpc.getAcknowledgeEmergencyAccessMethod());
    api.put("POST /emergency-accesses", ReaderServiceGrpc.getOpenInEmergencyMethod());
    api.put("POST /units", StaffServiceGrpc.getOpenUnitMethod());
    api.put("GET /staff", StaffServiceGrpc.getListStaffMethod());
    api.put("POST /staff", StaffServiceGrpc.getRecordStarterMethod());
    api.put("POST /staff/list", StaffServiceGrpc.getImportStaffMethod());
    api.put("POST /staff/{id}/post", StaffServiceGrpc.getRecordMoveMethod());
    api.put("POST /staff/{id}/sign-in", StaffServiceGrpc.getRecordSignInMethod());
    api.put("POST /staff/{id}/leaving", StaffServiceGrpc.getRecordLeaverMethod());
  }

  private static void cases(Map<String, MethodDescriptor<?, ?>> api) {
    api.put("GET /patterns", PatternServiceGrpc.getListPatternsMethod());
    String allegation = "POST /allegations/{id}/";
    api.put(allegation + "strands", StrandServiceGrpc.getOpenStrandMethod());
    api.put(allegation + "strand-steps", StrandServiceGrpc.getRecordStrandStepMethod());
    api.put(allegation + "strand-closings", StrandServiceGrpc.getCloseStrandMethod());
    api.put(allegation + "strand-corrections", StrandServiceGrpc.getCorrectStrandMethod());
    api.put(allegation + "strand-reopenings", StrandServiceGrpc.getReopenStrandMethod());
    api.put(allegation + "strand-withdrawals", StrandServiceGrpc.getWithdrawStrandMethod());
    api.put(allegation + "strand-step-corrections", StrandServiceGrpc.getCorrectStrandStepMethod());
    api.put(allegation + "work-statuses", WorkStatusServiceGrpc.getRecordWorkStatusMethod());
    api.put(
        allegation + "work-status-corrections", WorkStatusServiceGrpc.getCorrectWorkStatusMethod());
    api.put(allegation + "escalations", EscalationServiceGrpc.getRaiseEscalationMethod());
    api.put(allegation + "escalation-answers", EscalationServiceGrpc.getAnswerEscalationMethod());
    api.put(
        allegation + "escalation-corrections", EscalationServiceGrpc.getCorrectEscalationMethod());
    api.put(allegation + "follow-ups", FollowUpServiceGrpc.getRecordFollowUpMethod());
    api.put(allegation + "follow-up-corrections", FollowUpServiceGrpc.getCorrectFollowUpMethod());
    api.put(allegation + "linked-cases", LinkedCaseServiceGrpc.getLinkCaseMethod());
    api.put(allegation + "unlinked-cases", LinkedCaseServiceGrpc.getUnlinkCaseMethod());
  }

  private static void meetings(Map<String, MethodDescriptor<?, ?>> api) {
    api.put("GET /allegations/{id}/meetings", MeetingServiceGrpc.getListMeetingsMethod());
    api.put("POST /allegations/{id}/meetings", MeetingServiceGrpc.getBookMeetingMethod());
    api.put("POST /allegations/{id}/meeting-records", MeetingServiceGrpc.getRecordMeetingMethod());
    api.put("GET /meetings/{id}", MeetingServiceGrpc.getGetMeetingMethod());
    api.put("POST /meetings/{id}/change", MeetingServiceGrpc.getChangeMeetingMethod());
    api.put("POST /meetings/{id}/cancellation", MeetingServiceGrpc.getCancelMeetingMethod());
    api.put("POST /meetings/{id}/holding", MeetingServiceGrpc.getHoldMeetingMethod());
    api.put("POST /meetings/{id}/replies", MeetingServiceGrpc.getNoteRepliesMethod());
    api.put("POST /meetings/{id}/correction", MeetingServiceGrpc.getCorrectMeetingMethod());
    api.put("POST /meetings/{id}/withdrawal", MeetingServiceGrpc.getWithdrawMeetingMethod());
    api.put(
        "POST /meetings/{id}/circulation-correction",
        MeetingServiceGrpc.getCorrectCirculationMethod());
    api.put("POST /meeting-actions/{id}/correction", MeetingServiceGrpc.getCorrectActionMethod());
    api.put("POST /meetings/{id}/circulation", MeetingServiceGrpc.getCirculateMinutesMethod());
    api.put("POST /meetings/{id}/actions", MeetingServiceGrpc.getAddActionMethod());
    api.put("POST /meeting-actions/{id}/completion", MeetingServiceGrpc.getCompleteActionMethod());
    api.put("POST /meeting-messages/{id}/settlement", MeetingServiceGrpc.getSettleMessageMethod());
  }

  private static void childProtection(Map<String, MethodDescriptor<?, ?>> api) {
    api.put("POST /referrals", EnquiryServiceGrpc.getReceiveReferralMethod());
    api.put("POST /enquiries/{id}/closure", EnquiryServiceGrpc.getCloseReferralMethod());
    api.put(
        "POST /enquiries/{id}/strategy-discussion",
        EnquiryServiceGrpc.getHoldStrategyDiscussionMethod());
    api.put(
        "POST /enquiries/{id}/strategy-record",
        EnquiryServiceGrpc.getWriteUpStrategyDiscussionMethod());
    api.put(
        "POST /enquiries/{id}/section-47-outcome",
        EnquiryServiceGrpc.getRecordSection47OutcomeMethod());
    api.put(
        "POST /enquiries/{id}/conference-request",
        ConferenceServiceGrpc.getRequestConferenceMethod());
    api.put("POST /conferences/{id}/booking", ConferenceServiceGrpc.getBookConferenceMethod());
    api.put(
        "POST /families/{id}/review-conferences",
        ConferenceServiceGrpc.getBookReviewConferenceMethod());
    api.put("POST /conferences/{id}/holding", ConferenceServiceGrpc.getHoldConferenceMethod());
    api.put(
        "POST /conferences/{id}/standing-down",
        ConferenceServiceGrpc.getStandDownConferenceMethod());
    api.put(
        "POST /conferences/{id}/withdrawal", ConferenceServiceGrpc.getWithdrawConferenceMethod());
    api.put("POST /children/{id}/completion", FamilyServiceGrpc.getCompleteChildMethod());
    api.put("POST /plans/{id}/ending", PlanServiceGrpc.getEndPlanMethod());
    api.put("GET /families", FamilyServiceGrpc.getListFamiliesMethod());
    api.put("GET /families/{id}", FamilyServiceGrpc.getGetFamilyMethod());
  }

  private static void childrenLookedAfter(Map<String, MethodDescriptor<?, ?>> api) {
    api.put("GET /children/{id}", CareServiceGrpc.getGetChildMethod());
    api.put("GET /children-looked-after", CareServiceGrpc.getListChildrenMethod());
    api.put("POST /care-periods", CareServiceGrpc.getStartCareMethod());
    api.put("POST /care-periods/{id}/episodes", CareServiceGrpc.getStartEpisodeMethod());
    api.put("POST /care-periods/{id}/iro", CareServiceGrpc.getAppointIroMethod());
    api.put("POST /care-periods/{id}/notification", CareServiceGrpc.getRecordNotificationMethod());
    api.put("POST /care-periods/{id}/ending", CareServiceGrpc.getEndCareMethod());
    api.put("POST /supervision-orders", CareServiceGrpc.getStartSupervisionOrderMethod());
    api.put("POST /supervision-orders/{id}/ending", CareServiceGrpc.getEndSupervisionOrderMethod());
    api.put("POST /reviews", ReviewServiceGrpc.getBookReviewMethod());
    api.put("GET /reviews/{id}", ReviewServiceGrpc.getGetReviewMethod());
    api.put("POST /reviews/{id}/rebooking", ReviewServiceGrpc.getRebookReviewMethod());
    api.put("POST /reviews/{id}/holding", ReviewServiceGrpc.getHoldReviewMethod());
    api.put("POST /reviews/{id}/cancellation", ReviewServiceGrpc.getCancelReviewMethod());
    api.put("GET /practice-alerts", AlertServiceGrpc.getListAlertsMethod());
    api.put("GET /practice-alerts/{id}", AlertServiceGrpc.getGetAlertMethod());
    api.put("POST /practice-alerts", AlertServiceGrpc.getRaiseAlertMethod());
    api.put("POST /practice-alerts/{id}/answer", AlertServiceGrpc.getAnswerAlertMethod());
  }

  /** Whether the address is that of a record. */
  static boolean isOfARecord(String route) {
    return route.contains("{") && !route.contains("{draft}") && !route.contains("{code}");
  }

  /** A template with a record and a draft in it, and a period where one is asked for. */
  static String path(String route, Records records, String draft) {
    String template = route.substring(route.indexOf(' ') + 1);
    String path =
        template
            .replace("{id}", template.contains("{id}") ? records.under(template) : "")
            .replace("{document}", records.under("/documents"))
            .replace("{family}", records.under("/families"))
            .replace("{enquiry}", records.under("/enquiries"))
            .replace("{conference}", records.under("/conferences"))
            .replace("{child}", records.under("/completion"))
            .replace("{plan}", records.under("/plans"))
            .replace("{reader}", UUID.randomUUID().toString())
            .replace("{action}", records.under("/meeting-actions"))
            .replace("{message}", records.under("/meeting-messages"))
            .replace("{draft}", draft)
            .replaceAll("\\{step:[^}]*}", "call")
            .replace("{code}", "LADO.CONTACTS");
    if (LadoReportRoutes.areOfAYear(path)) {
      return path + "?year=2017-18";
    }
    boolean ofAPeriod =
        path.startsWith("/scrutiny")
            || path.startsWith("/dashboard")
            || path.startsWith("/indicators/");
    return ofAPeriod ? path + "?period=2017-18&by=role" : path;
  }
}
