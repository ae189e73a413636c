package safeguarding.clareview.child;

import java.time.LocalDate;
import safeguarding.clareview.care.Admission;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CareRecord;
import safeguarding.clareview.care.OrderRecord;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.contracts.clareview.v1.CareEndReason;
import safeguarding.contracts.clareview.v1.CareEnding;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.Episode;
import safeguarding.contracts.clareview.v1.EpisodeReason;
import safeguarding.contracts.clareview.v1.IroAppointment;
import safeguarding.contracts.clareview.v1.NeedCode;
import safeguarding.contracts.clareview.v1.SupervisionOrder;
import safeguarding.contracts.clareview.v1.SupervisionOrderEndReason;
import safeguarding.contracts.clareview.v1.SupervisionOrderEnding;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is shown of periods of care and orders, in the contract's words. */
final class CareViewGrpc {
  private CareViewGrpc() {}

  static CarePeriod period(CareRecord kept) {
    Admission admission = kept.period().admission();
    var wire =
        CarePeriod.newBuilder()
            .setCarePeriodId(kept.period().id().toString())
            .setEtag(kept.etag())
            .setNeed(WireEnum.write(NeedCode.class, "NEED_CODE_", admission.need()));
    kept.period().episodes().forEach(episode -> wire.addEpisodes(episode(episode)));
    LocalDate notifiedOn = admission.notifiedOn();
    if (notifiedOn != null) {
      wire.setNotifiedOn(Wire.date(notifiedOn));
    }
    admission.appointments().forEach(each -> wire.addIroAppointments(appointment(each)));
    admission
        .officer()
        .ifPresent(officer ->
            wire.setIro(officer.iro()).setIroAppointedOn(Wire.date(officer.appointedOn())));
    if (kept.period() instanceof Ceased ceased) {
      wire.setEnding(
          CareEnding.newBuilder()
              .setCeasedOn(Wire.date(ceased.ending().ceasedOn()))
              .setReason(
                  WireEnum.write(
                      CareEndReason.class, "CARE_END_REASON_", ceased.ending().reason())));
    }
    return wire.build();
  }

  private static IroAppointment appointment(
      safeguarding.clareview.care.IroAppointment appointment) {
    return IroAppointment.newBuilder()
        .setIro(appointment.iro())
        .setAppointedOn(Wire.date(appointment.appointedOn()))
        .build();
  }

  static SupervisionOrder order(OrderRecord kept) {
    var wire =
        SupervisionOrder.newBuilder()
            .setSupervisionOrderId(kept.order().id().toString())
            .setEtag(kept.etag())
            .setMadeOn(Wire.date(kept.order().madeOn()))
            .setIro(kept.order().iro());
    if (kept.order() instanceof Ended ended) {
      wire.setEnding(
          SupervisionOrderEnding.newBuilder()
              .setEndedOn(Wire.date(ended.ending().endedOn()))
              .setReason(
                  WireEnum.write(
                      SupervisionOrderEndReason.class,
                      "SUPERVISION_ORDER_END_REASON_",
                      ended.ending().reason())));
    }
    return wire.build();
  }

  private static Episode episode(safeguarding.clareview.care.Episode episode) {
    var wire =
        Episode.newBuilder()
            .setStartedOn(Wire.date(episode.startedOn()))
            .setReason(WireEnum.write(EpisodeReason.class, "EPISODE_REASON_", episode.reason()))
            .setLegalStatus(ChildViewGrpc.status(episode.legalStatus()))
            .setPlacementType(ChildViewGrpc.placement(episode.placementType()))
            .setProvider(episode.provider())
            .setInArea(episode.inArea());
    Integer miles = episode.distanceMiles();
    if (miles != null) {
      wire.setDistanceMiles(miles);
    }
    return wire.build();
  }
}
