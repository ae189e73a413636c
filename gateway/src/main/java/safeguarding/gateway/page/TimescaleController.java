package safeguarding.gateway.page;

import static safeguarding.gateway.calls.ProtoTimes.day;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.ListTimescalesRequest;
import safeguarding.contracts.lado.v1.Timescale;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.ReportChoices;
import safeguarding.gateway.visitor.SignedIn;

/** By when things must be done: the published limits, and those that the authority sets. */
@Hidden
@Controller
final class TimescaleController {
  private static final ListPlan PLAN =
      new ListPlan(
              TimescaleChanges.TITLE,
              TimescaleChanges.LIST,
              "limit",
              "limits",
              "The limits of the clocks on every case stand here.",
              List.of(),
              ListPlan.Order.BY_DAY,
              List.of("What must have happened", "Limit", "Clocks that start", "Set by", "Change"),
              -1,
              0,
              List.of(
                  "Rule",
                  "What must have happened",
                  "Limit",
                  "Kind",
                  "From",
                  "Until",
                  "Set by",
                  "Reason",
                  "Recorded",
                  "Replaced"))
          .aboutNobody();

  private final Lists lists;
  private final QuestionForms forms;
  private final Services services;
  private final Clock clock;

  TimescaleController(Lists lists, QuestionForms forms, Services services, Clock clock) {
    this.clock = clock;
    this.lists = lists;
    this.forms = forms;
    this.services = services;
  }

  @Get(TimescaleChanges.LIST)
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request) {
    requireOpen(who);
    return lists.page(who, request, PLAN, List.of(), List.of(), wanted -> slice(who));
  }

  @Get(TimescaleChanges.LIST + ".csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    requireOpen(who);
    return lists.file(who, request, PLAN, wanted -> slice(who));
  }

  @Get(TimescaleChanges.LIST + "/{id}/limit")
  HttpResponse<byte[]> set(SignedIn who, @PathVariable String id) {
    return forms.open(who, TimescaleChanges.setting(id, () -> standing(who, id)));
  }

  @Post(TimescaleChanges.LIST + "/{id}/limit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> isSet(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, TimescaleChanges.setting(id, () -> standing(who, id)), body);
  }

  private static void requireOpen(SignedIn who) {
    if (!who.may(TimescaleServiceGrpc.getListTimescalesMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  private List<Timescale> timescales(SignedIn who) {
    var request =
        ListTimescalesRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .build();
    return services
        .lado()
        .read(who, TimescaleServiceGrpc::newBlockingStub, lado -> lado.listTimescales(request))
        .getTimescalesList();
  }

  private List<Timescale> standing(SignedIn who, String ruleId) {
    LocalDate today = LondonTime.today(clock);
    List<Timescale> versions =
        timescales(who).stream()
            .filter(rule -> rule.getRuleId().equals(ruleId) && rule.getMayBeSet())
            .filter(rule -> !rule.getOwn().getReplaced() && !ended(rule, today))
            .toList();
    if (versions.isEmpty()) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return versions;
  }

  private ListSlice slice(SignedIn who) {
    LocalDate today = LondonTime.today(clock);
    List<Timescale> all = timescales(who);
    List<Timescale> now =
        all.stream().filter(rule -> rule.hasOwn() || !ended(rule, today)).toList();
    boolean may = who.may(TimescaleServiceGrpc.getSetOwnLimitMethod());
    Set<String> seen = new HashSet<>();
    return new ListSlice(
        now.stream().map(rule -> cells(rule, seen.add(rule.getRuleId()), may)).toList(),
        all.stream().map(TimescaleController::line).toList(),
        "",
        now.size());
  }

  /** What was published for clocks of the past stands in the file alone. */
  private static boolean ended(Timescale rule, LocalDate today) {
    return rule.hasHoldsUntil() && day(rule.getHoldsUntil()).isBefore(today);
  }

  private static List<Cell> cells(Timescale rule, boolean newest, boolean may) {
    return List.of(
        Cell.of(rule.getTitle()),
        Cell.of(rule.getLimit()).below(kind(rule)),
        Cell.of(days(rule)),
        rule.hasOwn()
            ? Cell.of(rule.getSource())
                .below(Moments.day(recordedAt(rule)) + ": " + rule.getOwn().getReason())
            : Cell.of(rule.getSource()),
        action(rule, newest, may));
  }

  private static Cell action(Timescale rule, boolean newest, boolean may) {
    if (!newest) {
      return Cell.of("");
    }
    if (!rule.getMayBeSet()) {
      return Cell.of("Figures are counted by it");
    }
    return may
        ? Cell.of("Set a limit for '" + rule.getTitle() + "'")
            .to(TimescaleChanges.address(rule.getRuleId()))
        : Cell.of("The head of service can set it");
  }

  private static List<String> line(Timescale rule) {
    return List.of(
        rule.getRuleId(),
        rule.getTitle(),
        rule.getLimit(),
        kind(rule),
        day(rule.getHoldsFrom()).toString(),
        rule.hasHoldsUntil() ? day(rule.getHoldsUntil()).toString() : "",
        rule.getSource(),
        rule.getOwn().getReason(),
        rule.hasOwn() ? recordedAt(rule).toString() : "",
        rule.getOwn().getReplaced() ? "yes" : "");
  }

  private static String days(Timescale rule) {
    String from = Moments.day(day(rule.getHoldsFrom()));
    if (rule.getOwn().getReplaced()) {
      return "from " + from + ", replaced by a limit set later";
    }
    return rule.hasHoldsUntil()
        ? from + " to " + Moments.day(day(rule.getHoldsUntil()))
        : "from " + from;
  }

  private static String kind(Timescale rule) {
    return !rule.getMayBeSet()
        ? ContractKeys.keyOf(rule.getKind()).replace('-', ' ')
        : Choices.label(ReportChoices.TIMESCALE_KINDS, ContractKeys.keyOf(rule.getKind()));
  }

  private static Instant recordedAt(Timescale rule) {
    return ProtoTimes.instant(rule.getOwn().getRecordedAt());
  }
}
