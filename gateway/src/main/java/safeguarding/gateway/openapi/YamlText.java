package safeguarding.gateway.openapi;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML, and JSON as the part of it that it is, in maps, lists and plain values, and back. */
final class YamlText {
  private final Yaml reading =
      new Yaml(
          new SafeConstructor(new LoaderOptions()),
          new Representer(new DumperOptions()),
          new DumperOptions(),
          new LoaderOptions(),
          new DaysAsWritten());
  private final Yaml writing;

  YamlText() {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setSplitLines(false);
    // An anchor in place of a part that stands twice is not what readers of OpenAPI expect.
    options.setDereferenceAliases(true);
    // The usual rules put a day in quotes, so that every reader takes it for the text that it is.
    writing = new Yaml(options);
  }

  @Nullable Object read(String text) {
    return reading.load(text);
  }

  String write(Object value) {
    return writing.dump(value);
  }

  /** Leaves a day of an example as the text that it is in JSON. */
  private static final class DaysAsWritten extends Resolver {
    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      Tag tag = super.resolve(kind, value, implicit);
      return tag.equals(Tag.TIMESTAMP) ? Tag.STR : tag;
    }
  }
}
