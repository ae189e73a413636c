package safeguarding.gateway.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Fills the templates, which the build has compiled against the view models. */
public final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** Templates keep their fixed text as bytes. */
  public Templates() {
    engine.setBinaryStaticContent(true);
  }

  /**
   * A whole page as UTF-8.
   *
   * @param name of the template, without ending: 'work'
   * @param page its view model
   */
  public byte[] fill(String name, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(name + ".jte", page, output);
    return output.toByteArray();
  }
}
