package safeguarding.gateway.api;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import java.util.Optional;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.problem.Problem;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.Refusals;
import safeguarding.gateway.problem.RequestRefused;

/**
 * What a program gets of an RPC's answer: the whole of it, or, where it is done or refused, what
 * was done.
 *
 * @param done the part that says what was done; empty where nothing is ever refused
 * @param refusal the part that says why not
 * @param json what is written
 */
public record AnswerShape(
    Optional<FieldDescriptor> done, Optional<FieldDescriptor> refusal, Descriptor json) {
  private static final String ETAG = "etag";

  /** The shape of an RPC's answer. */
  public static AnswerShape of(MethodDescriptor rpc) {
    Descriptor answer = rpc.getOutputType();
    Optional<FieldDescriptor> refusal =
        answer.getFields().stream().filter(AnswerShape::isRefusal).findFirst();
    Optional<FieldDescriptor> done =
        refusal.flatMap(no ->
            no.getContainingOneof().getFields().stream()
                .filter(field -> !field.equals(no))
                .findFirst());
    return new AnswerShape(done, refusal, done.map(FieldDescriptor::getMessageType).orElse(answer));
  }

  /**
   * What is written.
   *
   * @throws RequestRefused if the answer is a refusal
   */
  Message granted(Message answer) {
    if (done.isEmpty() || refusal.isEmpty()) {
      return answer;
    }
    if (answer.hasField(refusal.get())) {
      Problem no = Refusals.problem((Refusal) answer.getField(refusal.get()));
      throw new RequestRefused(no);
    }
    if (!answer.hasField(done.get())) {
      throw ProblemKind.INTERNAL.refusal();
    }
    return (Message) answer.getField(done.get());
  }

  /**
   * The etag of the one record that an answer is about; empty where it is about none or several.
   */
  static String etag(Message answer) {
    FieldDescriptor own = answer.getDescriptorForType().findFieldByName(ETAG);
    if (own != null) {
      return (String) answer.getField(own);
    }
    var fields = answer.getDescriptorForType().getFields();
    FieldDescriptor only = fields.getFirst();
    return fields.size() == 1 && !only.isRepeated() && JsonKind.of(only) == JsonKind.OBJECT
        ? etag((Message) answer.getField(only))
        : "";
  }

  /** One of two; a record may hold words of refusal too, such as why its reader may not decide. */
  private static boolean isRefusal(FieldDescriptor field) {
    return field.getContainingOneof() != null
        && field.getJavaType() == JavaType.MESSAGE
        && field.getMessageType().equals(Refusal.getDescriptor());
  }
}
