package safeguarding.lado.reader;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CouncilWorkplace;
import safeguarding.contracts.lado.v1.DecisionMakerInvitation;
import safeguarding.contracts.lado.v1.ReaderNaming;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** Who sees a case, in the contract's words. */
public final class ReaderViewGrpc {
  private static final String CAPACITY = "READER_CAPACITY_";

  private ReaderViewGrpc() {}

  /** Writes a reader. */
  public static safeguarding.contracts.lado.v1.Reader reader(Reader reader, boolean sees) {
    var wire =
        safeguarding.contracts.lado.v1.Reader.newBuilder()
            .setReaderId(reader.id().toString())
            .setKind(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ReaderKind.class, "READER_KIND_", reader.kind()))
            .setCapacity(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.ReaderCapacity.class,
                    CAPACITY,
                    reader.capacity()))
            .setName(reader.name())
            .setSubject(reader.subject())
            .setHomeAuthority(reader.homeAuthority())
            .setReason(reader.reason())
            .setSince(Wire.instant(reader.recorded().at()))
            .setNamedBy(reader.recorded().name())
            .setSees(sees);
    @Nullable Instant until = reader.until();
    if (until != null) {
      wire.setUntil(Wire.instant(until));
    }
    if (reader.ended() != null) {
      wire.setEndedAt(Wire.instant(reader.ended().at()));
    }
    if (reader.acknowledged() != null) {
      wire.setAcknowledgedAt(Wire.instant(reader.acknowledged().at()))
          .setAcknowledgedBy(reader.acknowledged().name());
    }
    return wire.build();
  }

  /** Writes where in the council the adult works. */
  public static CouncilWorkplace workplace(
      safeguarding.lado.reader.CouncilWorkplace workplace, UUID unitId, String unit) {
    return CouncilWorkplace.newBuilder()
        .setStaffId(workplace.staffId() == null ? "" : workplace.staffId().toString())
        .setUnitId(unitId.toString())
        .setUnit(unit)
        .build();
  }

  static ReaderTold told(ReaderNaming told) {
    return new ReaderTold(
        told.getSubject(),
        told.getName(),
        WireEnum.read(ReaderCapacity.class, CAPACITY, told.getCapacity(), "capacity"),
        "",
        told.getReason(),
        told.hasLastDay() ? Wire.date(told.getLastDay(), "last_day") : null,
        told.getStaffId().isEmpty() ? null : Wire.uuid(told.getStaffId(), "staff_id"));
  }

  static ReaderTold told(DecisionMakerInvitation told) {
    return new ReaderTold(
        told.getSubject(),
        told.getName(),
        ReaderCapacity.INDEPENDENT_DECISION_MAKER,
        told.getHomeAuthority(),
        told.getReason(),
        told.hasLastDay() ? Wire.date(told.getLastDay(), "last_day") : null,
        null);
  }
}
