package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safeguarding.contracts.worklist.v1.Bucket;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.ListWorkResponse;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.gateway.calls.Answer;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.WorkPage.Row;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Asks every service what the clocks want, and merges the answers in the contract's order: due,
 * rule, id.
 */
@Singleton
final class WorkGrpc {
  /** The longest list that one page or file shows of one bucket of one service. */
  private static final int ROWS_OF_A_CALL = 100;

  private final Services services;

  WorkGrpc(Services services) {
    this.services = services;
  }

  /**
   * What is due.
   *
   * @param counts by key of the bucket
   * @param unavailable the services that do not answer, one sentence each
   */
  record Work(List<Row> rows, Map<String, Integer> counts, List<String> unavailable) {}

  private record Part(List<WorkItem> items, Map<Bucket, Integer> counts) {}

  /** A row, and for readers the service that asks for it: 'Children looked after'. */
  private record Asked(String area, WorkItem item) {}

  Work list(SignedIn who, String bucketKey, int wanted) {
    Bucket bucket = ContractKeys.value(Bucket.class, bucketKey);
    List<Asked> items = new ArrayList<>();
    Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
    List<String> unavailable = new ArrayList<>();
    List<Answer<Part>> answers = services.askAll(service -> part(who, service, bucket, wanted));
    for (Answer<Part> answer : answers) {
      switch (answer) {
        case Answer.Given<Part>(DomainService service, Part part) -> {
          part.items().forEach(item -> items.add(new Asked(service.title(), item)));
          part.counts().forEach((key, count) -> counts.merge(key, count, Integer::sum));
        }
        case Answer.Silent<Part>(var service, var since) ->
            unavailable.add(Unavailable.sentence(service.title(), since));
      }
    }
    items.sort((one, other) -> inOrder(one.item(), other.item()));
    return new Work(
        items.stream().map(asked -> row(asked, who.showsNames())).toList(),
        byKey(counts),
        unavailable);
  }

  private static Part part(SignedIn who, DomainService service, Bucket bucket, int wanted) {
    List<WorkItem> items = new ArrayList<>();
    Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
    String token = "";
    do {
      ListWorkRequest request =
          ListWorkRequest.newBuilder()
              .setAuthorityCode(who.caller().authority().code())
              .setWithNames(who.showsNames())
              .setBucket(bucket)
              .setPageSize(Math.min(ROWS_OF_A_CALL, wanted - items.size()))
              .setPageToken(token)
              .build();
      ListWorkResponse answer =
          service.read(who, WorklistServiceGrpc::newBlockingStub, work -> work.listWork(request));
      items.addAll(answer.getItemsList());
      answer.getCountsList().forEach(count -> counts.put(count.getBucket(), count.getCount()));
      token = answer.getNextPageToken();
    } while (!token.isEmpty() && items.size() < wanted);
    return new Part(items, counts);
  }

  private static int inOrder(WorkItem one, WorkItem other) {
    int byDue = ProtoTimes.day(one.getDueOn()).compareTo(ProtoTimes.day(other.getDueOn()));
    if (byDue != 0) {
      return byDue;
    }
    int byRule = one.getRuleId().compareTo(other.getRuleId());
    return byRule != 0 ? byRule : one.getId().compareTo(other.getId());
  }

  private static Map<String, Integer> byKey(Map<Bucket, Integer> counts) {
    Map<String, Integer> byKey = new HashMap<>();
    counts.forEach((bucket, count) -> byKey.put(ContractKeys.keyOf(bucket), count));
    return byKey;
  }

  /** Of what cannot be counted yet the contract's due day is the day it started. */
  private static Clock.Words words(WorkItem item, String dueOn) {
    boolean beyondTheCalendar =
        !item.hasWorkingDaysLeft() && item.getBucket() == Bucket.BUCKET_DUE_TODAY;
    return beyondTheCalendar
        ? new Clock.Words("due day not known", true)
        : Clock.words(tone(item), item.getWorkingDaysLeft(), dueOn);
  }

  private static Clock.Tone tone(WorkItem item) {
    return switch (item.getBucket()) {
      case BUCKET_OVERDUE -> Clock.Tone.OVERDUE;
      case BUCKET_DUE_TODAY -> Clock.Tone.TODAY;
      case BUCKET_THIS_WEEK, BUCKET_LATER, BUCKET_UNSPECIFIED, UNRECOGNIZED -> Clock.Tone.RUNNING;
    };
  }

  private static Row row(Asked asked, boolean names) {
    WorkItem item = asked.item();
    String who = names ? item.getName() : item.getInitials();
    String dueOn = Moments.day(ProtoTimes.day(item.getDueOn()));
    return new Row(
        asked.area(),
        item.getRuleTitle(),
        item.getReference(),
        who.isEmpty() ? "Not known" : who,
        words(item, dueOn),
        tone(item),
        dueOn,
        item.getAction(),
        link(item));
  }

  /**
   * Where the asked action is done, or the record whose next step it is. The rule of the clock says
   * what is asked; only whether a review has its day yet is in the words alone.
   */
  static String link(WorkItem item) {
    String id = item.getRecordId();
    return switch (item.getRecordKind()) {
      case "allegation" ->
          switch (item.getRuleId()) {
            case "lado.initial-consideration" -> "/allegations/" + id + "/threshold";
            case "lado.resolution.1cm",
                "lado.resolution.3cm",
                "lado.resolution.12cm",
                "lado.clear-cut" ->
                "/allegations/" + id + "/outcome";
            case "lado.retention.review" -> "/allegations/" + id + "/retention";
            case "lado.limited-case" ->
                ReaderChanges.EMERGENCY + "?reference=" + item.getReference();
            case "lado.dbs-referral" -> "/allegations/" + id + "/follow-up?kind=dbs-referral";
            default -> "/allegations/" + id;
          };
      case "family" -> "/families/" + id;
      case "child" ->
          switch (item.getRuleId()) {
            case "cla.iro-appointed" -> "/children/" + id + "/iro-appointment";
            case "cla.notified" -> "/children/" + id + "/notification";
            default ->
                item.getAction().equals("Book the review")
                    ? CareCourse.booking(id, item.getRuleId())
                    : "/children/" + id;
          };
      case "alert" -> "/practice-alerts/" + id + "/answer";
      default -> "/work";
    };
  }
}
