package safeguarding.lado.pattern;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.adultmatching.SameSetting;
import safeguarding.lado.adultmatching.SettingName;
import safeguarding.lado.allegation.Adult;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.pattern.PatternStore.Written;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** The patterns that people look at. Which contacts were shown is journalled. */
@Singleton
public final class Patterns {
  static final int MOST_LISTED = 100;

  private final AuthorityTransactions transactions;
  private final PatternStore store;
  private final RecordReads reads;
  private final Clock clock;

  Patterns(AuthorityTransactions transactions, PatternStore store, RecordReads reads, Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.reads = reads;
    this.clock = clock;
  }

  /**
   * Patterns of twelve months.
   *
   * @param listed the adults, then the settings, each the latest contact first
   * @param adults how many there are, also those not listed
   * @param settings how many there are, also those not listed
   */
  public record Found(List<Pattern> listed, int adults, int settings) {}

  /**
   * Adults who have a contact in the twelve months that end with a day, and another at any time;
   * settings with three contacts or more in these twelve months.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param last null is today
   * @param withNames whether adults will be named, and not only by initials
   */
  public Found list(Caller caller, String action, @Nullable LocalDate last, boolean withNames) {
    LocalDate to = last == null ? LondonTime.today(clock) : last;
    LocalDate from = PatternPolicy.firstDay(to);
    Found found = transactions.read(caller.authority(), () -> find(from, to));
    List<UUID> shown =
        found.listed().stream()
            .flatMap(pattern -> pattern.contacts().stream())
            .map(PatternContact::id)
            .distinct()
            .toList();
    reads.shown(caller, action, Allegations.RECORD_KIND, shown, withNames);
    return found;
  }

  /** The patterns that an allegation is part of, in the transaction of whoever has found it. */
  List<Pattern> of(
      UUID adultId, boolean repeat, UUID allegationId, Adult told, LocalDate receivedOn) {
    Optional<Pattern> adult =
        repeat ? PatternPolicy.ofAdult(store.ofAdults(List.of(adultId))) : Optional.empty();
    Optional<Pattern> place =
        SameSetting.groups(around(told, receivedOn), PatternContact::told).stream()
            .filter(group -> group.stream().anyMatch(contact -> contact.id().equals(allegationId)))
            .findFirst()
            .flatMap(group -> PatternPolicy.ofSetting(group, receivedOn));
    return Stream.of(adult, place).flatMap(Optional::stream).toList();
  }

  private List<PatternContact> around(Adult told, LocalDate day) {
    return store.ofSetting(
        SettingName.key(told.setting()),
        told.workplace().urn(),
        PatternPolicy.firstDay(day),
        day.plusMonths(PatternPolicy.MONTHS));
  }

  private Found find(LocalDate from, LocalDate to) {
    List<UUID> adults = store.adults(from, to);
    List<List<SameSetting.Told>> settings = settings(from, to);
    List<Pattern> listed = new ArrayList<>(adultPatterns(adults));
    listed.addAll(settingPatterns(settings, from, to));
    return new Found(listed, adults.size(), settings.size());
  }

  private List<Pattern> adultPatterns(List<UUID> adults) {
    List<UUID> first = adults.stream().limit(MOST_LISTED).toList();
    Map<UUID, List<PatternContact>> contacts =
        store.ofAdults(first).stream().collect(groupingBy(PatternContact::adultId));
    return first.stream()
        .map(adult -> PatternPolicy.ofAdult(contacts.getOrDefault(adult, List.of())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Settings with enough contacts, each in the ways in which it was written. */
  private List<List<SameSetting.Told>> settings(LocalDate from, LocalDate to) {
    return SameSetting.groups(store.settings(from, to), Written::setting).stream()
        .filter(ways ->
            ways.stream().mapToInt(Written::contacts).sum() >= PatternPolicy.SETTING_CONTACTS)
        .map(ways -> ways.stream().map(Written::setting).toList())
        .toList();
  }

  private List<Pattern> settingPatterns(
      List<List<SameSetting.Told>> settings, LocalDate from, LocalDate to) {
    List<List<SameSetting.Told>> first = settings.stream().limit(MOST_LISTED).toList();
    List<String> names =
        first.stream().flatMap(List::stream).map(SameSetting.Told::name).distinct().toList();
    Map<SameSetting.Told, List<PatternContact>> contacts =
        store.atSettings(names, from, to).stream().collect(groupingBy(PatternContact::told));
    return first.stream()
        .map(ways ->
            ways.stream().flatMap(way -> contacts.getOrDefault(way, List.of()).stream()).toList())
        .map(of -> PatternPolicy.ofSetting(of, to))
        .flatMap(Optional::stream)
        .toList();
  }
}
