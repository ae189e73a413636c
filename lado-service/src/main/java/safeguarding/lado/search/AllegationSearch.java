package safeguarding.lado.search;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationSummary;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.search.SearchStore.After;
import safeguarding.lado.search.SearchStore.Hit;
import safeguarding.lado.search.SearchStore.Known;
import safeguarding.lado.words.Place;
import safeguarding.lado.words.PlainWords;
import safeguarding.lado.words.Sounds;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.ReferenceNumber;

/** Finds allegations by their reference or by words, and journals which it showed. */
@Singleton
public final class AllegationSearch {
  private static final int MOST_WORDS = 10;

  /** As people write one: 'LADO-2018-0043', 'lado 2018/43', '2018-43'. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:" + Allegations.SERIES + "[- ]*)?(\\d{4}) ?[-/] ?0*([1-9]\\d{0,5})",
          Pattern.CASE_INSENSITIVE);

  private final AuthorityTransactions transactions;
  private final SearchStore store;
  private final AllegationReading allegations;

  AllegationSearch(
      AuthorityTransactions transactions, SearchStore store, AllegationReading allegations) {
    this.transactions = transactions;
    this.store = store;
    this.allegations = allegations;
  }

  /**
   * What was found.
   *
   * @param next where the next page begins after; empty on the last
   * @param total of all pages
   * @param onlyNewest whether the rarest word is in more records than are looked through
   * @param bySound words that no record has, in place of which like-sounding names were looked for
   */
  public record Found(
      List<FoundAllegation> rows,
      Optional<After> next,
      int total,
      boolean onlyNewest,
      List<String> bySound) {
    private static final Found NOTHING =
        new Found(List.of(), Optional.empty(), 0, false, List.of());

    /** Keeps its own copies of the lists. */
    public Found {
      rows = List.copyOf(rows);
      bySound = List.copyOf(bySound);
    }
  }

  /** An allegation, and where it has the words. */
  public record FoundAllegation(AllegationSummary allegation, List<Place> places) {
    /** Keeps its own copy of the list. */
    public FoundAllegation {
      places = List.copyOf(places);
    }
  }

  /** Words to look for, the rarest first. */
  private record Wanted(List<Known> words, List<String> bySound) {}

  /**
   * A page of what is found.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param text a reference or words; every word must be there
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   * @param withNames whether names will be shown of these rows, and not only initials
   */
  public Found find(
      Caller caller,
      String action,
      String text,
      Optional<After> after,
      int size,
      boolean withNames) {
    Found found = transactions.read(caller.authority(), () -> find(text, after, size));
    List<UUID> shown = found.rows().stream().map(row -> row.allegation().id()).toList();
    allegations.shown(caller, action, shown, withNames);
    return found;
  }

  private Found find(String text, Optional<After> after, int size) {
    Optional<Found> byReference = reference(text).flatMap(store::byReference).map(this::one);
    return byReference.orElseGet(() ->
        wanted(PlainWords.of(text).stream().distinct().limit(MOST_WORDS).toList())
            .map(wanted -> find(wanted, after, size))
            .orElse(Found.NOTHING));
  }

  private static Optional<String> reference(String text) {
    Matcher written = REFERENCE.matcher(text.strip());
    return written.matches()
        ? Optional.of(
            new ReferenceNumber(
                    Allegations.SERIES,
                    Integer.parseInt(written.group(1)),
                    Integer.parseInt(written.group(2)))
                .toString())
        : Optional.empty();
  }

  private Found one(UUID id) {
    List<FoundAllegation> row =
        allegations.summaries(List.of(id)).stream()
            .map(summary -> new FoundAllegation(summary, List.of(Place.REFERENCE)))
            .toList();
    return new Found(row, Optional.empty(), row.size(), false, List.of());
  }

  /** Empty where some word is in no record, nor sounds like a name that is. */
  private Optional<Wanted> wanted(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Known> known = store.known(words);
    List<Known> telling = known.stream().filter(word -> !word.leftOut()).toList();
    List<Known> wanted = new ArrayList<>(telling.isEmpty() ? known : telling);
    List<String> bySound = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Known word = wanted.get(i);
      if (word.records() == 0) {
        Optional<Known> alike = alike(word);
        if (alike.isEmpty()) {
          return Optional.empty();
        }
        wanted.set(i, alike.get());
        bySound.add(word.typed());
      }
    }
    wanted.sort(Comparator.comparingInt(Known::records));
    return Optional.of(new Wanted(wanted, bySound));
  }

  private Optional<Known> alike(Known word) {
    List<String> sounds = Sounds.of(List.of(word.typed()));
    return sounds.isEmpty()
        ? Optional.empty()
        : store.known(sounds).stream().filter(sound -> sound.records() > 0).findFirst();
  }

  private Found find(Wanted wanted, Optional<After> after, int size) {
    List<String> stems = wanted.words().stream().map(Known::stem).distinct().toList();
    List<Hit> hits = store.find(stems, after, size + 1);
    List<Hit> page = hits.subList(0, Math.min(size, hits.size()));
    Map<UUID, AllegationSummary> summaries =
        allegations.summaries(page.stream().map(Hit::id).toList()).stream()
            .collect(toMap(AllegationSummary::id, Function.identity()));
    return new Found(
        page.stream()
            .map(hit ->
                new FoundAllegation(
                    Objects.requireNonNull(summaries.get(hit.id())), Place.of(hit.places())))
            .toList(),
        hits.size() > size
            ? Optional.of(new After(page.getLast().receivedOn(), page.getLast().id()))
            : Optional.empty(),
        hits.isEmpty() ? 0 : hits.getFirst().total(),
        wanted.words().getFirst().records() > SearchStore.MOST_LOOKED_THROUGH,
        wanted.bySound());
  }
}
