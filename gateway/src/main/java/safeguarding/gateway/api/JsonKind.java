package safeguarding.gateway.api;

import com.google.protobuf.Descriptors.FieldDescriptor;
import safeguarding.contracts.record.v1.PartialDateProto;

/** What a field of a contract is in JSON; one kind for each type that contracts use. */
public enum JsonKind {
  TEXT,
  WHOLE_NUMBER,
  NUMBER,
  TRUTH,
  DAY,
  /** A day, a month or a year, as far as it is known. */
  PARTIAL_DAY,
  INSTANT,
  KEY,
  OBJECT;

  /**
   * The kind of a field, or of the items of its list.
   *
   * @throws IllegalStateException for a type that JSON has no rule for yet
   */
  public static JsonKind of(FieldDescriptor field) {
    if (field.isMapField()) {
      throw new IllegalStateException(field.getFullName() + " has no rule for JSON");
    }
    return switch (field.getJavaType()) {
      case STRING -> TEXT;
      case INT, LONG -> WHOLE_NUMBER;
      case BOOLEAN -> TRUTH;
      case ENUM -> KEY;
      case MESSAGE ->
          switch (field.getMessageType().getFullName()) {
            case "google.type.Date" ->
                field.getOptions().getExtension(PartialDateProto.partialDate) ? PARTIAL_DAY : DAY;
            case "google.protobuf.Timestamp" -> INSTANT;
            case "google.type.Decimal" -> NUMBER;
            default -> OBJECT;
          };
      case FLOAT, DOUBLE, BYTE_STRING ->
          throw new IllegalStateException(field.getFullName() + " has no rule for JSON");
    };
  }
}
