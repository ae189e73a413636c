package safeguarding.local.sample;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.SampleCommand.DecideThreshold;
import safeguarding.local.sample.SampleCommand.LogContact;
import safeguarding.local.sample.SampleCommand.RecordOutcome;

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
  /** Under what name the answers about it are kept. */
  static final String ALLEGATION = "allegation";

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
    commands.add(new LogContact(key, contact));
    if (decision != null) {
      commands.add(new DecideThreshold(key, decision));
    }
    if (outcome != null) {
      commands.add(new RecordOutcome(key, outcome));
    }
    return commands.build();
  }

  /** The same as a story, with what else is recorded on the way and after. */
  Story story() {
    var steps = new ArrayList<Step>();
    for (SampleCommand command : commands().toList()) {
      if (command instanceof RecordOutcome) {
        steps.addAll(EnquirySteps.before(this));
      }
      steps.add(step(command));
    }
    steps.addAll(outcome == null ? EnquirySteps.before(this) : EnquirySteps.after(this));
    return new Story(key, steps);
  }

  private static Step step(SampleCommand command) {
    var allegation = new Ref(ALLEGATION, "/allegationId");
    return switch (command) {
      case LogContact _ -> Step.making(command.key(), "/allegations", ALLEGATION, command.body());
      case DecideThreshold _ ->
          Step.changing(
              command.key(),
              "/allegations/{}/threshold-decision",
              allegation,
              ALLEGATION,
              command.body());
      case RecordOutcome _ ->
          Step.changing(
              command.key(), "/allegations/{}/outcome", allegation, ALLEGATION, command.body());
    };
  }
}
