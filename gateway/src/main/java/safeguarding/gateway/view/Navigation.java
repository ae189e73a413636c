package safeguarding.gateway.view;

import io.grpc.MethodDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.security.MethodAccess;
import safeguarding.security.Role;

/**
 * Which parts of the suite a person's roles open: those that the contract behind the part names.
 * What they may see there the services decide.
 */
public enum Navigation {
  WORK("My work", "/work", WorklistServiceGrpc.getListWorkMethod()),
  ALLEGATIONS("Allegations", "/allegations", AllegationServiceGrpc.getListAllegationsMethod()),
  CONFERENCES("Conferences", "/conferences", FamilyServiceGrpc.getListFamiliesMethod()),
  LOOKED_AFTER("Children looked after", "/looked-after", CareServiceGrpc.getListChildrenMethod()),
  SCRUTINY("Scrutiny", "/scrutiny", IndicatorsServiceGrpc.getListValuesMethod()),
  JOURNAL("Journal", "/journal", JournalServiceGrpc.getListEntriesMethod()),
  /** For those who open no allegation: to others it is a list below these. */
  RETENTION(
      "Retention", "/allegations/retention", RetentionServiceGrpc.getListRetentionReviewsMethod()),
  /** For those who open neither allegations nor scrutiny, from where it is reached by others. */
  REPORTS(
      "Reports",
      "/allegations/reports",
      ReportServiceGrpc.getGetRegionalReturnMethod(),
      FreedomOfInformationServiceGrpc.getListInformationAnswersMethod());

  private final String text;
  private final String link;
  private final String roles;

  Navigation(String text, String link, MethodDescriptor<?, ?>... rpcs) {
    this.text = text;
    this.link = link;
    this.roles =
        Arrays.stream(rpcs)
            .flatMap(rpc -> MethodAccess.of(rpc).roles().stream())
            .map(Role::key)
            .collect(Collectors.joining(" "));
  }

  /** The address of the part. */
  public String link() {
    return link;
  }

  /** Whether any of the roles opens this part. */
  public boolean opensFor(Set<String> heldRoles) {
    if (isReachedFromAnother(heldRoles)) {
      return false;
    }
    List<String> opening = List.of(roles.split(" ", -1));
    return heldRoles.stream().anyMatch(opening::contains);
  }

  private boolean isReachedFromAnother(Set<String> heldRoles) {
    return switch (this) {
      case RETENTION -> ALLEGATIONS.opensFor(heldRoles);
      case REPORTS -> ALLEGATIONS.opensFor(heldRoles) || SCRUTINY.opensFor(heldRoles);
      case WORK, ALLEGATIONS, CONFERENCES, LOOKED_AFTER, SCRUTINY, JOURNAL -> false;
    };
  }

  /** The entries for these roles, in the order of the bar. */
  public static List<NavigationEntry> entries(Set<String> heldRoles, String path) {
    List<NavigationEntry> entries = new ArrayList<>();
    for (Navigation part : values()) {
      if (part.opensFor(heldRoles)) {
        boolean current = path.equals(part.link) || path.startsWith(part.link + "/");
        entries.add(new NavigationEntry(part.text, part.link, current));
      }
    }
    return List.copyOf(entries);
  }

  /** Where somebody with these roles begins: the first part that is theirs. */
  public static String home(Set<String> heldRoles) {
    for (Navigation part : values()) {
      if (part.opensFor(heldRoles)) {
        return part.link;
      }
    }
    return "/about/logging";
  }
}
