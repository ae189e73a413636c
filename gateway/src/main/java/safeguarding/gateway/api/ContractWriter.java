package safeguarding.gateway.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.type.Date;
import com.google.type.Decimal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;

/**
 * Writes a message of a contract as JSON, every field of it in the contract's order: what is absent
 * or unspecified is null, days and instants are texts, values of enums are their keys.
 */
final class ContractWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ContractWriter() {}

  /** Writes into a generator. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator to) throws IOException;
  }

  /** The JSON of a message, in UTF-8. */
  static byte[] json(Message message) {
    return json(to -> object(to, message));
  }

  /** The JSON that a body writes, in UTF-8. */
  static byte[] json(Body body) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = FACTORY.createGenerator(bytes)) {
      body.write(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes a message as an object. */
  static void object(JsonGenerator to, Message message) throws IOException {
    to.writeStartObject();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      to.writeFieldName(field.getJsonName());
      if (field.isRepeated()) {
        list(to, field, (List<?>) message.getField(field));
      } else if (field.hasPresence() && !message.hasField(field)) {
        to.writeNull();
      } else {
        value(to, field, message.getField(field));
      }
    }
    to.writeEndObject();
  }

  private static void list(JsonGenerator to, FieldDescriptor field, List<?> items)
      throws IOException {
    to.writeStartArray();
    for (Object item : items) {
      value(to, field, item);
    }
    to.writeEndArray();
  }

  private static void value(JsonGenerator to, FieldDescriptor field, Object value)
      throws IOException {
    switch (JsonKind.of(field)) {
      case TEXT -> to.writeString((String) value);
      case WHOLE_NUMBER -> to.writeNumber(((Number) value).longValue());
      case TRUTH -> to.writeBoolean((Boolean) value);
      case NUMBER -> to.writeNumber(new BigDecimal(((Decimal) value).getValue()).toPlainString());
      case DAY -> to.writeString(ProtoTimes.day((Date) value).toString());
      case PARTIAL_DAY -> to.writeString(PartialDays.text((Date) value));
      case INSTANT -> to.writeString(ProtoTimes.instant((Timestamp) value).toString());
      case KEY -> key(to, ContractKeys.keyOf((EnumValueDescriptor) value));
      case OBJECT -> object(to, (Message) value);
    }
  }

  private static void key(JsonGenerator to, String key) throws IOException {
    if (key.isEmpty()) {
      to.writeNull();
    } else {
      to.writeString(key);
    }
  }
}
