package safeguarding.gateway.broken;

import org.reactivestreams.Publisher;

/** A reactive type in our own signature. */
interface Figures {
  Publisher<String> figures();
}
