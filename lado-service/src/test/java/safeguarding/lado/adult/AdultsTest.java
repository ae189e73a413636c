package safeguarding.lado.adult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.TestService;
import safeguarding.lado.adult.Adults.Changed;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultmatching.MatchBand;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.lado.allegation.Workplace;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** The adult who was known ten years ago is found, linked, told apart, and each can be undone. */
class AdultsTest {
  private static final String ACTION = "safeguarding.lado.v1.AdultService/Test";
  private static final BirthDate BORN = new BirthDate(1975, 3, 7);

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading records = TestService.bean(AllegationReading.class);
  private final Adults adults = TestService.bean(Adults.class);
  private final AdultReading reading = TestService.bean(AdultReading.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void who_was_known_ten_years_ago_is_found_by_a_misspelt_name_and_linked() {
    Logged before = log(lado, told("Rowan", "Hawthorne", BORN));
    Logged now = log(lado, told("Rowan", "Hawthorn", BORN));

    OfferedAdult found = match(told("Rowan", "Hawthorn", BORN), now.id()).getFirst();
    Changed linked = granted(link(now, now.etag(), found.known().id()));

    assertThat(found.candidate().band()).isEqualTo(MatchBand.STRONG);
    assertThat(found.known().allegations())
        .extracting(AdultAllegation::reference)
        .containsExactly(before.reference());
    assertThat(linked.adultId()).isEqualTo(adultOf(before));
    assertThat(record(now).adult().repeat()).isEqualTo(1);
    assertThat(record(now).etag()).isEqualTo(linked.etag());
    assertThat(reading.get(lado, ACTION, linked.adultId()).allegations()).hasSize(2);
  }

  @Test
  void a_contact_is_logged_about_somebody_known_and_not_about_somebody_else() {
    Logged known = log(lado, told("Rowan", "Hawthorne", BORN));
    Logged twin = log(lado, told("Linden", "Hawthorne", BORN));

    Logged next =
        granted(
            allegations.logContact(
                lado,
                ACTION,
                aContact().about(told("Rowan", "Hawthorne", null)).told(),
                new AdultChoice(adultOf(known), List.of(adultOf(twin))),
                Optional.empty()));

    assertThat(adultOf(next)).isEqualTo(adultOf(known));
    assertThat(record(next).adult().notSame()).containsExactly(adultOf(twin));
    assertThat(match(told("Linden", "Hawthorne", BORN), next.id())).isEmpty();
  }

  @Test
  void a_link_can_be_undone_and_then_made_again() {
    Logged before = log(lado, told("Rowan", "Hawthorne", BORN));
    Logged now = log(lado, told("Rowan", "Hawthorne", BORN));
    Changed linked = granted(link(now, now.etag(), adultOf(before)));

    Changed undone = granted(adults.unlink(lado, ACTION, now.id(), linked.etag()));

    assertThat(undone.adultId()).isNotEqualTo(adultOf(before));
    assertThat(record(now).adult().repeat()).isZero();
    assertThat(match(told("Rowan", "Hawthorne", BORN), now.id())).hasSize(1);
    assertThat(granted(link(now, undone.etag(), adultOf(before))).adultId())
        .isEqualTo(adultOf(before));
  }

  @Test
  void what_was_decided_about_who_it_is_stands_in_the_timeline() {
    Instant moment = Instant.parse("2018-06-05T09:00:00Z");
    TestService.itIs(moment);
    Logged before = log(lado, told("Rowan", "Hawthorne", BORN));
    TestService.itIs(moment.plusSeconds(60));
    Logged now = log(lado, told("Rowan", "Hawthorne", BORN));
    Changed linked = granted(link(now, now.etag(), adultOf(before)));
    Changed undone = granted(adults.unlink(lado, ACTION, now.id(), linked.etag()));
    Changed marked =
        granted(adults.markNotSame(lado, ACTION, now.id(), undone.etag(), adultOf(before)));
    granted(adults.unmarkNotSame(lado, ACTION, now.id(), marked.etag(), adultOf(before)));
    Logged third =
        granted(
            allegations.logContact(
                lado,
                ACTION,
                aContact().about(told("Rowan", "Hawthorne", BORN)).told(),
                new AdultChoice(adultOf(before), List.of(adultOf(now))),
                Optional.empty()));

    assertThat(events(before)).isEmpty();
    assertThat(events(now))
        .containsExactlyInAnyOrder(
            "adult-linked", "adult-link-undone", "adult-marked-not-same", "adult-not-same-undone");
    assertThat(events(third)).containsExactlyInAnyOrder("adult-linked", "adult-marked-not-same");
  }

  private List<String> events(Logged allegation) {
    AdultPartGrpc part = TestService.bean(AdultPartGrpc.class);
    var view = GetAllegationResponse.newBuilder();
    records.get(
        lado,
        ACTION,
        allegation.id(),
        record -> {
          part.add(record, view, LocalDate.of(2018, 6, 5));
          return record;
        });
    return view.getTimelineList().stream().map(TimelineEvent::getKind).toList();
  }

  @Test
  void an_adult_whose_every_allegation_was_linked_elsewhere_is_nobody_any_more() {
    Logged before = log(lado, told("Rowan", "Hawthorne", BORN));
    Logged now = log(lado, told("Rowan", "Hawthorne", BORN));
    Logged third = log(lado, told("Alder", "Birch", null));
    UUID nobody = adultOf(now);
    granted(link(now, now.etag(), adultOf(before)));

    assertThatThrownBy(() -> reading.get(lado, ACTION, nobody)).isInstanceOf(NotFound.class);
    assertThat(refusal(link(third, third.etag(), nobody)).code()).isEqualTo("adult-not-found");
  }

  @Test
  void who_is_not_the_same_is_no_longer_offered_until_that_is_undone() {
    Logged father = log(lado, told("Rowan", "Hawthorne", null));
    Logged son = log(lado, told("Rowan", "Hawthorne", null));
    UUID fatherId = adultOf(father);

    Changed marked = granted(adults.markNotSame(lado, ACTION, son.id(), son.etag(), fatherId));

    assertThat(match(told("Rowan", "Hawthorne", null), son.id())).isEmpty();
    assertThat(refusal(link(son, marked.etag(), fatherId)).code()).isEqualTo("marked-not-same");
    assertThat(refusal(adults.markNotSame(lado, ACTION, son.id(), marked.etag(), fatherId)).code())
        .isEqualTo("already-not-same");
    Changed undone = granted(adults.unmarkNotSame(lado, ACTION, son.id(), marked.etag(), fatherId));
    assertThat(match(told("Rowan", "Hawthorne", null), son.id())).hasSize(1);
    Changed again = granted(adults.markNotSame(lado, ACTION, son.id(), undone.etag(), fatherId));
    assertThat(record(son).adult().notSame()).containsExactly(fatherId);
    assertThat(record(son).etag()).isEqualTo(again.etag());
  }

  @Test
  void what_cannot_be_is_refused_with_its_reason() {
    Logged first = log(lado, told("Rowan", "Hawthorne", BORN));
    Logged second = log(lado, told("Rowan", "Hawthorne", BORN));
    UUID known = adultOf(first);
    Changed linked = granted(link(second, second.etag(), known));

    assertThat(refusal(link(second, linked.etag(), known)).code()).isEqualTo("already-linked");
    assertThat(refusal(link(second, second.etag(), known)).code())
        .isEqualTo("changed-by-someone-else");
    assertThat(refusal(link(first, first.etag(), UUID.randomUUID())).violations())
        .extracting(Refusal.Violation::field)
        .containsExactly("adult_id");
    assertThat(refusal(adults.markNotSame(lado, ACTION, second.id(), linked.etag(), known)).code())
        .isEqualTo("linked-to-this-adult");
    assertThat(
            refusal(adults.unmarkNotSame(lado, ACTION, second.id(), linked.etag(), known)).code())
        .isEqualTo("not-marked");
    Logged alone = log(lado, told("Alder", "Birch", null));
    assertThat(refusal(adults.unlink(lado, ACTION, alone.id(), alone.etag())).code())
        .isEqualTo("not-linked");
  }

  @Test
  void another_authoritys_adults_are_not_there() {
    Caller neighbour = TestService.aLado();
    Logged theirs = log(neighbour, told("Rowan", "Hawthorne", BORN));
    UUID theirAdult = records.get(neighbour, ACTION, theirs.id(), record -> record).adult().id();
    Logged ours = log(lado, told("Rowan", "Hawthorne", BORN));

    assertThat(match(told("Rowan", "Hawthorne", BORN), ours.id())).isEmpty();
    assertThat(refusal(link(ours, ours.etag(), theirAdult)).code()).isEqualTo("adult-not-found");
    assertThatThrownBy(() -> reading.get(lado, ACTION, theirAdult)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> match(told("Rowan", "Hawthorne", BORN), theirs.id()))
        .isInstanceOf(NotFound.class);
    Ruling<Logged> logged =
        allegations.logContact(
            lado,
            ACTION,
            aContact().told(),
            new AdultChoice(null, List.of(theirAdult)),
            Optional.empty());
    assertThat(refusal(logged).violations().getFirst().field()).isEqualTo("not_same_adult_ids[0]");
  }

  @Test
  void a_match_is_in_the_journal_with_the_allegations_that_were_shown() {
    Logged before = log(lado, told("Rowan", "Hawthorne", BORN));

    match(told("Rowan", "Hawthorne", null), null);

    JournalEntry entry = TestService.journal(lado.authority()).getFirst();
    assertThat(Objects.requireNonNull(entry.shown()).ids()).containsExactly(before.id());
    assertThat(Objects.requireNonNull(entry.shown()).withNames()).isTrue();
  }

  @Test
  void odd_names_are_found_again_and_nothing_to_go_by_finds_nobody() {
    ToldAdult cyrillic = told("Сергей", "Иванов", null);
    ToldAdult longest = told("n".repeat(200), "a b ".repeat(50).strip(), BORN);
    ToldAdult oneLetter = told("X", "Y", BORN);
    ToldAdult nameless = told("", "", null);
    List.of(cyrillic, longest, oneLetter, nameless).forEach(adult -> log(lado, adult));

    for (ToldAdult adult : List.of(cyrillic, longest, oneLetter, nameless)) {
      assertThat(match(adult, null)).as(adult.toString()).isNotEmpty();
    }
    assertThat(match(told("Sergej", "Ivanov", null), null)).isNotEmpty();
    assertThat(
            match(
                new ToldAdult(
                    "", "", List.of(), null, null, "", null, Workplace.UNKNOWN, Background.UNKNOWN),
                null))
        .isEmpty();
  }

  @Test
  void what_was_told_before_there_were_keys_gets_them_at_the_first_match() {
    Logged old = log(lado, told("Rowan", "Hawthorne", BORN));
    transactions.write(
        lado.authority(),
        () -> {
          execute("DELETE FROM adult_key");
          execute("UPDATE allegation SET adult_keyed = false");
        });

    assertThat(match(told("Rowan", "Hawthorne", BORN), null))
        .extracting(offered -> offered.candidate().allegationId())
        .containsExactly(old.id());
  }

  private void execute(String sql) {
    transactions.sql(connection -> {
      try (var statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      }
    });
  }

  private List<OfferedAdult> match(ToldAdult adult, @Nullable UUID allegation) {
    return reading
        .match(lado, ACTION, adult.telling(), Optional.ofNullable(allegation), List.of())
        .adults();
  }

  private Ruling<Changed> link(Logged allegation, String etag, UUID adult) {
    return adults.link(lado, ACTION, allegation.id(), etag, adult);
  }

  private UUID adultOf(Logged allegation) {
    return record(allegation).adult().id();
  }

  private AllegationRecord record(Logged allegation) {
    return records.get(lado, ACTION, allegation.id(), record -> record);
  }

  private Logged log(Caller caller, ToldAdult adult) {
    return granted(
        allegations.logContact(
            caller,
            ACTION,
            aContact().about(adult).told(),
            AdultChoice.SOMEBODY_NEW,
            Optional.empty()));
  }

  private static ToldAdult told(String given, String family, @Nullable BirthDate born) {
    return new ToldAdult(
        given,
        family,
        List.of(),
        born,
        AdultRole.SPORT,
        "Example House",
        null,
        Workplace.UNKNOWN,
        Background.UNKNOWN);
  }

  private static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Refusal refusal(Ruling<?> ruling) {
    return switch (ruling) {
      case Granted<?> _ -> throw new AssertionError("granted");
      case Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
