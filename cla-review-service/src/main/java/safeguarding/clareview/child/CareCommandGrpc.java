package safeguarding.clareview.child;

import safeguarding.clareview.care.AppointIro;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.EndOrder;
import safeguarding.clareview.care.EpisodeReason;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.NeedCode;
import safeguarding.clareview.care.OrderEndReason;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.care.RecordNotification;
import safeguarding.clareview.care.Sex;
import safeguarding.clareview.care.StartCare;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.care.ToldChild;
import safeguarding.clareview.care.ToldEpisode;
import safeguarding.contracts.clareview.v1.CareEnding;
import safeguarding.contracts.clareview.v1.CareNotification;
import safeguarding.contracts.clareview.v1.CareStart;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.IroAppointment;
import safeguarding.contracts.clareview.v1.SupervisionOrderEnding;
import safeguarding.contracts.clareview.v1.SupervisionOrderStart;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** Beginnings, episodes and ends as the contract asks for them. */
final class CareCommandGrpc {
  private CareCommandGrpc() {}

  static StartCare start(CareStart wire) {
    return new StartCare(
        child(wire.getChild()),
        episode(wire.getFirstEpisode(), "first_episode."),
        WireEnum.read(NeedCode.class, "NEED_CODE_", wire.getNeed(), "need"),
        wire.hasNotifiedOn() ? Wire.date(wire.getNotifiedOn(), "notified_on") : null,
        wire.getIro(),
        wire.hasIroAppointedOn() ? Wire.date(wire.getIroAppointedOn(), "iro_appointed_on") : null,
        wire.getEnding().equals(CareEnding.getDefaultInstance())
            ? null
            : end(wire.getEnding(), "ending."));
  }

  /**
   * Reads an episode.
   *
   * @param path before the names of its fields, for errors
   */
  static ToldEpisode episode(Episode wire, String path) {
    return new ToldEpisode(
        wire.hasStartedOn() ? Wire.date(wire.getStartedOn(), path + "started_on") : null,
        WireEnum.read(EpisodeReason.class, "EPISODE_REASON_", wire.getReason(), path + "reason"),
        WireEnum.read(
            LegalStatus.class, "LEGAL_STATUS_", wire.getLegalStatus(), path + "legal_status"),
        WireEnum.read(
            PlacementType.class,
            "PLACEMENT_TYPE_",
            wire.getPlacementType(),
            path + "placement_type"),
        wire.getProvider(),
        wire.getInArea(),
        wire.hasDistanceMiles() ? wire.getDistanceMiles() : null);
  }

  static AppointIro appoint(IroAppointment wire) {
    return new AppointIro(
        wire.getIro(),
        wire.hasAppointedOn() ? Wire.date(wire.getAppointedOn(), "appointed_on") : null);
  }

  static RecordNotification notification(CareNotification wire) {
    return new RecordNotification(
        wire.hasNotifiedOn() ? Wire.date(wire.getNotifiedOn(), "notified_on") : null);
  }

  /**
   * Reads the end of care.
   *
   * @param path before the names of its fields, for errors
   */
  static EndCare end(CareEnding wire, String path) {
    return new EndCare(
        wire.hasCeasedOn() ? Wire.date(wire.getCeasedOn(), path + "ceased_on") : null,
        WireEnum.read(CareEndReason.class, "CARE_END_REASON_", wire.getReason(), path + "reason"));
  }

  static StartOrder start(SupervisionOrderStart wire) {
    return new StartOrder(
        child(wire.getChild()),
        wire.hasMadeOn() ? Wire.date(wire.getMadeOn(), "made_on") : null,
        wire.getIro(),
        wire.getEnding().equals(SupervisionOrderEnding.getDefaultInstance())
            ? null
            : end(wire.getEnding(), "ending."));
  }

  /**
   * Reads the end of an order.
   *
   * @param path before the names of its fields, for errors
   */
  static EndOrder end(SupervisionOrderEnding wire, String path) {
    return new EndOrder(
        wire.hasEndedOn() ? Wire.date(wire.getEndedOn(), path + "ended_on") : null,
        WireEnum.read(
            OrderEndReason.class,
            "SUPERVISION_ORDER_END_REASON_",
            wire.getReason(),
            path + "reason"));
  }

  /** The number is what children are told apart by: spaces around it would make another child. */
  private static ToldChild child(Child wire) {
    return new ToldChild(
        wire.getChildNumber().strip(),
        wire.getGivenNames(),
        wire.getFamilyName(),
        wire.hasDateOfBirth() ? Wire.date(wire.getDateOfBirth(), "child.date_of_birth") : null,
        WireEnum.read(Sex.class, "SEX_", wire.getSex(), "child.sex"));
  }
}
