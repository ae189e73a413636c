package safeguarding.local.sample;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact and what became of it.
 *
 * @param key the same for the same seed: {@code rutland/2017-18/12}
 * @param decision null while the threshold is undecided
 * @param outcome null where there is no enquiry or it still runs
 */
public record SampleCase(
    String key,
    Contact contact,
    @Nullable ThresholdDecision decision,
    @Nullable EnquiryOutcome outcome) {

  /**
   * @throws IllegalArgumentException where there is an outcome but no decision
   */
  public SampleCase {
    if (outcome != null && decision == null) {
      throw new IllegalArgumentException("An enquiry has an outcome only after a decision.");
    }
  }

  /** What a LADO does to record it, in order. */
  public Stream<SampleCommand> commands() {
    Stream.Builder<SampleCommand> commands = Stream.builder();
    commands.add(new SampleCommand.LogContact(key, contact));
    if (decision != null) {
      commands.add(new SampleCommand.DecideThreshold(key, decision));
    }
    if (outcome != null) {
      commands.add(new SampleCommand.RecordOutcome(key, outcome));
    }
    return commands.build();
  }
}
