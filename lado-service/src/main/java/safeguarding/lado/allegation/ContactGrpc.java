package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** A contact between the contract and the domain. */
public final class ContactGrpc {
  private static final int MOST_IN_A_LIST = 100;

  private ContactGrpc() {}

  /** Reads what is told; what is missing stays missing, for the rules to name. */
  static ToldContact told(safeguarding.contracts.lado.v1.Contact wire) {
    var source = wire.getSource();
    return new ToldContact(
        wire.hasReceivedAt() ? Wire.instant(wire.getReceivedAt(), "received_at") : null,
        WireEnum.read(ReceivedBy.class, "RECEIVED_BY_", wire.getReceivedBy(), "received_by"),
        WireEnum.read(SourceRole.class, "SOURCE_ROLE_", source.getRole(), "source.role"),
        source.getOrganisation(),
        source.getName(),
        wire.hasAllegedOn() ? Wire.date(wire.getAllegedOn(), "alleged_on") : null,
        wire.getHistorical(),
        wire.hasEmployerKnewOn() ? Wire.date(wire.getEmployerKnewOn(), "employer_knew_on") : null,
        ToldAdultGrpc.read(wire.getAdult()),
        children(wire.getChildrenList()),
        concern(wire.getPrimaryConcern(), "primary_concern"),
        furtherConcerns(wire.getFurtherConcernsList()),
        wire.getSummary(),
        wire.getChildrenSafeNow(),
        wire.getSafetyAction(),
        wire.hasAllegedUntil() ? Wire.date(wire.getAllegedUntil(), "alleged_until") : null,
        urgency(wire.getUrgency()),
        dutiesTold(wire.getDutiesToldList()),
        wire.getTakenBy());
  }

  private static Urgency urgency(safeguarding.contracts.lado.v1.Urgency wire) {
    @Nullable Urgency urgency = WireEnum.read(Urgency.class, "URGENCY_", wire, "urgency");
    return urgency == null ? Urgency.ROUTINE : urgency;
  }

  private static List<DutyTold> dutiesTold(List<safeguarding.contracts.lado.v1.DutyTold> wire) {
    String field = "duties_told";
    return bounded(wire, field).stream()
        .map(each -> named(WireEnum.read(DutyTold.class, "DUTY_TOLD_", each, field), field))
        .toList();
  }

  private static List<Child> children(List<safeguarding.contracts.lado.v1.Child> wire) {
    bounded(wire, "children");
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < wire.size(); i++) {
      children.add(child(wire.get(i), "children[" + i + "]."));
    }
    return children;
  }

  private static Child child(safeguarding.contracts.lado.v1.Child wire, String path) {
    LocalDate born =
        wire.hasDateOfBirth() ? Wire.date(wire.getDateOfBirth(), path + "date_of_birth") : null;
    @Nullable Integer age = wire.hasAgeYears() ? wire.getAgeYears() : null;
    return new Child(
        wire.getName(),
        born,
        age,
        WireEnum.read(CareStatus.class, "CARE_STATUS_", wire.getCareStatus(), path + "care_status"),
        wire.getOwnAccount(),
        wire.getAuthority());
  }

  private static List<Concern> furtherConcerns(List<safeguarding.contracts.lado.v1.Concern> wire) {
    String field = "further_concerns";
    return bounded(wire, field).stream().map(each -> named(concern(each, field), field)).toList();
  }

  /** In a list, a value that says nothing is a mistake. */
  private static <T> T named(@Nullable T value, String field) {
    if (value == null) {
      throw new InvalidRequest(field);
    }
    return value;
  }

  private static @Nullable Concern concern(
      safeguarding.contracts.lado.v1.Concern wire, String field) {
    return WireEnum.read(Concern.class, "CONCERN_", wire, field);
  }

  /** Reads ids. */
  public static List<UUID> ids(List<String> wire, String field) {
    return bounded(wire, field).stream().map(id -> Wire.uuid(id, field)).toList();
  }

  private static <T> List<T> bounded(List<T> list, String field) {
    if (list.size() > MOST_IN_A_LIST) {
      throw new InvalidRequest(field);
    }
    return list;
  }

  /** Writes a contact. */
  static safeguarding.contracts.lado.v1.Contact wire(Contact contact) {
    var wire =
        safeguarding.contracts.lado.v1.Contact.newBuilder()
            .setReceivedAt(Wire.instant(contact.receivedAt()))
            .setReceivedBy(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ReceivedBy.class,
                    "RECEIVED_BY_",
                    contact.receivedBy()))
            .setSource(source(contact.source()))
            .setHistorical(contact.historical())
            .setAdult(ToldAdultGrpc.wire(contact.adult()))
            .setPrimaryConcern(concern(contact.primaryConcern()))
            .setSummary(contact.summary())
            .setChildrenSafeNow(contact.childrenSafeNow())
            .setSafetyAction(contact.safetyAction())
            .setTakenBy(contact.takenBy())
            .setUrgency(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.Urgency.class, "URGENCY_", contact.urgency()));
    contact.dutiesTold().forEach(duty -> wire.addDutiesTold(duty(duty)));
    if (contact.allegedUntil() != null) {
      wire.setAllegedUntil(Wire.date(contact.allegedUntil()));
    }
    if (contact.allegedOn() != null) {
      wire.setAllegedOn(Wire.date(contact.allegedOn()));
    }
    if (contact.employerKnewOn() != null) {
      wire.setEmployerKnewOn(Wire.date(contact.employerKnewOn()));
    }
    contact.furtherConcerns().forEach(concern -> wire.addFurtherConcerns(concern(concern)));
    contact.children().forEach(child -> wire.addChildren(wire(child)));
    return wire.build();
  }

  /** Writes a concern. */
  static safeguarding.contracts.lado.v1.Concern concern(Concern concern) {
    return WireEnum.write(safeguarding.contracts.lado.v1.Concern.class, "CONCERN_", concern);
  }

  private static safeguarding.contracts.lado.v1.DutyTold duty(DutyTold duty) {
    return WireEnum.write(safeguarding.contracts.lado.v1.DutyTold.class, "DUTY_TOLD_", duty);
  }

  private static safeguarding.contracts.lado.v1.Source source(Source source) {
    return safeguarding.contracts.lado.v1.Source.newBuilder()
        .setRole(
            WireEnum.write(
                safeguarding.contracts.lado.v1.SourceRole.class, "SOURCE_ROLE_", source.role()))
        .setOrganisation(source.organisation())
        .setName(source.name())
        .build();
  }

  private static safeguarding.contracts.lado.v1.Child wire(Child child) {
    var wire =
        safeguarding.contracts.lado.v1.Child.newBuilder()
            .setName(child.name())
            .setCareStatus(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.CareStatus.class,
                    "CARE_STATUS_",
                    child.careStatus()))
            .setOwnAccount(child.ownAccount())
            .setAuthority(child.authority());
    if (child.dateOfBirth() != null) {
      wire.setDateOfBirth(Wire.date(child.dateOfBirth()));
    }
    if (child.ageYears() != null) {
      wire.setAgeYears(child.ageYears());
    }
    return wire.build();
  }
}
