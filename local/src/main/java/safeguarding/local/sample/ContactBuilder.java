package safeguarding.local.sample;

import static safeguarding.local.sample.AdultBuilder.anAdult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

/**
 * Describes a contact; what is not said is drawn, in a fixed order, so that the same chance gives
 * the same contact: {@code aContact(random).about(aResidentialWorker()).concerning(NEGLECT)}.
 */
public final class ContactBuilder {
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 4);
  private static final LocalDate LAST_DAY = LocalDate.of(2019, 3, 27);
  private static final List<Concern> FREQUENT =
      List.of(
          Concern.PHYSICAL,
          Concern.PHYSICAL,
          Concern.PHYSICAL,
          Concern.SEXUAL,
          Concern.SEXUAL,
          Concern.EMOTIONAL,
          Concern.NEGLECT,
          Concern.CSE,
          Concern.OTHER);
  private static final OfficeTimes OFFICE = new OfficeTimes();

  private final Drawing draw;
  private @Nullable Instant receivedAt;
  private @Nullable ReceivedBy receivedBy;
  private @Nullable AdultBuilder adult;
  private @Nullable Concern concern;
  private @Nullable SourceRole source;
  private @Nullable String account;
  private @Nullable List<Child> children;
  private boolean meetsThreshold;
  private LocalDate firstDay = FIRST_DAY;
  private LocalDate lastDay = LAST_DAY;

  private ContactBuilder(Random random) {
    this.draw = new Drawing(random);
  }

  /** A plausible contact, always the same one. */
  public static ContactBuilder aContact() {
    return aContact(new Random(205));
  }

  /** A plausible contact by chance: the next from the same source is another. */
  public static ContactBuilder aContact(Random random) {
    return new ContactBuilder(random);
  }

  public ContactBuilder about(AdultBuilder adult) {
    this.adult = adult;
    return this;
  }

  public ContactBuilder concerning(Concern primaryConcern) {
    this.concern = primaryConcern;
    return this;
  }

  public ContactBuilder receivedAt(Instant instant) {
    this.receivedAt = instant;
    return this;
  }

  /** Received in office hours of a working day between two days, both included. */
  public ContactBuilder receivedBetween(LocalDate first, LocalDate last) {
    this.firstDay = first;
    this.lastDay = last;
    return this;
  }

  public ContactBuilder receivedBy(ReceivedBy means) {
    this.receivedBy = means;
    return this;
  }

  public ContactBuilder from(SourceRole source) {
    this.source = source;
    return this;
  }

  public ContactBuilder saying(String summary) {
    this.account = summary;
    return this;
  }

  /** Grave enough for an enquiry. */
  public ContactBuilder meetingTheThreshold() {
    this.meetsThreshold = true;
    return this;
  }

  public ContactBuilder withChildren(Child... children) {
    this.children = List.of(children);
    return this;
  }

  public Contact build() {
    Instant at = receivedAt == null ? someOfficeTime() : receivedAt;
    LocalDate day = LondonTime.dateOf(at);
    var described = adult == null ? anAdult(someRole()) : adult;
    Adult person = described.build(day, draw);
    Concern primary = concern == null ? draw.oneOf(FREQUENT) : concern;
    var told = new Circumstances(OFFICE.workingDays(), draw, day, person.role());
    Source teller = told.source(source, person.setting());
    var dates = told.dates(teller.role());
    List<Child> concerned = children == null ? told.children(primary) : children;
    String safety = told.safetyAction();
    boolean safe = !draw.inHundred(7);
    var particulars = new Particulars(person.role(), person.setting(), at.getEpochSecond());
    return new Contact(
        at,
        receivedBy == null ? draw.oneOf(List.of(ReceivedBy.values())) : receivedBy,
        teller,
        dates.allegedOn(),
        told.isLongAgo() || person.role() == AdultRole.LADO_OTHER_AUTHORITY,
        dates.employerKnewOn(),
        person,
        concerned,
        primary,
        further(primary),
        summary(person.role(), primary),
        safe,
        safe ? safety : "Not known yet: the setting was asked to say today what it has done.",
        particulars.urgency(safe),
        particulars.dutiesTold(primary));
  }

  private Instant someOfficeTime() {
    return OFFICE.duringHours(OFFICE.someWorkingDay(firstDay, lastDay, draw), draw);
  }

  private AdultRole someRole() {
    return draw.oneOf(List.of(AdultRole.values()));
  }

  private List<Concern> further(Concern primary) {
    var found = new ArrayList<Concern>();
    Concern other = draw.oneOf(FREQUENT);
    if (draw.inHundred(12) && other != primary) {
      found.add(other);
    }
    return found;
  }

  private String summary(AdultRole role, Concern primary) {
    String post = draw.oneOf(Workplace.of(role).posts());
    var telling = Telling.of(primary);
    String happened = draw.oneOf(meetsThreshold ? telling.graver() : telling.summaries());
    return account == null ? "About " + post + ". " + happened : account;
  }
}
