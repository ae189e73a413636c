package safeguarding.security;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.contracts.access.v1.Access;
import safeguarding.contracts.access.v1.AccessProto;

/**
 * Who may call one RPC, as its contract says.
 *
 * @param method full name: {@code safeguarding.lado.v1.AllegationService/LogContact}
 * @param roles any one of these is enough; never empty
 * @param concealed a caller without the role is told 'not found'
 * @param authorityField the field of the request that names the authority
 */
public record MethodAccess(
    String method, Set<Role> roles, boolean concealed, FieldDescriptor authorityField) {

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
    return new MethodAccess(name, Set.copyOf(roles), access.getConcealed(), authority);
  }

  private static Role role(safeguarding.contracts.access.v1.Role role) {
    try {
      return Role.valueOf(role.name().substring("ROLE_".length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(role + " is no role of the suite", e);
    }
  }
}
