package safeguarding.gateway.page;

import io.grpc.MethodDescriptor;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.gateway.authority.AuthorityRegister;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.ReportPage;
import safeguarding.gateway.view.ReportPage.YearChoice;
import safeguarding.gateway.visitor.SignedIn;

/** What a LADO reports: where it stands, the tables of a year, and the regional return. */
@Hidden
@Controller
final class LadoReportController {
  static final String HERE = "/allegations/reports";
  static final Frame.Crumb REPORTS = new Frame.Crumb("Reports of allegations", HERE);
  private static final String YEARLY = HERE + "/yearly-figures";
  private static final String RETURN = HERE + "/regional-return";
  private static final int YEARS_OFFERED = 12;
  private static final String EXACT =
      "Exact counts, for officers. They are not to be published as they are.";

  private final Frames frames;
  private final Pages pages;
  private final LadoReportGrpc reports;
  private final AuthorityRegister authorities;
  private final GatewayJournal journal;
  private final Clock clock;

  LadoReportController(
      Frames frames,
      Pages pages,
      LadoReportGrpc reports,
      AuthorityRegister authorities,
      GatewayJournal journal,
      Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.reports = reports;
    this.authorities = authorities;
    this.journal = journal;
    this.clock = clock;
  }

  /** Where the reports stand: those that this reader may open. */
  @Get(HERE)
  HttpResponse<byte[]> open(SignedIn who) {
    List<Link> links = new ArrayList<>(links(who));
    links.addAll(
        NextActions.all(
            NextActions.other(
                who,
                FreedomOfInformationServiceGrpc.getListInformationAnswersMethod(),
                "Freedom of information answers",
                InformationChanges.LIST),
            NextActions.other(
                who,
                WorkLogServiceGrpc.getListLoggedWorkMethod(),
                "Log of the other elements of the work: MAPPA, training, consultancy, liaison",
                WorkChanges.LIST),
            NextActions.other(
                who,
                QualityAuditServiceGrpc.getListAuditsMethod(),
                "Self audit and peer audit",
                AuditChanges.LIST),
            NextActions.other(
                who,
                OwnRoleServiceGrpc.getAddOwnRoleMethod(),
                "Roles of adults that this authority adds to the list",
                OwnRoleChanges.LIST),
            NextActions.other(
                who,
                TimescaleServiceGrpc.getListTimescalesMethod(),
                TimescaleChanges.TITLE,
                TimescaleChanges.LIST)));
    if (links.isEmpty()) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return pages.show(
        "report",
        new ReportPage(
            frames.of(who, REPORTS.text(), HERE),
            authorities.nameOf(who.caller().authority()),
            List.of("What the LADO (local authority designated officer) reports of the work."),
            links,
            false,
            null,
            List.of(),
            List.of(),
            List.of(),
            null));
  }

  /** The figures of a year, and the return: for those who may read them. */
  static List<Link> links(SignedIn who) {
    return NextActions.all(
        NextActions.other(
            who,
            ReportServiceGrpc.getGetYearlyFiguresMethod(),
            "Yearly figures of allegations",
            YEARLY),
        NextActions.other(
            who, ReportServiceGrpc.getGetRegionalReturnMethod(), "Regional return", RETURN));
  }

  @Get(YEARLY)
  HttpResponse<byte[]> yearly(SignedIn who, @Nullable @QueryValue String year) {
    requireOpen(who, ReportServiceGrpc.getGetYearlyFiguresMethod());
    if (year == null) {
      return Pages.go(YEARLY + "?year=" + lastYear().format());
    }
    var found = reports.yearly(who, year(year).format());
    journal.opened(who, "lado-yearly-figures");
    return pages.show(
        "report",
        new ReportPage(
            frame(who, "LADO yearly figures, " + found.getYear()),
            authorities.nameOf(who.caller().authority()),
            List.of(
                "The tables of the LADO's annual report in its order (report 205/2018 section 4),"
                    + " then those that the council adds. Live figures: computed "
                    + Moments.dayAndTime(ProtoTimes.instant(found.getComputedAt()))
                    + "."),
            List.of(),
            false,
            years(YEARLY, found.getYear(), FinancialYear.containing(LondonTime.today(clock))),
            List.of(),
            LadoReportGrpc.tables(found),
            notes(EXACT, found.getYear()),
            YEARLY + ".csv?year=" + found.getYear()));
  }

