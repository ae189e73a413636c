package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import safeguarding.contracts.lado.v1.ListStaffRequest;
import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.contracts.lado.v1.Post;
import safeguarding.contracts.lado.v1.SignInCorrection;
import safeguarding.contracts.lado.v1.StaffMember;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.Unit;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.ReaderChoices;
import safeguarding.gateway.view.StaffPage;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads who works where, and lays it out. */
@Singleton
final class StaffGrpc {
  private final Services services;

  StaffGrpc(Services services) {
    this.services = services;
  }

  ListStaffResponse list(SignedIn who) {
    return services
        .lado()
        .read(
            who,
            StaffServiceGrpc::newBlockingStub,
            lado ->
                lado.listStaff(
                    ListStaffRequest.newBuilder()
                        .setAuthorityCode(who.caller().authority().code())
                        .build()));
  }

  /** Somebody in post; not found where there is nobody of this id. */
  StaffMember member(SignedIn who, UUID id) {
    return list(who).getStaffList().stream()
        .filter(member -> member.getStaffId().equals(id.toString()))
        .findFirst()
        .orElseThrow(ProblemKind.NOT_FOUND::refusal);
  }

  /** The units to choose from, each below the one it belongs to. */
  static List<Choice> units(ListStaffResponse staff) {
    return staff.getUnitsList().stream()
        .map(unit ->
            new Choice(unit.getUnitId(), "– ".repeat(unit.getDepth()) + unit.getName(), null))
        .toList();
  }

  /** The people to choose from. */
  static List<Choice> people(ListStaffResponse staff) {
    return people(staff, member -> true, member -> "");
  }

  /** The people to choose from, who sign in: two of one name are told apart by it. */
  static List<Choice> signingIn(ListStaffResponse staff) {
    return people(
        staff,
        member -> !member.getSubject().isEmpty(),
        member -> " (" + member.getSubject() + ")");
  }

  private static List<Choice> people(
      ListStaffResponse staff,
      Predicate<StaffMember> wanted,
      Function<StaffMember, String> behind) {
    return staff.getStaffList().stream()
        .filter(wanted)
        .map(member ->
            new Choice(
                member.getStaffId(),
                member.getName()
                    + ", "
                    + unit(staff, member.getPost().getUnitId())
                    + behind.apply(member),
                null))
        .toList();
  }

  static String unit(ListStaffResponse staff, String id) {
    return staff.getUnitsList().stream()
        .filter(unit -> unit.getUnitId().equals(id))
        .map(Unit::getName)
        .findFirst()
        .orElse("");
  }

  static StaffPage page(SignedIn who, Frame frame, ListStaffResponse staff) {
    List<Link> actions =
        NextActions.all(
            NextActions.other(
                who, StaffServiceGrpc.getOpenUnitMethod(), "Add a unit", "/staff/units/new"),
            NextActions.other(
                who, StaffServiceGrpc.getRecordStarterMethod(), "Add a person", "/staff/new"),
            NextActions.other(
                who,
                StaffServiceGrpc.getImportStaffMethod(),
                "Take over a list",
                StaffListController.PATH),
            NextActions.other(
                who,
                StaffServiceGrpc.getListStaffMethod(),
                "Download as a file (CSV)",
                StaffListController.FILE));
    return new StaffPage(
        frame,
        actions,
        units(staff.getUnitsList()),
        people(who, staff),
        corrections(staff.getSignInCorrectionsList()));
  }

  private static Table units(List<Unit> units) {
    return Table.of(
        "Units",
        List.of("Unit", "Kind"),
        units.stream()
            .map(unit ->
                List.of(
                    Cell.of("– ".repeat(unit.getDepth()) + unit.getName()),
                    Cell.of(unit.getService() ? "A service of its own" : "Part of a service")))
            .toList());
  }

  private static Table people(SignedIn who, ListStaffResponse staff) {
    boolean may = who.may(StaffServiceGrpc.getRecordMoveMethod());
    List<String> heads =
        new ArrayList<>(List.of("Name", "Sign-in name", "Works in", "Since", "Decides as"));
    if (may) {
      heads.addAll(List.of("Moves", "Leaves"));
    }
    return Table.of(
        "People in post",
        heads,
        staff.getStaffList().stream().map(member -> row(staff, member, may)).toList());
  }

  private static Table corrections(List<SignInCorrection> corrections) {
    return Table.of(
        "Sign-in names that were corrected",
        List.of("Name", "Before", "After", "Why", "By whom"),
        corrections.stream()
            .map(each ->
                List.of(
                    Cell.of(each.getName()),
                    Cell.of(each.getSubjectBefore()),
                    Cell.of(each.getSubject().isEmpty() ? "None" : each.getSubject()),
                    Cell.of(each.getReason()),
                    Cell.of(each.getCorrectedBy())
                        .below(Moments.dayAndTime(ProtoTimes.instant(each.getCorrectedAt())))))
            .toList());
  }

  private static Cell signIn(StaffMember member, boolean may) {
    String subject = member.getSubject();
    String address = "/staff/" + member.getStaffId() + "/sign-in";
    if (!may) {
      return Cell.of(subject.isEmpty() ? "None" : subject);
    }
    return subject.isEmpty()
        ? Cell.of("Add").to(address)
        : Cell.of("Correct").to(address).below(subject);
  }

  private static List<Cell> row(ListStaffResponse staff, StaffMember member, boolean may) {
    Post post = member.getPost();
    String managed = unit(staff, post.getManagesUnitId());
    String decides =
        Choices.label(ReaderChoices.DECIDING_ROLES, ContractKeys.keyOf(post.getDecidingRole()));
    Cell works = Cell.of(unit(staff, post.getUnitId()));
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(member.getName()));
    cells.add(signIn(member, may));
    cells.add(managed.isEmpty() ? works : works.below("manages " + managed));
    cells.add(Cell.whole(day(post.getSince())));
    cells.add(decides.isEmpty() ? Cell.of("Nothing") : Cell.tagged(List.of(Tag.grey(decides))));
    if (may) {
      cells.add(Cell.of("Move").to("/staff/" + member.getStaffId() + "/post"));
      cells.add(Cell.of("Leave").to("/staff/" + member.getStaffId() + "/leaving"));
    }
    return cells;
  }
}
