package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;

import com.microsoft.playwright.Page;
import java.util.List;

/** Rules 2 and 5: somebody of the LADO's own service, whose case others do not find. */
final class SchoolIndependence {
  private SchoolIndependence() {}

  /** Rules 2 and 5: she works in the LADO's service, so the LADO decides nothing about her. */
  static void somebodyOfTheLadosOwnService(Browser browser, CasePages socialWorker) {
    Page head = browser.signedIn("head-of-service", SchoolPapers.LEICESTER);
    Page other = browser.signedIn("lado-chair-iro", SchoolPapers.LEICESTER);
    Page guest = browser.signedIn("independent-decision-maker", SchoolPapers.LEICESTER);
    Page lado = socialWorker.page();
    whoWorksWhere(head);
    assertThat(socialWorker.by(other).open()).isEqualTo(200);
    assertThat(socialWorker.record())
        .as("for whom she works was not said on the telephone")
        .contains(
            "You may not decide this case", "Say first whether this person works for the council")
        .doesNotContain("Decide the threshold");
    socialWorker.does(
        "Say where the adult works",
        "Record it",
        "workplace-staff-id: Juniper Saltmarsh-Test, Children's social care");
    assertThat(socialWorker.record())
        .contains("You may not decide this case", "This person works in your own service")
        .doesNotContain("Decide the threshold");
    lado.navigate(socialWorker.address() + "/threshold");
    assertThat(socialWorker.answered("Record decision", SchoolPapers.DECISION))
        .contains("This person works in your own service");
    notThereForOthersUntilTheyBreakTheGlass(socialWorker.by(other));
    somebodyFromOutsideDecides(socialWorker, socialWorker.by(guest));
    List.of(head, other, guest).forEach(page -> page.context().close());
  }

  private static void whoWorksWhere(Page head) {
    open(head, "/allegations");
    go(head, "Who works where");
    follow(head, "Add a unit");
    Fields.answer(head, "unit-name: Children's social care\nunit-service: yes");
    press(head, "Add the unit");
    SchoolPapers.STAFF.forEach(person -> {
      follow(head, "Add a person");
      Fields.answer(head, person);
      press(head, "Add the person");
    });
    assertThat(shown(head)).contains("Demo LADO", "Juniper Saltmarsh-Test");
  }

  private static void notThereForOthersUntilTheyBreakTheGlass(CasePages theCase) {
    Page other = theCase.page();
    assertThat(theCase.open()).isEqualTo(404);
    open(other, "/allegations?receivedFrom=20+11+2017&receivedTo=20+11+2017");
    assertThat(shown(other)).contains("0 allegations").doesNotContain(theCase.reference());
    open(other, "/allegations");
    go(other, "Open in an emergency");
    String opening =
        "opening-reference: %s\nopening-reason: The police ask tonight where she works."
            .formatted(theCase.reference());
    assertThat(theCase.answered("Open the case", opening))
        .contains("Opened in emergency", "The police ask tonight");
  }

  private static void somebodyFromOutsideDecides(CasePages ours, CasePages theirs) {
    open(ours.page(), "/work?bucket=this-week");
    assertThat(shown(ours.page())).contains("Look at an emergency access");
    ours.open();
    follow(ours.page(), "Look at it");
    press(ours.page(), "I have looked at it");
    ours.does("Invite a decision maker", "Invite them", SchoolPapers.INVITATION);
    open(theirs.page(), "/allegations");
    assertThat(shown(theirs.page())).contains("1 allegation");
    follow(theirs.page(), ours.reference());
    theirs.met("risk-of-harm", "A child was not heard.", "21 november 2017", "10am");
    theirs.concluded("unsubstantiated", "Nobody else was in the room.", "12 january 2018");
    assertThat(ours.record()).contains("Unsubstantiated");
    lookAt(ours.page(), "story-restricted");
  }
}