  @Get(YEARLY + ".csv")
  HttpResponse<byte[]> yearlyFile(SignedIn who, @QueryValue String year) {
    requireOpen(who, ReportServiceGrpc.getGetYearlyFiguresMethod());
    var found = reports.yearly(who, year(year).format());
    journal.opened(who, "lado-yearly-figures");
    return pages.file(
        "lado-yearly-figures-" + found.getYear() + ".csv",
        LadoReportGrpc.file(LadoReportGrpc.tables(found), notes(EXACT, found.getYear())));
  }

  @Get(RETURN)
  HttpResponse<byte[]> regional(SignedIn who, @Nullable @QueryValue String year) {
    requireOpen(who, ReportServiceGrpc.getGetRegionalReturnMethod());
    if (year == null) {
      return Pages.go(RETURN + "?year=" + lastYear().format());
    }
    var found = reports.regional(who, over(year).format());
    journal.opened(who, "lado-regional-return");
    return pages.show(
        "report",
        new ReportPage(
            frame(who, "Regional return, " + found.getYear()),
            authorities.nameOf(who.caller().authority()),
            List.of(
                "One line an authority for the regional LADO forum: the tables of report 205/2018"
                    + " section 4, and timeliness. Each authority sends its own line."),
            List.of(),
            false,
            years(RETURN, found.getYear(), lastYear()),
            List.of(),
            List.of(LadoReportGrpc.returned(found)),
            List.of("Exact counts, for the forum. They are not to be published as they are."),
            RETURN + ".csv?year=" + found.getYear()));
  }

  @Get(RETURN + ".csv")
  HttpResponse<byte[]> regionalFile(SignedIn who, @QueryValue String year) {
    requireOpen(who, ReportServiceGrpc.getGetRegionalReturnMethod());
    var found = reports.regional(who, over(year).format());
    journal.opened(who, "lado-regional-return");
    return pages.file(
        "lado-regional-return-" + found.getYear() + ".csv",
        LadoReportGrpc.file(
            found, who.caller().authority().code(), authorities.nameOf(who.caller().authority())));
  }

  /** The return is made once the year is over. */
  private FinancialYear over(String written) {
    FinancialYear year = year(written);
    if (year.lastDay().isBefore(LondonTime.today(clock))) {
      return year;
    }
    throw ProblemKind.INVALID_PARAMETER.refusal("year", "Choose a financial year that is over");
  }

  private List<String> notes(String exact, String year) {
    return year(year).lastDay().isBefore(LondonTime.today(clock))
        ? List.of(exact)
        : List.of(
            exact,
            "This year is running: the number of contacts counts every case, everything else the"
                + " cases that you may see. Once the year is over, all of it counts every case.");
  }

  private static void requireOpen(SignedIn who, MethodDescriptor<?, ?> report) {
    if (!who.may(report)) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  private Frame frame(SignedIn who, String title) {
    return frames.of(who, title, HERE).titled(title, REPORTS);
  }

  private YearChoice years(String action, String shown, FinancialYear newest) {
    return new YearChoice(
        action,
        shown,
        Stream.concat(
                Stream.iterate(newest, FinancialYear::previous)
                    .limit(YEARS_OFFERED)
                    .map(FinancialYear::format),
                Stream.of(shown))
            .distinct()
            .toList());
  }

  private FinancialYear lastYear() {
    return FinancialYear.containing(LondonTime.today(clock)).previous();
  }

  static FinancialYear year(String written) {
    try {
      if (ReportingPeriod.parse(written) instanceof FinancialYear year) {
        return year;
      }
    } catch (UnreadablePeriod e) {
      // falls through: one answer for every text that is no year
    }
    throw ProblemKind.INVALID_PARAMETER.refusal("year", "Write a financial year like 2017-18");
  }
}
