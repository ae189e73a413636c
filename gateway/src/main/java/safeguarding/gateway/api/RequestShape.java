package safeguarding.gateway.api;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.MethodDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the parts of an RPC's request come from. The authority and the id of the record stand in
 * the address, the request's id and the etag in headers; the rest is the body of a change or the
 * parameters of a question.
 *
 * @param id names the record of the address; empty where the address names none
 * @param body the one part that the body is, beside which stand the {@linkplain #beside() others};
 *     empty where the body has {@code rest} as fields
 * @param rest everything that is neither in the address nor in a header
 */
public record RequestShape(
    Descriptor request,
    Optional<FieldDescriptor> id,
    Optional<FieldDescriptor> body,
    List<FieldDescriptor> rest) {
  static final String AUTHORITY = "authority_code";
  static final String REQUEST_ID = "request_id";
  static final String ETAG = "etag";
  private static final Set<String> ELSEWHERE = Set.of(AUTHORITY, REQUEST_ID, ETAG);

  /**
   * The shape of a request.
   *
   * @param aboutOne whether the address names a record, as {@code {id}}
   */
  public static RequestShape of(MethodDescriptor rpc, boolean aboutOne) {
    Descriptor request = rpc.getInputType();
    List<FieldDescriptor> own =
        request.getFields().stream().filter(field -> !ELSEWHERE.contains(field.getName())).toList();
    Optional<FieldDescriptor> id =
        own.stream().filter(field -> aboutOne && field.getName().endsWith("_id")).findFirst();
    List<FieldDescriptor> rest =
        own.stream().filter(field -> !id.equals(Optional.of(field))).toList();
    List<FieldDescriptor> parts = rest.stream().filter(RequestShape::isPart).toList();
    return new RequestShape(
        request, id, parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty(), rest);
  }

  /** What else stands in the body, beside the fields of the part that it is. */
  public List<FieldDescriptor> beside() {
    return body.isEmpty()
        ? List.of()
        : rest.stream().filter(field -> !body.equals(Optional.of(field))).toList();
  }

  /** Whether it changes something, and so carries its own id. */
  public boolean changes() {
    return request.findFieldByName(REQUEST_ID) != null;
  }

  /** Whether it builds on what its sender read. */
  public boolean needsEtag() {
    return request.findFieldByName(ETAG) != null;
  }

  private static boolean isPart(FieldDescriptor field) {
    return field.getJavaType() == JavaType.MESSAGE
        && !field.isRepeated()
        && JsonKind.of(field) == JsonKind.OBJECT;
  }
}
