package safeguarding.lado.allegation;

import java.util.List;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.ToldContact.ToldAdult;

/** An adult as told, between the contract and the domain. */
public final class ToldAdultGrpc {
  private static final int MOST_IN_A_LIST = 100;

  private ToldAdultGrpc() {}

  /** Reads an adult as told; what is missing stays missing, for the rules to name. */
  public static ToldAdult read(safeguarding.contracts.lado.v1.Adult wire) {
    List<String> otherNames = wire.getOtherNamesList();
    if (otherNames.size() > MOST_IN_A_LIST) {
      throw new InvalidRequest("adult.other_names");
    }
    return new ToldAdult(
        wire.getGivenNames(),
        wire.getFamilyName(),
        otherNames,
        BirthDateGrpc.read(wire, "adult.date_of_birth"),
        WireEnum.read(AdultRole.class, "ADULT_ROLE_", wire.getRole(), "adult.role"),
        wire.getOwnRole(),
        wire.getSetting(),
        WireEnum.read(
            EmploymentKind.class, "EMPLOYMENT_KIND_", wire.getEmployment(), "adult.employment"),
        workplace(wire),
        background(wire));
  }

  private static Workplace workplace(safeguarding.contracts.lado.v1.Adult wire) {
    return new Workplace(
        WireEnum.read(Sector.class, "SECTOR_", wire.getSector(), "adult.sector"),
        WireEnum.read(
            SettingKind.class, "SETTING_KIND_", wire.getSettingKind(), "adult.setting_kind"),
        wire.getSettingUrn());
  }

  private static Background background(safeguarding.contracts.lado.v1.Adult wire) {
    return new Background(
        wire.getOtherWork(),
        wire.getOwnChildren(),
        wire.getQualificationsBody(),
        WireEnum.read(WorkStatus.class, "WORK_STATUS_", wire.getWorkStatus(), "adult.work_status"));
  }

  /** Writes an adult as told. */
  public static safeguarding.contracts.lado.v1.Adult wire(Adult adult) {
    var wire =
        safeguarding.contracts.lado.v1.Adult.newBuilder()
            .setGivenNames(adult.givenNames())
            .setFamilyName(adult.familyName())
            .addAllOtherNames(adult.otherNames())
            .setRole(role(adult.role()))
            .setOwnRole(adult.ownRole())
            .setSetting(adult.setting())
            .setEmployment(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.EmploymentKind.class,
                    "EMPLOYMENT_KIND_",
                    adult.employment()));
    if (adult.dateOfBirth() != null) {
      wire.setDateOfBirth(BirthDateGrpc.wire(adult.dateOfBirth()));
    }
    workplace(adult.workplace(), wire);
    background(adult.background(), wire);
    return wire.build();
  }

  /** Writes a role. */
  static safeguarding.contracts.lado.v1.AdultRole role(AdultRole role) {
    return WireEnum.write(safeguarding.contracts.lado.v1.AdultRole.class, "ADULT_ROLE_", role);
  }

  private static void workplace(
      Workplace workplace, safeguarding.contracts.lado.v1.Adult.Builder wire) {
    wire.setSector(
            WireEnum.write(
                safeguarding.contracts.lado.v1.Sector.class, "SECTOR_", workplace.sector()))
        .setSettingKind(
            WireEnum.write(
                safeguarding.contracts.lado.v1.SettingKind.class,
                "SETTING_KIND_",
                workplace.kind()))
        .setSettingUrn(workplace.urn());
  }

  private static void background(
      Background background, safeguarding.contracts.lado.v1.Adult.Builder wire) {
    wire.setOtherWork(background.otherWork())
        .setOwnChildren(background.ownChildren())
        .setQualificationsBody(background.qualificationsBody())
        .setWorkStatus(
            WireEnum.write(
                safeguarding.contracts.lado.v1.WorkStatus.class,
                "WORK_STATUS_",
                background.workStatus()));
  }
}
