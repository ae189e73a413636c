package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/** A case on record, received on 4 June 2018, with what a test does to it. */
public final class ACase {
  public static final String ACTION = "safeguarding.lado.v1.AllegationService/Test";

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading reading = TestService.bean(AllegationReading.class);
  private final Caller lado;
  private final UUID id;

  private ACase(Caller lado, AContact contact, AdultChoice choice) {
    this.lado = lado;
    this.id =
        granted(allegations.logContact(lado, ACTION, contact.told(), choice, Optional.empty()))
            .id();
  }

  public static ACase received(Caller lado) {
    return received(lado, aContact());
  }

  public static ACase received(Caller lado, AContact contact) {
    return new ACase(lado, contact, AdultChoice.SOMEBODY_NEW);
  }

  /** About somebody who is known already. */
  public static ACase about(Caller lado, UUID adult, AContact contact) {
    return new ACase(lado, contact, new AdultChoice(adult, List.of()));
  }

  public static ACase underEnquiry(Caller lado) {
    return underEnquiry(lado, aContact());
  }

  public static ACase underEnquiry(Caller lado, AContact contact) {
    ACase opened = received(lado, contact);
    granted(
        opened.allegations.decideThreshold(
            lado,
            ACTION,
            opened.id,
            opened.etag(),
            new DecideThreshold(
                Instant.parse("2018-06-04T15:00:00Z"),
                List.of(ThresholdCriterion.POSSIBLE_OFFENCE),
                List.of(),
                "Why.",
                ReferralOutcome.INTERNAL_ENQUIRY,
                false)));
    return opened;
  }

  public UUID id() {
    return id;
  }

  public AllegationRecord record() {
    return reading.get(lado, ACTION, id, kept -> kept);
  }

  public String etag() {
    return record().etag();
  }

  public Ruling<Changed> conclude(LocalDate on, AllegationOutcome outcome) {
    return allegations.recordOutcome(
        lado, ACTION, id, etag(), new RecordOutcome(on, outcome, "Found."));
  }

  public Ruling<Changed> conclude(RecordOutcome command) {
    return allegations.recordOutcome(lado, ACTION, id, etag(), command);
  }

  /** Does something with the case as it is now. */
  public <T> Ruling<T> with(BiFunction<UUID, String, Ruling<T>> change) {
    return change.apply(id, etag());
  }

  public Logged logged() {
    return new Logged(id, record().reference(), etag());
  }

  public static <T> T granted(Ruling<T> ruling) {
    assertThat(ruling).isInstanceOf(Granted.class);
    return ((Granted<T>) ruling).value();
  }

  public static Refusal refused(Ruling<?> ruling) {
    assertThat(ruling).isInstanceOf(Refused.class);
    return ((Refused<?>) ruling).refusal();
  }
}
