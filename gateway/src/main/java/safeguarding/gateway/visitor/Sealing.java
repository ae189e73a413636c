package safeguarding.gateway.visitor;

import java.util.Optional;

/**
 * Seals what a page must keep in its own address and nobody else may read there: a search for a
 * person, in histories and logs of the way here. Only the session that sealed it opens it.
 */
public interface Sealing {

  /** Seals a text for an address. */
  String seal(String text);

  /** Opens it again; empty for what this session has not sealed. */
  Optional<String> open(String sealed);
}
