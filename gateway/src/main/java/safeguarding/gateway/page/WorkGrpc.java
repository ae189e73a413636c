package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import safeguarding.contracts.worklist.v1.Bucket;
import safeguarding.contracts.worklist.v1.BucketCount;
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
  /** The largest page of the contract. */
  private static final int ROWS_OF_A_CALL = 100;

  /** What the service says instead of a decision that this reader may not take. */
  private static final Set<String> NOT_TO_DECIDE =
      Set.of("See who may decide", "Say first who works where");

  private static final String LIMITED_CASE = "lado.limited-case";

  private final Services services;

  WorkGrpc(Services services) {
    this.services = services;
  }

  /**
   * What is due.
   *
   * @param counts by key of the bucket, of the services that answer
   * @param silent the services that do not
   */
  record Work(List<Row> rows, Map<String, Integer> counts, List<Answer.Silent<?>> silent) {}

  private record Part(List<WorkItem> items, Map<String, Integer> counts, String next) {}

  /** A row, and for readers the service that asks for it: 'Children looked after'. */
  private record Asked(String area, WorkItem item) {}

  /** What the services have said so far. */
  private static final class Gathered {
    private final List<Asked> items = new ArrayList<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final List<Answer.Silent<?>> silent = new ArrayList<>();

    private void add(Answer<Part> answer) {
      switch (answer) {
        case Answer.Given<Part>(DomainService service, Part part) -> {
          part.items().forEach(item -> items.add(new Asked(service.title(), item)));
          counts.put(service.name(), part.counts());
        }
        case Answer.Silent<Part> none -> silent.add(none);
      }
    }

    private Work work(SignedIn who) {
      items.sort((one, other) -> inOrder(one.item(), other.item()));
      Map<String, Integer> together = new HashMap<>();
      counts
          .values()
          .forEach(own -> own.forEach((key, count) -> together.merge(key, count, Integer::sum)));
      return new Work(
          items.stream().map(asked -> row(asked, who.showsNames())).toList(), together, silent);
    }
  }

  /**
   * What is due first of a bucket. All calls to a service together have the time of one page.
   *
   * @param wanted rows of each service; with 1 it is the counts alone that are worth reading
   */
  Work list(SignedIn who, String bucketKey, int wanted) {
    Bucket bucket = ContractKeys.value(Bucket.class, bucketKey);
    Gathered found = new Gathered();
    services.askAll(service -> part(who, service, bucket, wanted)).forEach(found::add);
    return found.work(who);
  }

  /**
   * Everything of a bucket, a page of every service at a time: each call has the whole time of a
   * question. Ends early where a service does not answer, or there are more rows than wanted.
   *
   * @param most rows that are wanted of all services together
   */
  Work whole(SignedIn who, String bucketKey, int most) {
    Bucket bucket = ContractKeys.value(Bucket.class, bucketKey);
    Map<String, String> tokens = new HashMap<>();
    services.all().forEach(service -> tokens.put(service.name(), ""));
    Gathered found = new Gathered();
    while (!tokens.isEmpty() && found.silent.isEmpty() && found.items.size() <= most) {
      List<Answer<Part>> answers =
          services.askAll(
              service -> tokens.containsKey(service.name()),
              service -> {
                String token = Objects.requireNonNull(tokens.get(service.name()));
                return page(who, service, bucket, ROWS_OF_A_CALL, token);
              });
      for (Answer<Part> answer : answers) {
        found.add(answer);
        if (answer instanceof Answer.Given<Part>(var service, var part)) {
          tokens.put(service.name(), part.next());
        }
      }
      tokens.values().removeIf(String::isEmpty);
    }
    return found.work(who);
  }

  private static Part part(SignedIn who, DomainService service, Bucket bucket, int wanted) {
    List<WorkItem> items = new ArrayList<>();
    Part page;
    String token = "";
    do {
      page = page(who, service, bucket, Math.min(ROWS_OF_A_CALL, wanted - items.size()), token);
      items.addAll(page.items());
      token = page.next();
    } while (!token.isEmpty() && items.size() < wanted);
    return new Part(items, page.counts(), token);
  }

  private static Part page(
      SignedIn who, DomainService service, Bucket bucket, int size, String token) {
    ListWorkRequest request =
        ListWorkRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setWithNames(who.showsNames())
            .setBucket(bucket)
            .setPageSize(size)
            .setPageToken(token)
            .build();
    ListWorkResponse answer =
        service.read(who, WorklistServiceGrpc::newBlockingStub, work -> work.listWork(request));
    return new Part(
        answer.getItemsList(), byKey(answer.getCountsList()), answer.getNextPageToken());
  }

  private static Map<String, Integer> byKey(List<BucketCount> counts) {
    Map<String, Integer> byKey = new HashMap<>();
    counts.forEach(count -> byKey.put(ContractKeys.keyOf(count.getBucket()), count.getCount()));
    return byKey;
  }

  private static int inOrder(WorkItem one, WorkItem other) {
    int byDue = ProtoTimes.day(one.getDueOn()).compareTo(ProtoTimes.day(other.getDueOn()));
    if (byDue != 0) {
      return byDue;
    }
    int byRule = one.getRuleId().compareTo(other.getRuleId());
    return byRule != 0 ? byRule : one.getId().compareTo(other.getId());
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
    String dueOn = Moments.day(ProtoTimes.day(item.getDueOn()));
    return new Row(
        asked.area(),
        item.getRuleTitle(),
        item.getReference(),
        about(item, names),
        words(item, dueOn),
        tone(item),
        dueOn,
        item.getAction(),
        link(item));
  }

  /** A limited case is told of by its reference alone. */
  static String about(WorkItem item, boolean names) {
    String who = names ? item.getName() : item.getInitials();
    if (!who.isEmpty()) {
      return who;
    }
    return item.getRuleId().equals(LIMITED_CASE) ? "Limited" : "Not known";
  }

  /**
   * Where the asked action is done, or the record whose next step it is. The rule of the clock says
   * what is asked; only whether a review has its day yet, and whether somebody else must decide, is
   * in the words alone.
   */
  static String link(WorkItem item) {
    String id = item.getRecordId();
    return switch (item.getRecordKind()) {
      case "allegation" ->
          switch (item.getRuleId()) {
            case String _ when NOT_TO_DECIDE.contains(item.getAction()) -> "/allegations/" + id;
            case "lado.initial-consideration" -> "/allegations/" + id + "/threshold";
            case "lado.resolution.1cm",
                "lado.resolution.3cm",
                "lado.resolution.12cm",
                "lado.clear-cut" ->
                "/allegations/" + id + "/outcome";
            case "lado.retention.review" -> "/allegations/" + id + "/retention";
            case LIMITED_CASE ->
                new Query().with("reference", item.getReference()).after(ReaderChanges.EMERGENCY);
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
