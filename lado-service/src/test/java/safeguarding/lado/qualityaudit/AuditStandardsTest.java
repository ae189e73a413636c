package safeguarding.lado.qualityaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.TestService;
import safeguarding.lado.qualityaudit.QualityAudits.Changed;
import safeguarding.lado.qualityaudit.StandardRules.ToldStandard;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** Editions of the standards. */
class AuditStandardsTest {
  private static final List<ToldStandard> OWN =
      List.of(new ToldStandard("Our own", "What we look for.", ""));

  private final AuditStandards standards = TestService.bean(AuditStandards.class);
  private final QualityAudits audits = TestService.bean(QualityAudits.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void now() {
    TestService.itIs(Instant.parse("2018-06-03T10:00:00Z"));
  }

  private UUID begin(String year) {
    return switch (audits.start(lado, "test", year)) {
      case Ruling.Granted<Changed>(Changed started) -> started.id();
      case Ruling.Refused<Changed>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private List<String> titlesOf(UUID audit) {
    return audits.get(lado, "test", audit).audit().standards().stream()
        .map(Standard::title)
        .toList();
  }

  @Test
  void an_authority_writes_its_own_edition_and_earlier_audits_keep_theirs() {
    UUID before = begin("2016-17");

    standards.write(lado, "test", standards.newest(lado).etag(), OWN);

    assertThat(standards.newest(lado).number()).isEqualTo(1);
    assertThat(titlesOf(begin("2017-18"))).containsExactly("Our own");
    assertThat(titlesOf(before)).hasSize(OwnEdition.EDITION.standards().size());
    assertThat(standards.newest(TestService.aLado())).isEqualTo(OwnEdition.EDITION);
  }

  @Test
  void an_edition_that_somebody_else_has_followed_is_not_overwritten() {
    String etag = standards.newest(lado).etag();
    standards.write(lado, "test", etag, OWN);

    assertThat(standards.write(lado, "test", etag, OWN))
        .isEqualTo(Ruling.refused(RecordChanges.CHANGED_BY_SOMEONE_ELSE));
  }

  @Test
  void an_edition_without_standards_or_with_an_empty_one_is_refused() {
    for (List<ToldStandard> none :
        List.<List<ToldStandard>>of(List.of(), List.of(new ToldStandard("", "", "")))) {
      assertThat(standards.write(lado, "test", standards.newest(lado).etag(), none))
          .isInstanceOf(Ruling.Refused.class);
    }
  }
}
