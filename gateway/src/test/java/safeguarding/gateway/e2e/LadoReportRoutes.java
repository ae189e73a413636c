package safeguarding.gateway.e2e;

import io.grpc.MethodDescriptor;
import java.util.Map;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;

/** The addresses of what a LADO reports. */
final class LadoReportRoutes {
  private static final String HERE = "/allegations/reports";

  private LadoReportRoutes() {}

  static boolean areOfAYear(String path) {
    return path.contains("/yearly-figures") || path.contains("/regional-return");
  }

  static void pages(Map<String, MethodDescriptor<?, ?>> pages) {
    var answers = FreedomOfInformationServiceGrpc.getListInformationAnswersMethod();
    pages.put("GET " + HERE + "/yearly-figures", ReportServiceGrpc.getGetYearlyFiguresMethod());
    pages.put("GET " + HERE + "/yearly-figures.csv", ReportServiceGrpc.getGetYearlyFiguresMethod());
    pages.put("GET " + HERE + "/regional-return", ReportServiceGrpc.getGetRegionalReturnMethod());
    pages.put(
        "GET " + HERE + "/regional-return.csv", ReportServiceGrpc.getGetRegionalReturnMethod());
    String information = HERE + "/information";
    pages.put("GET " + information, answers);
    pages.put("GET " + information + ".csv", answers);
    pages.put(
        "GET " + information + "/{id}",
        FreedomOfInformationServiceGrpc.getGetInformationAnswerMethod());
    pages.put(
        "GET " + information + "/{id}/tables.csv",
        FreedomOfInformationServiceGrpc.getGetInformationAnswerMethod());
    Routes.form(
        pages,
        information + "/answer",
        FreedomOfInformationServiceGrpc.getAnswerInformationRequestMethod());
    String work = HERE + "/work";
    pages.put("GET " + work, WorkLogServiceGrpc.getListLoggedWorkMethod());
    pages.put("GET " + work + ".csv", WorkLogServiceGrpc.getListLoggedWorkMethod());
    pages.put("GET " + work + "/{id}", WorkLogServiceGrpc.getGetWorkMethod());
    Routes.form(pages, work + "/log", WorkLogServiceGrpc.getLogWorkMethod());
    Routes.form(pages, work + "/{id}/correction", WorkLogServiceGrpc.getCorrectWorkMethod());
    String roles = HERE + "/roles";
    pages.put("GET " + roles, OwnRoleServiceGrpc.getListOwnRolesMethod());
    pages.put("GET " + roles + ".csv", OwnRoleServiceGrpc.getListOwnRolesMethod());
    Routes.form(pages, roles + "/add", OwnRoleServiceGrpc.getAddOwnRoleMethod());
    Routes.form(pages, roles + "/{id}/withdrawal", OwnRoleServiceGrpc.getWithdrawOwnRoleMethod());
    String limits = HERE + "/timescales";
    pages.put("GET " + limits, TimescaleServiceGrpc.getListTimescalesMethod());
    pages.put("GET " + limits + ".csv", TimescaleServiceGrpc.getListTimescalesMethod());
    Routes.form(pages, limits + "/{id}/limit", TimescaleServiceGrpc.getSetOwnLimitMethod());
    audits(pages, HERE + "/audits");
  }

  private static void audits(Map<String, MethodDescriptor<?, ?>> pages, String audits) {
    pages.put("GET " + audits, QualityAuditServiceGrpc.getListAuditsMethod());
    pages.put("GET " + audits + "/{id}", QualityAuditServiceGrpc.getGetAuditMethod());
    Routes.form(pages, audits + "/start", QualityAuditServiceGrpc.getStartAuditMethod());
    Routes.form(
        pages, audits + "/standards", QualityAuditServiceGrpc.getWriteAuditStandardsMethod());
    Routes.form(
        pages, audits + "/{id}/self-scores", QualityAuditServiceGrpc.getSaveSelfScoresMethod());
    Routes.form(
        pages, audits + "/{id}/self-signature", QualityAuditServiceGrpc.getSignSelfScoresMethod());
    Routes.form(
        pages, audits + "/{id}/peer-scores", QualityAuditServiceGrpc.getSavePeerScoresMethod());
    Routes.form(
        pages, audits + "/{id}/peer-signature", QualityAuditServiceGrpc.getSignPeerScoresMethod());
  }

  static void api(Map<String, MethodDescriptor<?, ?>> api) {
    api.put("GET /lado-reports/yearly-figures", ReportServiceGrpc.getGetYearlyFiguresMethod());
    api.put("GET /lado-reports/regional-return", ReportServiceGrpc.getGetRegionalReturnMethod());
    api.put(
        "GET /information-answers",
        FreedomOfInformationServiceGrpc.getListInformationAnswersMethod());
    api.put(
        "POST /information-answers",
        FreedomOfInformationServiceGrpc.getAnswerInformationRequestMethod());
    api.put(
        "GET /information-answers/{id}",
        FreedomOfInformationServiceGrpc.getGetInformationAnswerMethod());
    api.put("GET /lado-work", WorkLogServiceGrpc.getListLoggedWorkMethod());
    api.put("POST /lado-work", WorkLogServiceGrpc.getLogWorkMethod());
    api.put("GET /lado-work/{id}", WorkLogServiceGrpc.getGetWorkMethod());
    api.put("POST /lado-work/{id}/correction", WorkLogServiceGrpc.getCorrectWorkMethod());
    api.put("GET /own-roles", OwnRoleServiceGrpc.getListOwnRolesMethod());
    api.put("POST /own-roles", OwnRoleServiceGrpc.getAddOwnRoleMethod());
    api.put("POST /own-roles/{id}/withdrawal", OwnRoleServiceGrpc.getWithdrawOwnRoleMethod());
    api.put("GET /lado-timescales", TimescaleServiceGrpc.getListTimescalesMethod());
    api.put("POST /lado-timescales", TimescaleServiceGrpc.getSetOwnLimitMethod());
    api.put("GET /lado-audit-standards", QualityAuditServiceGrpc.getGetAuditStandardsMethod());
    api.put("POST /lado-audit-standards", QualityAuditServiceGrpc.getWriteAuditStandardsMethod());
    api.put("GET /lado-audits", QualityAuditServiceGrpc.getListAuditsMethod());
    api.put("POST /lado-audits", QualityAuditServiceGrpc.getStartAuditMethod());
    api.put("GET /lado-audits/{id}", QualityAuditServiceGrpc.getGetAuditMethod());
    api.put(
        "POST /lado-audits/{id}/self-scores", QualityAuditServiceGrpc.getSaveSelfScoresMethod());
    api.put(
        "POST /lado-audits/{id}/self-signature", QualityAuditServiceGrpc.getSignSelfScoresMethod());
    api.put(
        "POST /lado-audits/{id}/peer-scores", QualityAuditServiceGrpc.getSavePeerScoresMethod());
    api.put(
        "POST /lado-audits/{id}/peer-signature", QualityAuditServiceGrpc.getSignPeerScoresMethod());
  }
}
