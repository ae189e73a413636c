package safeguarding.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.WorkingDays;
import safeguarding.local.sample.ToldSample.Told;

/** Counts children looked after and reviews from the requests alone. */
final class CareCount {
  private final WorkingDays workingDays;
  private final Map<String, Course> courses = new HashMap<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final Map<String, Told> bookings = new HashMap<>();

  CareCount(WorkingDays workingDays, List<Told> all) {
    this.workingDays = workingDays;
    all.forEach(this::heard);
  }

  /** A child's time in care, or under an order; {@code until} is the distant future while it is. */
  record Course(boolean inCare, LocalDate from, LocalDate until, List<LocalDate> reviews) {
    boolean isOpenOn(LocalDate day) {
      return !from.isAfter(day) && until.isAfter(day);
    }
  }

  record Meeting(String subject, LocalDate day, boolean inTime, int children) {}

  private void heard(Told told) {
    switch (told.path()) {
      case "/care-periods" -> begun(told, true, told.day("/firstEpisode/startedOn"));
      case "/supervision-orders" -> begun(told, false, told.day("/madeOn"));
      case "/reviews" -> bookings.put(told.key(), told);
      default -> {
        if (told.key().endsWith("/ending")) {
          ended(told);
        } else if (told.key().endsWith("/holding")) {
          held(told);
        }
      }
    }
  }

  private void begun(Told told, boolean inCare, LocalDate day) {
    courses.put(
        told.text("/child/childNumber"), new Course(inCare, day, LocalDate.MAX, new ArrayList<>()));
  }

  private void ended(Told told) {
    String child = told.key().replaceAll(".*/child-(R\\d{6})/ending", "$1");
    LocalDate day = told.day(told.text("/ceasedOn").isEmpty() ? "/endedOn" : "/ceasedOn");
    courses.computeIfPresent(
        child, (_, course) -> new Course(course.inCare(), course.from(), day, course.reviews()));
  }

  private void held(Told told) {
    var booking = bookings.get(told.key().replace("/holding", ""));
    LocalDate day = told.day("/heldOn");
    boolean inTime = true;
    for (JsonNode took : told.all("/children")) {
      var course = courses.get(took.path("childId").asText());
      if (course == null || booking == null) {
        throw new AssertionError("reviewed before care began, or never booked: " + told.key());
      }
      inTime &= !day.isAfter(due(course));
      course.reviews().add(day);
    }
    String subject = booking == null ? "" : booking.text("/subject");
    meetings.add(new Meeting(subject, day, inTime, told.all("/children").size()));
  }

  LocalDate due(Course course) {
    var held = course.reviews();
    return switch (held.size()) {
      case 0 -> workingDays.addWorkingDays(course.from(), 20);
      case 1 -> held.getLast().plusMonths(3);
      default -> held.getLast().plusMonths(6);
    };
  }

  Map<String, Course> courses() {
    return courses;
  }

  List<Meeting> meetings() {
    return meetings;
  }

  int numerator(PublishedFigures.Figure figure) {
    var year = ProtectionCount.year(figure.period());
    return switch (figure.indicator()) {
      case "CLA.CHILDREN" -> open(year.lastDay());
      case "CLA.STARTED" ->
          count(courses.values().stream().filter(Course::inCare).map(Course::from).toList(), year);
      case "CLA.CEASED" ->
          count(
              courses.values().stream()
                  .filter(Course::inCare)
                  .map(Course::until)
                  .filter(LocalDate.MAX::isAfter)
                  .toList(),
              year);
      case "CLA.REVIEWS.INTIME" ->
          count(
              meetings.stream()
                  .filter(Meeting::inTime)
                  .filter(meeting -> meeting.subject().equals("looked-after"))
                  .map(Meeting::day)
                  .toList(),
              year);
      case "CLA.SOREVIEWS" -> held("supervision-order", year);
      default -> throw new AssertionError(figure.indicator());
    };
  }

  OptionalInt denominator(PublishedFigures.Figure figure) {
    return figure.indicator().equals("CLA.REVIEWS.INTIME")
        ? OptionalInt.of(held("looked-after", ProtectionCount.year(figure.period())))
        : OptionalInt.empty();
  }

  int open(LocalDate day) {
    return Math.toIntExact(
        courses.values().stream()
            .filter(course -> course.inCare() && course.isOpenOn(day))
            .count());
  }

  private int held(String subject, FinancialYear year) {
    return count(
        meetings.stream()
            .filter(meeting -> meeting.subject().equals(subject))
            .map(Meeting::day)
            .toList(),
        year);
  }

  private static int count(List<LocalDate> days, FinancialYear year) {
    return Math.toIntExact(
        days.stream().filter(day -> FinancialYear.containing(day).equals(year)).count());
  }
}
