package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A girl of five, accommodated with foster carers for abuse or neglect, on Monday 4 June 2018. */
public final class ACareStart {
  public static final LocalDate BORN = LocalDate.of(2013, 2, 10);
  public static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 4);

  private ToldChild child;
  private ToldEpisode episode = anEpisode(FIRST_DAY, null, LegalStatus.V2, PlacementType.U6);
  private @Nullable NeedCode need = NeedCode.N1;
  private @Nullable LocalDate notifiedOn;
  private String iro = "";
  private @Nullable LocalDate iroAppointedOn;
  private @Nullable EndCare ending;

  private ACareStart(String number) {
    child = new ToldChild(number, "Alder", "Test-Child", BORN, Sex.FEMALE);
  }

  public static ACareStart aCareStart(String number) {
    return new ACareStart(number);
  }

  public static ToldEpisode anEpisode(
      @Nullable LocalDate startedOn,
      @Nullable EpisodeReason reason,
      @Nullable LegalStatus status,
      @Nullable PlacementType placement) {
    return new ToldEpisode(startedOn, reason, status, placement, "", true, null);
  }

  public ACareStart child(ToldChild told) {
    child = told;
    return this;
  }

  public ACareStart onlyTheNumber() {
    return child(new ToldChild(child.number(), "", "", null, null));
  }

  public ACareStart bornOn(@Nullable LocalDate day) {
    return child(
        new ToldChild(child.number(), child.givenNames(), child.familyName(), day, child.sex()));
  }

  public ACareStart from(@Nullable LocalDate day) {
    return episode(
        anEpisode(day, episode.reason(), episode.legalStatus(), episode.placementType()));
  }

  public ACareStart under(LegalStatus status) {
    return episode(anEpisode(episode.startedOn(), null, status, episode.placementType()));
  }

  public ACareStart episode(ToldEpisode told) {
    episode = told;
    return this;
  }

  public ACareStart needing(@Nullable NeedCode code) {
    need = code;
    return this;
  }

  public ACareStart notified(LocalDate day) {
    notifiedOn = day;
    return this;
  }

  public ACareStart iro(String name, @Nullable LocalDate appointedOn) {
    iro = name;
    iroAppointedOn = appointedOn;
    return this;
  }

  /** Over already. */
  public ACareStart until(@Nullable LocalDate day, @Nullable CareEndReason reason) {
    ending = new EndCare(day, reason);
    return this;
  }

  public ACareStart until(LocalDate day) {
    return until(day, CareEndReason.E4A);
  }

  public StartCare told() {
    return new StartCare(child, episode, need, notifiedOn, iro, iroAppointedOn, ending);
  }
}
