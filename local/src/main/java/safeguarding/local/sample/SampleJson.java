package safeguarding.local.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Writes a sample's records as the gateway's API reads them. */
public final class SampleJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(Ref.class, new RefSerializer())
                  .addSerializer(Coded.class, new KeySerializer()))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private SampleJson() {}

  /**
   * The record as JSON: camelCase, values of fixed lists by their key, no field for a null. It must
   * refer to no answer.
   */
  public static String write(Record body) {
    return write(body, new Answers());
  }

  /** The same, with what it refers to taken from the answers so far. */
  public static String write(Record body, Answers answers) {
    try {
      return JSON.writer().withAttribute(Answers.class, answers).writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A sample record cannot be written as JSON.", e);
    }
  }

  /** The text of a field of a JSON object; empty where there is none, or it is no JSON object. */
  static String text(String json, String field) {
    JsonNode value = read(json).path(field);
    return value.isContainerNode() ? value.toString() : value.asText("");
  }

  /** What was answered; a missing node where it is no JSON. */
  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static final class RefSerializer extends JsonSerializer<Ref> {
    @Override
    public void serialize(Ref value, JsonGenerator to, SerializerProvider serializers)
        throws IOException {
      to.writeString(((Answers) serializers.getAttribute(Answers.class)).text(value));
    }
  }

  private static final class KeySerializer extends JsonSerializer<Coded> {
    @Override
    public void serialize(Coded value, JsonGenerator to, SerializerProvider serializers)
        throws IOException {
      to.writeString(value.key());
    }
  }
}
