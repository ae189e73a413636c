package safeguarding.local.openid;

import java.util.stream.Collectors;

/** The few pages, as plain HTML that needs no script. */
final class Pages {
  static final String STYLE =
      """
      body { font: 1.1rem/1.5 arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c }
      ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .6rem }
      button { width: 100%; min-height: 2.75rem; font: inherit; text-align: left; padding: .4rem .8rem; cursor: pointer; background: #f3f2f1; color: #0b0c0c; border: 1px solid #505a5f }
      button:focus-visible { outline: 3px solid #fd0; background: #fd0; box-shadow: 0 4px #0b0c0c }
      .away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      """;

  private Pages() {}

  /** Everybody as whom one can sign in, a button each. */
  static Answer people(String request, String formTarget) {
    var groups =
        DemoPeople.AUTHORITIES.entrySet().stream()
            .map(entry -> group(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    return Answer.page(
        200,
        html(
            "Choose who to sign in as",
            """
            <p>These people are invented. This page is only for trying the suite on one machine: there are no passwords.</p>
            <form method="post" action="/authorize">
            <input type="hidden" name="request" value="%s">
            %s</form>
            """
                .formatted(escaped(request), groups)),
        formTarget);
  }

  static Answer problem(String sentence) {
    var page = html("You cannot sign in here", "<p>" + escaped(sentence) + "</p>");
    return Answer.page(400, page, "");
  }

  static Answer signedOut() {
    return Answer.page(200, html("You are signed out", "<p>You can close this page.</p>"), "");
  }

  private static String group(String code, String name) {
    var people =
        DemoPeople.of(code).stream()
            .map(person -> button(person, name))
            .collect(Collectors.joining());
    return "<h2>%s</h2>%n<ul>%n%s</ul>%n".formatted(escaped(name), people);
  }

  private static String button(Person person, String authority) {
    return """
    <li><button name="person" value="%s">%s<span class="away">, %s</span></button></li>
    """
        .formatted(escaped(person.subject()), escaped(person.name()), escaped(authority));
  }

  private static String html(String title, String content) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title><link rel="stylesheet" href="/style.css"></head>
    <body><main><h1>%1$s</h1>
    %2$s</main></body>
    </html>
    """
        .formatted(escaped(title), content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
