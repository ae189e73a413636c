package safeguarding.lado.words;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.tenancy.Statements;

/** The words of allegations. Works only inside an authority's transaction. */
@Singleton
final class WordStore {
  /** Of what people write, without the words that English leaves out; names keep all of theirs. */
  private static final String INSERT_NEW =
      """
      INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
      SELECT ?, told.stem, ?::date, ?::uuid, bit_or(told.place)
      FROM (
          SELECT search_stem(w.word) AS stem, w.place::smallint AS place
          FROM unnest(?::text[], ?::text[]) AS w (word, place)
          WHERE w.place <> ?::text OR cardinality(ts_lexize('english_stem', w.word)) > 0) AS told
      GROUP BY told.stem
      """;

  /**
   * Where the allegation may have the word already: dearer, since each word is looked for first.
   */
  private static final String INSERT =
      INSERT_NEW
          + """
          ON CONFLICT (authority_code, word, received_on, allegation_id)
          DO UPDATE SET places = allegation_word.places | excluded.places
          """;

  /** Without other places than one, and under the day of receipt, by which they are sorted. */
  private static final String KEEP =
      """
      WITH had AS (
          DELETE FROM allegation_word
          WHERE authority_code = ? AND allegation_id = ?
          RETURNING word, places
      )
      INSERT INTO allegation_word (authority_code, word, received_on, allegation_id, places)
      SELECT ?, word, ?::date, ?::uuid, ?::smallint
      FROM had
      WHERE places & ?::smallint <> 0
      """;

  private final Statements statements;

  WordStore(Statements statements) {
    this.statements = statements;
  }

  void insert(UUID allegationId, LocalDate receivedOn, Written written) {
    WordInsertion insertion = insertionOfNew(allegationId, receivedOn, written);
    statements.update(INSERT, insertion.values().toArray());
  }

  /** Leaves an allegation only the words of its texts. */
  void keepText(UUID allegationId, LocalDate receivedOn) {
    statements.update(
        KEEP,
        statements.authority(),
        allegationId,
        statements.authority(),
        receivedOn,
        allegationId,
        Place.TEXT.bit(),
        Place.TEXT.bit());
  }

  WordInsertion insertionOfNew(UUID allegationId, LocalDate receivedOn, Written written) {
    List<String> words = new ArrayList<>();
    List<String> places = new ArrayList<>();
    written
        .texts()
        .forEach((place, texts) -> {
          List<String> here = PlainWords.of(String.join(" ", texts)).stream().distinct().toList();
          words.addAll(here);
          if (place.isOfPeople()) {
            words.addAll(Sounds.of(here));
          }
          while (places.size() < words.size()) {
            places.add(Integer.toString(place.bit()));
          }
        });
    return new WordInsertion(
        INSERT_NEW,
        List.of(
            statements.authority(),
            receivedOn,
            allegationId,
            words,
            places,
            Integer.toString(Place.TEXT.bit())));
  }
}
