package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.contracts.lado.v1.ImportStaffRequest;
import safeguarding.contracts.lado.v1.ImportStaffResponse;
import safeguarding.contracts.lado.v1.ListStaffResponse;
import safeguarding.contracts.lado.v1.StaffImported;
import safeguarding.contracts.lado.v1.StaffList;
import safeguarding.contracts.lado.v1.StaffMember;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.Unit;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.ReaderChoices;
import safeguarding.gateway.visitor.SignedIn;

/** Sends a list of who works where, and writes one. */
@Singleton
final class StaffListGrpc {
  private static final Pattern OF_A_ROW = Pattern.compile("(?:list\\.)?rows\\[(\\d{1,4})].*");

  private final Services services;

  StaffListGrpc(Services services) {
    this.services = services;
  }

  ImportStaffResponse send(SignedIn who, StaffListText list, String requestId, boolean onlyCheck) {
    return services
        .lado()
        .write(
            who,
            StaffServiceGrpc.getImportStaffMethod(),
            ImportStaffRequest.newBuilder()
                .setAuthorityCode(who.caller().authority().code())
                .setRequestId(requestId)
                .setList(StaffList.newBuilder().addAllRows(list.staff()).setOnlyCheck(onlyCheck))
                .build());
  }

  /** What the service finds wrong, at the rows. */
  static Map<String, String> errors(StaffListText list, Refusal refusal) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (FieldViolation violation : refusal.getViolationsList()) {
      Matcher field = OF_A_ROW.matcher(violation.getField());
      int index = field.matches() ? Integer.parseInt(field.group(1)) : list.rows().size();
      if (index < list.rows().size()) {
        StaffListText.add(errors, list.rows().get(index), violation.getMessage());
      } else {
        errors.putIfAbsent(StaffListText.LIST, violation.getMessage());
      }
    }
    if (errors.isEmpty()) {
      errors.put(StaffListText.LIST, refusal.getMessage());
    }
    return errors;
  }

  /** What would become of the list, in a sentence. */
  static String outcome(StaffImported checked) {
    return "%d new or returning, %d in another unit or post, %d with a first sign-in name or payroll number, %d as they are. Nothing is saved yet."
        .formatted(
            checked.getStarted(), checked.getMoved(), checked.getSignIns(), checked.getUnchanged());
  }

  /** Everybody in post, as a file that can be taken over again. */
  static CsvFile file(ListStaffResponse staff) {
    CsvFile file = new CsvFile().line(StaffListText.COLUMNS);
    for (StaffMember member : staff.getStaffList()) {
      var post = member.getPost();
      file.line(
          List.of(
              member.getName(),
              member.getSubject(),
              member.getPayrollNumber(),
              unit(staff, post.getUnitId()),
              unit(staff, post.getManagesUnitId()),
              Choices.label(
                  ReaderChoices.DECIDING_ROLES, ContractKeys.keyOf(post.getDecidingRole())),
              RecordWordsGrpc.day(post.getSince())));
    }
    return file;
  }

  /** By its name; where two have one name, with those that it belongs to. */
  private static String unit(ListStaffResponse staff, String id) {
    String name = StaffGrpc.unit(staff, id);
    long called =
        staff.getUnitsList().stream().filter(unit -> unit.getName().equalsIgnoreCase(name)).count();
    return called <= 1 ? name : path(staff, id);
  }

  private static String path(ListStaffResponse staff, String id) {
    List<String> names = new ArrayList<>();
    String next = id;
    while (!next.isEmpty()) {
      String wanted = next;
      Unit unit =
          staff.getUnitsList().stream()
              .filter(each -> each.getUnitId().equals(wanted))
              .findFirst()
              .orElseThrow();
      names.addFirst(unit.getName());
      next = unit.getParentId();
    }
    return String.join(" / ", names);
  }
}
