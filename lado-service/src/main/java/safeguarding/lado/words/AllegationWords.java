package safeguarding.lado.words;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the words by which an allegation is found, in the transaction of whoever writes them. */
@Singleton
public final class AllegationWords {
  private final WordStore store;

  AllegationWords(WordStore store) {
    this.store = store;
  }

  /**
   * What is written in one place after another.
   *
   * @param texts any may be empty
   */
  public record Written(Map<Place, List<String>> texts) {
    /** Keeps its own copy. */
    public Written {
      texts = new EnumMap<>(texts);
    }

    /** Whether there is nothing to find it by. */
    boolean isEmpty() {
      return texts.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** What is written in one place. */
    public static Written in(Place place, String... texts) {
      return new Written(Map.of(place, List.of(texts)));
    }
  }

  /** Adds what is written to the words of an allegation; those it has already stay. */
  public void add(UUID allegationId, LocalDate receivedOn, Written written) {
    if (!written.isEmpty()) {
      store.insert(allegationId, receivedOn, written);
    }
  }

  /**
   * Finds an allegation by what its contact says now, and no more by the names, the setting and the
   * source that it said before; what was written as text stays, and is found as long as the record
   * tells what it was.
   *
   * @param receivedOn as it is now
   */
  public void replace(UUID allegationId, LocalDate receivedOn, Written contact) {
    store.keepText(allegationId, receivedOn);
    add(allegationId, receivedOn, contact);
  }

  /**
   * The words of an allegation that has none yet, as part of somebody else's statement, to spare a
   * round trip while somebody waits.
   */
  public WordInsertion insertionOfNew(UUID allegationId, LocalDate receivedOn, Written written) {
    return store.insertionOfNew(allegationId, receivedOn, written);
  }
}
