package safeguarding.security;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.access.v1.Access;
import safeguarding.contracts.access.v1.AccessProto;

/**
 * Who may call one RPC, as its contract says.
 *
 * @param method full name: {@code safeguarding.lado.v1.AllegationService/LogContact}
 * @param roles any one of these is enough; never empty
 * @param concealed a caller without the role is told 'not found'
 * @param authorityField the field of the request that names the authority
 * @param recordField the field of the request that names the record: the first {@code <kind>_id};
 *     null where it names none
 */
public record MethodAccess(
    String method,
    Set<Role> roles,
    boolean concealed,
    FieldDescriptor authorityField,
    @Nullable FieldDescriptor recordField) {
  private static final String ID = "_id";

  /** The id of the request itself, and one whose kind another field tells. */
  private static final Set<String> OF_NO_KIND = Set.of("request_id", "record_id");

  /**
   * Reads the access option of an RPC.
   *
   * @throws IllegalStateException if the RPC has no option, an unknown role, no role, or a request
   *     without {@code authority_code}: such a service must not start
   */
  public static MethodAccess of(io.grpc.MethodDescriptor<?, ?> grpcMethod) {
    if (!(grpcMethod.getSchemaDescriptor() instanceof ProtoMethodDescriptorSupplier supplier)) {
      throw new IllegalStateException(grpcMethod.getFullMethodName() + " has no contract");
    }
    MethodDescriptor method = supplier.getMethodDescriptor();
    String name = grpcMethod.getFullMethodName();
    if (!method.getOptions().hasExtension(AccessProto.access)) {
      throw new IllegalStateException(name + " does not say who may call it");
    }
    Access access = method.getOptions().getExtension(AccessProto.access);
    Set<Role> roles =
        access.getRolesList().stream().map(MethodAccess::role).collect(Collectors.toSet());
    if (roles.isEmpty()) {
      throw new IllegalStateException(name + " names no role");
    }
    FieldDescriptor authority =
        Optional.ofNullable(method.getInputType().findFieldByName("authority_code"))
            .filter(field -> field.getJavaType() == FieldDescriptor.JavaType.STRING)
            .orElseThrow(() -> new IllegalStateException(name + " asks for no authority_code"));
    return new MethodAccess(
        name, Set.copyOf(roles), access.getConcealed(), authority, recordField(method));
  }

  /** The record that a request of this RPC asks for; empty where it names none. */
  Optional<Asked> asked(Message request) {
    if (recordField == null) {
      return Optional.empty();
    }
    String kind = recordField.getName().replaceFirst(ID + "$", "").replace('_', '-');
    try {
      return Optional.of(new Asked(kind, UUID.fromString((String) request.getField(recordField))));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static @Nullable FieldDescriptor recordField(MethodDescriptor method) {
    return method.getInputType().getFields().stream()
        .filter(field -> field.getName().endsWith(ID) && !OF_NO_KIND.contains(field.getName()))
        .filter(field -> field.getJavaType() == FieldDescriptor.JavaType.STRING)
        .filter(field -> !field.isRepeated())
        .findFirst()
        .orElse(null);
  }

  private static Role role(safeguarding.contracts.access.v1.Role role) {
    try {
      return Role.valueOf(role.name().substring("ROLE_".length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(role + " is no role of the suite", e);
    }
  }
}
