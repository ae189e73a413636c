package safeguarding.local.sample;

import org.jspecify.annotations.Nullable;

/**
 * One request of a story.
 *
 * @param key names it among all of the sample: {@code rutland/families/2017-18/12/referral-1}
 * @param path below the authority's, with braces for the id that it is about: {@code
 *     /enquiries/{}/closure}
 * @param about the id; null where the path has none
 * @param changes under what name the record is kept whose version this changes; null where
 *     something new is made
 * @param answersTo under what name the answer is kept; it adds to what is kept there already
 * @param body what is sent
 */
public record Step(
    String key,
    String path,
    @Nullable Ref about,
    @Nullable String changes,
    String answersTo,
    Record body) {

  /** Makes something new that belongs to nothing. */
  public static Step making(String key, String path, String answersTo, Record body) {
    return new Step(key, path, null, null, answersTo, body);
  }

  /** Makes something new that belongs to another record. */
  public static Step making(String key, String path, Ref about, String answersTo, Record body) {
    return new Step(key, path, about, null, answersTo, body);
  }

  /** Changes a record. */
  public static Step changing(String key, String path, Ref about, String changes, Record body) {
    return new Step(key, path, about, changes, changes, body);
  }

  /** The path with the id in it, from the answers so far. */
  public String path(Answers answers) {
    return about == null ? path : path.replace("{}", answers.text(about));
  }
}
