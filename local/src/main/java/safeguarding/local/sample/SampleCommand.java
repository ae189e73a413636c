package safeguarding.local.sample;

/**
 * One thing that a LADO does in the sample. The commands of one case follow each other in the order
 * in which they are declared here.
 */
public sealed interface SampleCommand {
  /** Names the case that it belongs to, the same for the same seed: {@code rutland/2017-18/12}. */
  String caseKey();

  /** Names the command among all of the sample. */
  String key();

  /** What is sent. */
  Record body();

  record LogContact(String caseKey, Contact body) implements SampleCommand {
    @Override
    public String key() {
      return caseKey + "/contact";
    }
  }

  record DecideThreshold(String caseKey, ThresholdDecision body) implements SampleCommand {
    @Override
    public String key() {
      return caseKey + "/threshold-decision";
    }
  }

  record RecordOutcome(String caseKey, EnquiryOutcome body) implements SampleCommand {
    @Override
    public String key() {
      return caseKey + "/outcome";
    }
  }
}
