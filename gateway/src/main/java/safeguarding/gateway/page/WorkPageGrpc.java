package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.contracts.lado.v1.GetWorkRequest;
import safeguarding.contracts.lado.v1.GetWorkResponse;
import safeguarding.contracts.lado.v1.LadoWorkKind;
import safeguarding.contracts.lado.v1.ListLoggedWorkRequest;
import safeguarding.contracts.lado.v1.LoggedWork;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.contracts.lado.v1.WorkRow;
import safeguarding.contracts.lado.v1.WorkVersion;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the log of the other elements of the work. */
@Singleton
final class WorkPageGrpc {
  private final Services services;

  WorkPageGrpc(Services services) {
    this.services = services;
  }

  GetWorkResponse work(SignedIn who, UUID id) {
    var request =
        GetWorkRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setWorkId(id.toString())
            .build();
    return services
        .lado()
        .read(who, WorkLogServiceGrpc::newBlockingStub, lado -> lado.getWork(request));
  }

  ListSlice list(SignedIn who, ListWanted wanted) {
    var request =
        ListLoggedWorkRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .addAllKinds(ContractKeys.values(LadoWorkKind.class, wanted.filter().chosen("kind")))
            .setPageSize(wanted.pageSize())
            .setPageToken(wanted.pageToken());
    wanted.day("happenedFrom").ifPresent(day -> request.setHappenedFrom(ProtoTimes.date(day)));
    wanted.day("happenedTo").ifPresent(day -> request.setHappenedTo(ProtoTimes.date(day)));
    var found =
        services
            .lado()
            .read(
                who,
                WorkLogServiceGrpc::newBlockingStub,
                lado -> lado.listLoggedWork(request.build()));
    return new ListSlice(
        found.getRowsList().stream().map(WorkPageGrpc::cells).toList(),
        found.getRowsList().stream().map(WorkPageGrpc::line).toList(),
        found.getNextPageToken(),
        found.getTotal());
  }

  /** The columns of the list: when, what, with, topic, people. */
  private static List<Cell> cells(WorkRow row) {
    LoggedWork work = row.getWork();
    return List.of(
        Cell.whole(day(work.getHappenedOn())),
        Cell.of(WorkChanges.kind(work) + level(work)).to(WorkChanges.LIST + "/" + row.getWorkId()),
        Cell.of(work.getWith()),
        Cell.of(work.getTopic()),
        Cell.of(work.getPeople() == 0 ? "" : String.valueOf(work.getPeople())));
  }

  private static List<String> line(WorkRow row) {
    List<String> line = new ArrayList<>(cells(row).stream().map(Cell::plain).toList());
    LoggedWork work = row.getWork();
    line.add(work.getMappaLevel() == 0 ? "" : String.valueOf(work.getMappaCases()));
    return line;
  }

  private static String level(LoggedWork work) {
    return work.getMappaLevel() == 0 ? "" : ", level " + work.getMappaLevel();
  }

  /** One entry in a line. */
  static String brief(LoggedWork work) {
    return WorkChanges.kind(work) + level(work) + ", " + day(work.getHappenedOn());
  }

  static RecordPage page(SignedIn who, Frame frame, GetWorkResponse found) {
    WorkVersion now = found.getVersions(0);
    String title = WorkChanges.kind(now.getWork());
    String correction = WorkChanges.LIST + "/" + found.getWorkId() + "/correction";
    return new RecordPage(
        frame.titled(title, LadoReportController.REPORTS, WorkChanges.LOG),
        day(now.getWork().getHappenedOn()),
        List.of(),
        now.getWithdrawn() ? List.of(Tag.red("Taken back")) : List.of(),
        title,
        List.of(),
        null,
        now.getWithdrawn()
            ? List.of()
            : NextActions.other(
                who, WorkLogServiceGrpc.getCorrectWorkMethod(), "Correct the entry", correction),
        List.of(),
        List.of(Part.of("summary", "Summary", List.of(Section.of("", facts(now.getWork()))))),
        found.getVersionsList().stream().map(WorkPageGrpc::event).toList());
  }

  private static List<Fact> facts(LoggedWork work) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("What", WorkChanges.kind(work) + level(work)));
    facts.add(new Fact("When", day(work.getHappenedOn())));
    if (work.getMappaLevel() > 0) {
      facts.add(new Fact("Cases that concern the LADO", String.valueOf(work.getMappaCases())));
    } else {
      facts.add(new Fact("With", orNone(work.getWith())));
      facts.add(new Fact("Topic", orNone(work.getTopic())));
      facts.add(
          new Fact(
              "People", work.getPeople() == 0 ? "Not counted" : String.valueOf(work.getPeople())));
    }
    return facts;
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "Not said" : text;
  }

  private static Event event(WorkVersion version) {
    String title =
        version.getWithdrawn()
            ? "Taken back"
            : version.getReason().isEmpty() ? "Logged" : "Corrected";
    return new Event(
        title,
        brief(version.getWork()),
        "Recorded by "
            + version.getRecordedBy()
            + ", "
            + Moments.dayAndTime(ProtoTimes.instant(version.getRecordedAt())),
        version.getReason());
  }
}
