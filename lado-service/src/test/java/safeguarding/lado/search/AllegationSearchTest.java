package safeguarding.lado.search;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.AContact;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.Child;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.lado.allegation.Workplace;
import safeguarding.lado.search.AllegationSearch.Found;
import safeguarding.lado.search.SearchStore.After;
import safeguarding.lado.words.Place;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;

/** A record is found by what is written in it, by whoever may see it. */
class AllegationSearchTest {
  private static final String ACTION = "safeguarding.lado.v1.SearchService/SearchAllegations";

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationSearch search = TestService.bean(AllegationSearch.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-07-02T09:00:00Z"));
  }

  @Test
  void a_reference_is_found_however_it_is_written() {
    Logged logged = log(aContact());
    log(aContact());

    for (String written : List.of("LADO-2018-0001", " lado 2018/1 ", "2018-0001", "LADO2018-1")) {
      assertThat(ids(find(written))).as(written).containsExactly(logged.id());
    }
    assertThat(find("LADO-2018-0001").rows().getFirst().places()).containsExactly(Place.REFERENCE);
    assertThat(find("LADO-2018-0003").rows()).isEmpty();
  }

  @Test
  void every_word_must_be_there_and_the_answer_says_where() {
    Logged both =
        log(named("Rowan", "Hawthorne").saying("Pulled by the arm at Hawthorne Lane on the bus"));
    log(named("Rowan", "Birch").saying("Shouted on the bus"));

    Found found = find("hawthorne LANES");

    assertThat(ids(found)).containsExactly(both.id());
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.rows().getFirst().places()).containsExactly(Place.ADULT, Place.TEXT);
  }

  @Test
  void names_are_found_without_their_accents_in_other_scripts_and_where_english_leaves_them_out() {
    Logged accents = log(named("Zoë", "O’Connór"));
    Logged cyrillic = log(named("Иван", "Петров"));
    Logged will = log(named("Will", "An"));
    log(aContact().saying("He will say an answer"));

    assertThat(ids(find("zoe oconnor"))).containsExactly(accents.id());
    assertThat(ids(find("Zoë O'Connor"))).containsExactly(accents.id());
    assertThat(ids(find("Петров"))).containsExactly(cyrillic.id());
    assertThat(ids(find("petrov"))).containsExactly(cyrillic.id());
    assertThat(ids(find("will an"))).containsExactly(will.id());
  }

  @Test
  void children_settings_sources_and_decisions_are_searched_too() {
    Logged logged =
        log(
            aContact()
                .about(
                    new ToldAdult(
                        "",
                        "",
                        List.of(),
                        null,
                        AdultRole.TRANSPORT,
                        "Juniper Minibuses",
                        null,
                        Workplace.UNKNOWN,
                        Background.UNKNOWN))
                .with(new Child("Sorrel T", null, 9, null, "I was scared of the driver", "")));
    assertThat(
            allegations.decideThreshold(
                lado,
                ACTION,
                logged.id(),
                logged.etag(),
                new DecideThreshold(
                    Instant.parse("2018-06-05T09:00:00Z"),
                    List.of(),
                    List.of(),
                    "Seatbelt policy to be refreshed",
                    ReferralOutcome.ADVICE_GIVEN,
                    false)))
        .isInstanceOf(Granted.class);

    assertThat(places("sorrel")).containsExactly(Place.CHILD);
    assertThat(places("scared")).containsExactly(Place.TEXT);
    assertThat(places("juniper")).containsExactly(Place.SETTING);
    assertThat(places("sample")).containsExactly(Place.SOURCE);
    assertThat(places("seatbelts")).containsExactly(Place.TEXT);
  }

  @Test
  void a_name_that_nobody_has_is_looked_for_by_its_sound() {
    Logged logged = log(named("Catherine", "Smith"));

    Found found = find("Kathryn Smyth");

    assertThat(ids(found)).containsExactly(logged.id());
    assertThat(found.bySound()).containsExactly("kathryn", "smyth");
    assertThat(find("Catherine Bracken").rows()).isEmpty();
  }

  @Test
  void pages_follow_each_other_from_the_newest_on() {
    List<UUID> newestFirst = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      Instant received = Instant.parse("2018-06-0" + day + "T09:00:00Z");
      newestFirst.addFirst(
          log(named("Rowan", "Hawthorne")
                  .receivedAt(received)
                  .allegedOn(LocalDate.of(2018, 5, 30))
                  .employerKnewOn(null))
              .id());
    }

    List<UUID> seen = new ArrayList<>();
    Optional<After> after = Optional.empty();
    do {
      Found page = search.find(lado, ACTION, "hawthorne", after, 2, false);
      assertThat(page.total()).isEqualTo(5);
      seen.addAll(ids(page));
      after = page.next();
    } while (after.isPresent());

    assertThat(seen).isEqualTo(newestFirst);
  }

  @Test
  void another_authority_finds_nothing() {
    Logged logged = log(named("Rowan", "Hawthorne"));
    Caller neighbour = TestService.aLado();

    for (String text : List.of("hawthorne", logged.reference(), "hawthorn", "", "~HTRN", "!?")) {
      assertThat(search.find(neighbour, ACTION, text, Optional.empty(), 25, true).rows())
          .as(text)
          .isEmpty();
    }
  }

  @Test
  void what_was_shown_is_in_the_journal() {
    Logged logged = log(named("Rowan", "Hawthorne"));

    find("hawthorne");

    JournalEntry entry = TestService.journal(lado.authority()).getFirst();
    assertThat(entry.action()).isEqualTo(ACTION);
    assertThat(entry.toString())
        .contains(logged.id().toString())
        .doesNotContainIgnoringCase("hawthorne");
  }

  private static AContact named(String given, String family) {
    return aContact().about(AContact.adult(given, family, AdultRole.SPORT));
  }

  private Logged log(AContact contact) {
    return ((Granted<Logged>)
            allegations.logContact(
                lado, ACTION, contact.told(), AdultChoice.SOMEBODY_NEW, Optional.empty()))
        .value();
  }

  private Found find(String text) {
    return search.find(lado, ACTION, text, Optional.empty(), 25, false);
  }

  private List<Place> places(String text) {
    return find(text).rows().getFirst().places();
  }

  private static List<UUID> ids(Found found) {
    return found.rows().stream().map(row -> row.allegation().id()).toList();
  }
}
