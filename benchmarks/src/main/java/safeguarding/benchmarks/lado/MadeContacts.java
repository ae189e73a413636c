package safeguarding.benchmarks.lado;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.EmploymentKind;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.Sector;
import safeguarding.contracts.lado.v1.SettingKind;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;

/**
 * Contacts to be logged, made up as {@code pgbench/log-contact.sql} makes them up: two children, 40
 * words of text, and names whose every word has one sound, so that each contact leaves as many rows
 * as the script writes (27 keys, near the mean of the adults of {@code benchmarks/run matching}).
 */
public final class MadeContacts {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final List<String> SYLLABLES =
      List.of("b", "d", "f", "k", "l", "m", "n", "p", "r", "t").stream()
          .flatMap(consonant -> List.of("a", "e", "o").stream().map(consonant::concat))
          .toList();

  private final RandomGenerator random;
  private final Clock clock;

  /** One for each thread. */
  public MadeContacts(RandomGenerator random, Clock clock) {
    this.random = random;
    this.clock = clock;
  }

  /** The next one, to be logged in an authority. */
  public LogContactRequest next(String authority) {
    Instant received = clock.instant().minusSeconds(60);
    LocalDate before = LocalDate.ofInstant(received, LONDON).minusDays(1);
    return LogContactRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setContact(
            Contact.newBuilder()
                .setReceivedAt(Timestamp.newBuilder().setSeconds(received.getEpochSecond()))
                .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
                .setSource(
                    Source.newBuilder()
                        .setRole(SourceRole.SOURCE_ROLE_SCHOOL)
                        .setOrganisation("Example trust" + random.nextInt(1, 301))
                        .setName("Mary Sample"))
                .setAllegedOn(day(before))
                .setEmployerKnewOn(day(before))
                .setAdult(adult())
                .addChildren(child("Alba Bede"))
                .addChildren(child("Cora Dunn"))
                .setPrimaryConcern(Concern.CONCERN_PHYSICAL)
                .setSummary(summary())
                .setChildrenSafeNow(true))
        .build();
  }

  private Adult adult() {
    return Adult.newBuilder()
        .setGivenNames(name(0, 9) + " " + name(9, 18))
        .setFamilyName(name(18, 30))
        .setRole(AdultRole.ADULT_ROLE_EDUCATION_SCHOOL_COLLEGE)
        .setSetting("Example house" + random.nextInt(1, 5_001))
        .setEmployment(EmploymentKind.EMPLOYMENT_KIND_EMPLOYED)
        .setSector(Sector.SECTOR_STATUTORY)
        .setSettingKind(SettingKind.SETTING_KIND_SCHOOL)
        .build();
  }

  private static Child child(String name) {
    return Child.newBuilder()
        .setName(name)
        .setAgeYears(9)
        .setCareStatus(CareStatus.CARE_STATUS_NONE)
        .setOwnAccount("It happened near the gate of the garden")
        .build();
  }

  /** Begins and ends unlike the others of one adult, so that no two keys are the same. */
  private String name(int from, int to) {
    return SYLLABLES.get(random.nextInt(from, to))
        + SYLLABLES.get(random.nextInt(SYLLABLES.size()))
        + SYLLABLES.get(random.nextInt(from, to));
  }

  /** Ten words that every text has, and thirty of a hundred each, some oftener than others. */
  private String summary() {
    return IntStream.range(0, 40)
        .mapToObj(n ->
            "term" + (n < 10 ? n : 10 + (n - 10) * 100 + (int) (100 * square(random.nextDouble()))))
        .collect(Collectors.joining(" "));
  }

  private static double square(double number) {
    return number * number;
  }

  private static Date day(LocalDate day) {
    return Date.newBuilder()
        .setYear(day.getYear())
        .setMonth(day.getMonthValue())
        .setDay(day.getDayOfMonth())
        .build();
  }
}
