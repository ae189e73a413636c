package safeguarding.lado.broken;

/** Named after nothing. */
final class AllegationHelper {
  private AllegationHelper() {}
}
