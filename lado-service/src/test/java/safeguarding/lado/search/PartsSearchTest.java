package safeguarding.lado.search;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.escalation.ToldEscalation;
import safeguarding.lado.followup.FollowUp;
import safeguarding.lado.followup.FollowUpKind;
import safeguarding.lado.followup.FollowUpStanding;
import safeguarding.lado.followup.FollowUps;
import safeguarding.lado.strand.StrandKind;
import safeguarding.lado.strand.StrandOpening;
import safeguarding.lado.strand.StrandResult;
import safeguarding.lado.strand.StrandStepKind;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.strand.ToldClosing;
import safeguarding.lado.strand.ToldStep;
import safeguarding.lado.words.Place;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.WorkStatusEntry;
import safeguarding.lado.workstatus.WorkStatuses;
import safeguarding.security.Caller;

/** A case is found by what is written while it is enquired, and after. */
class PartsSearchTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 20);

  private final Strands strands = TestService.bean(Strands.class);
  private final Caller lado = TestService.aLado();

  @Test
  void strand_notes_follow_up_and_what_was_raised_are_searched_too() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
    ACase story = ACase.underEnquiry(lado);
    var opening = new StrandOpening(StrandKind.POLICE, DAY, "DC Sample", "", "Telephones seized");
    var opened = granted(story.with((id, etag) -> strands.open(lado, ACTION, id, etag, opening)));
    var step =
        new ToldStep(
            opened.strandId(), StrandStepKind.INTERVIEWED_UNDER_CAUTION, DAY, "Denied it quietly");
    granted(story.with((id, etag) -> strands.step(lado, ACTION, id, etag, step)));
    var closing =
        new ToldClosing(opened.strandId(), DAY, StrandResult.CAUTIONED, "Apologised in writing");
    granted(story.with((id, etag) -> strands.close(lado, ACTION, id, etag, closing)));
    var followUp =
        new FollowUp(
            FollowUpKind.SETTING_LEARNING,
            FollowUpStanding.DONE,
            DAY,
            "Example House",
            "Corridors have windows now",
            "",
            null);
    granted(
        story.with((id, etag) ->
            TestService.bean(FollowUps.class).record(lado, ACTION, id, etag, followUp)));
    var raised = new ToldEscalation(DAY, "The directors", "Rostering ignored our letter");
    granted(
        story.with((id, etag) ->
            TestService.bean(Escalations.class).raise(lado, ACTION, id, etag, raised)));

    for (String text :
        List.of("telephone", "denies quietly", "apologised", "corridor window", "rostering")) {
      assertThat(places(lado, text)).as(text).containsExactly(Place.TEXT);
    }
    assertThat(places(TestService.aLado(), "corridor")).isEmpty();
  }

  @Test
  void what_was_raised_of_a_reinstatement_is_searched_too() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
    ACase story = ACase.underEnquiry(lado);
    var entry =
        new WorkStatusEntry(
            WorkStatus.REINSTATED,
            DAY,
            "Principal",
            Consultation.DOES_NOT_AGREE,
            null,
            false,
            "",
            null);
    granted(
        story.with((id, etag) ->
            TestService.bean(WorkStatuses.class).record(lado, ACTION, id, etag, entry)));

    assertThat(places(lado, "reinstated principal")).containsExactly(Place.TEXT);
  }

  private static List<Place> places(Caller caller, String text) {
    return TestService.bean(AllegationSearch.class)
        .find(caller, ACTION, text, Optional.empty(), 25, false)
        .rows()
        .stream()
        .flatMap(row -> row.places().stream())
        .toList();
  }
}
