package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A real Chromium, with nothing but the suite to look at. */
final class Browser implements AutoCloseable {
  /** The widths that every page is looked at: phone, tablet, desktop. */
  static final List<Integer> WIDTHS = List.of(360, 768, 1280);

  /** Of a picture. */
  private static final int TALLEST = 12_000;

  private static final int HEIGHT = 900;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(
                          Optional.ofNullable(System.getenv("CHROMIUM"))
                              .orElse("/usr/bin/chromium")))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync",
                          "--no-first-run")));

  /** A window of a person who has signed in; closing it forgets the session. */
  Page signedIn(String role, String authority) {
    return signedIn(role, authority, true);
  }

  /** The same, with or without JavaScript. */
  Page signedIn(String role, String authority, boolean scripts) {
    Page page = window(scripts);
    page.navigate(RunningSuite.get().gateway() + "/");
    page.locator("button[value='demo-%s-%s']".formatted(role, authority)).click();
    page.waitForURL(RunningSuite.get().gateway() + "/**");
    return page;
  }

  /** A window of nobody. */
  Page window(boolean scripts) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, HEIGHT)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB"));
    context.setDefaultTimeout(15_000);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      // A refused inline script or style shows here and nowhere else.
      if (message.type().equals("error") && message.text().contains("Content Security")) {
        throw new AssertionError(message.text());
      }
    });
    return page;
  }

  /** Goes to a path of the gateway and returns the status. */
  static int open(Page page, String path) {
    return Objects.requireNonNull(page.navigate(RunningSuite.get().gateway() + path)).status();
  }

  /** Presses a button by its words. */
  static void press(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
        .click();
  }

  /** Goes where a green button leads, by its words. */
  static void go(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
        .first()
        .click();
  }

  /** Follows the first link that says these words. */
  static void follow(Page page, String words) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  /** Types into the field of a name. */
  static void fill(Page page, String name, String text) {
    page.locator("#" + name).fill(text);
  }

  /** Chooses an answer of a field. */
  static void tick(Page page, String name, String value) {
    page.locator("input[name='%s'][value='%s']".formatted(name, value)).check();
  }

  /** What the page says. */
  static String shown(Page page) {
    return page.locator("main").innerText();
  }

  /**
   * Looks at a page at every width and on paper: pictures for the documentation, no violation found
   * by axe, nothing wider than the window.
   */
  static void lookAt(Page page, String name) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(name + " fits in " + width)
          .isLessThanOrEqualTo(width);
      var found = new AxeBuilder(page).analyze().getViolations();
      assertThat(
              found.stream().map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
          .as(name + " at " + width)
          .isEmpty();
      shoot(page, name + "-" + (width == 360 ? "phone" : width == 768 ? "tablet" : "desktop"));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    assertThat(paper.length).as(name + " on paper").isGreaterThan(1_000);
    page.setViewportSize(794, 1123);
    assertThat(page.locator("nav:visible, button:visible, .govuk-footer:visible").count())
        .as(name + " on paper has nothing to press")
        .isZero();
    assertThat(page.locator("body").innerText()).as(name + " on paper").contains("Printed");
    shoot(page, name + "-paper");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(1280, HEIGHT);
  }

  /** Of a reference that would fill a roll of paper, the beginning. */
  private static void shoot(Page page, String name) {
    var picture =
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Screenshots.directory().resolve(name + ".png"));
    int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
    if (height > TALLEST) {
      picture.setClip(0, 0, page.viewportSize().width, TALLEST);
    }
    page.screenshot(picture);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
