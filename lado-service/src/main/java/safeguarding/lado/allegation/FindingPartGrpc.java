package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.contracts.lado.v1.AllegationFinding;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.Allegation.Concluded;

/** Adds what an outcome consists of, and what may be said of it in a reference. */
@Singleton
final class FindingPartGrpc implements AllegationPartGrpc {
  private final FindingStore findings;

  FindingPartGrpc(FindingStore findings) {
    this.findings = findings;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    if (kept.allegation() instanceof Concluded concluded) {
      view.setNotForReferences(!concluded.outcome().outcome().mayBeInReferences());
      var outcome = view.getEnquiryOutcomeBuilder();
      findings.of(concluded.id()).forEach(finding -> outcome.addFindings(wire(finding)));
    }
  }

  static AllegationFinding wire(Finding finding) {
    return AllegationFinding.newBuilder()
        .setAllegation(finding.allegation())
        .setOutcome(
            WireEnum.write(
                safeguarding.contracts.lado.v1.AllegationOutcome.class,
                "ALLEGATION_OUTCOME_",
                finding.outcome()))
        .build();
  }
}
