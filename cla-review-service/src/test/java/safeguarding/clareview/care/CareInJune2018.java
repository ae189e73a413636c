package safeguarding.clareview.care;

import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.BORN;
import static safeguarding.clareview.care.ACareStart.aCareStart;
import static safeguarding.clareview.care.ACareStart.anEpisode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.CarePolicy.Started;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.rulings.Ruling;

/** It is Wednesday 20 June 2018; care began, where it did, on 4 June. */
abstract class CareInJune2018 {
  static final LocalDate TODAY = LocalDate.of(2018, 6, 20);
  static final UUID CHILD = UUID.fromString("00000000-0000-8000-8000-000000000001");
  static final Child KNOWN = new Child(CHILD, "1001", "Alder", "Test-Child", BORN, Sex.FEMALE);
  static final Before NOBODY = new Before(CHILD, null, List.of());

  static Ruling<Started> start(Before before, ACareStart told) {
    return CarePolicy.start(UUID.randomUUID(), before, told.told(), TODAY);
  }

  static CarePeriod inCare() {
    return granted(start(NOBODY, aCareStart("1001"))).period();
  }

  static Ruling<CarePeriod> episode(
      LocalDate day, EpisodeReason reason, LegalStatus status, PlacementType placement) {
    return CarePolicy.startEpisode(
        inCare(), KNOWN, anEpisode(day, reason, status, placement), TODAY);
  }

  static Ruling<CarePeriod> episodeOf(CarePeriod period, Child child, LocalDate day) {
    return CarePolicy.startEpisode(
        period, child, anEpisode(day, EpisodeReason.L, LegalStatus.C1, PlacementType.U6), TODAY);
  }

  static Ruling<Ceased> end(ACareStart told, LocalDate day) {
    return CarePolicy.end(
        granted(start(NOBODY, told)).period(),
        KNOWN,
        List.of(),
        new EndCare(day, CareEndReason.E4A),
        TODAY);
  }

  static Ruling<Ceased> end(
      @Nullable LocalDate day, @Nullable CareEndReason reason, List<LocalDate> reviews) {
    return CarePolicy.end(inCare(), KNOWN, reviews, new EndCare(day, reason), TODAY);
  }

  static Course course(LocalDate from, @Nullable LocalDate to) {
    return new Course(
        UUID.randomUUID(), CHILD, events(CourseKind.LOOKED_AFTER, from, to, List.of()));
  }

  static CareEvents events(
      CourseKind kind, LocalDate from, @Nullable LocalDate to, List<LocalDate> reviews) {
    return new CareEvents(kind, from, to, KNOWN.eighteenOn(), null, null, List.of(), reviews);
  }
}
