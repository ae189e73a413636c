package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a table: words, tags below them, and a second line.
 *
 * @param text empty where only tags or a clock stand
 * @param link where the words lead; null where nowhere
 * @param whole whether the words stand on one line: days and references
 * @param tags words that stand out
 * @param secondary less important words below; empty where there are none
 * @param clock a running clock in words; empty where none runs
 * @param tone how the clock stands
 */
public record Cell(
    String text,
    @Nullable String link,
    boolean whole,
    List<Tag> tags,
    String secondary,
    String clock,
    Clock.Tone tone) {

  public Cell {
    tags = List.copyOf(tags);
  }

  /** Words. */
  public static Cell of(String text) {
    return new Cell(text, null, false, List.of(), "", "", Clock.Tone.MET);
  }

  /** A day or a reference, which stays on one line. */
  public static Cell whole(String text) {
    return new Cell(text, null, true, List.of(), "", "", Clock.Tone.MET);
  }

  /** Tags alone. */
  public static Cell tagged(List<Tag> tags) {
    return of("").tags(tags);
  }

  /** The same cell, leading somewhere. */
  public Cell to(String address) {
    return new Cell(text, address, whole, tags, secondary, clock, tone);
  }

  /** The same cell with tags. */
  public Cell tags(List<Tag> words) {
    return new Cell(text, link, whole, words, secondary, clock, tone);
  }

  /** The same cell with a second line. */
  public Cell below(String words) {
    return new Cell(text, link, whole, tags, words, clock, tone);
  }

  /** The same cell with a clock. */
  public Cell clock(String words, Clock.Tone how) {
    return new Cell(text, link, whole, tags, secondary, words, how);
  }

  /** Whether nothing stands in it: on a phone its label is left out too. */
  public boolean isEmpty() {
    return plain().isEmpty();
  }

  /** All of it as one text, for a file. */
  public String plain() {
    return String.join(
        ", ",
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(text),
                java.util.stream.Stream.concat(
                    tags.stream().map(Tag::text), java.util.stream.Stream.of(secondary, clock)))
            .filter(words -> !words.isEmpty())
            .toList());
  }
}
