package safeguarding.gateway.calls;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;

/** The contracts that the gateway speaks. */
public final class Contracts {
  /** Those that every domain service answers, then each domain's own. */
  public static final List<ServiceDescriptor> ALL =
      List.of(
          IndicatorsServiceGrpc.getServiceDescriptor(),
          WorklistServiceGrpc.getServiceDescriptor(),
          JournalServiceGrpc.getServiceDescriptor(),
          AllegationServiceGrpc.getServiceDescriptor(),
          DocumentServiceGrpc.getServiceDescriptor(),
          RetentionServiceGrpc.getServiceDescriptor(),
          ReportServiceGrpc.getServiceDescriptor(),
          FreedomOfInformationServiceGrpc.getServiceDescriptor(),
          WorkLogServiceGrpc.getServiceDescriptor(),
          OwnRoleServiceGrpc.getServiceDescriptor(),
          TimescaleServiceGrpc.getServiceDescriptor(),
          QualityAuditServiceGrpc.getServiceDescriptor(),
          AdultServiceGrpc.getServiceDescriptor(),
          ReaderServiceGrpc.getServiceDescriptor(),
          SearchServiceGrpc.getServiceDescriptor(),
          StaffServiceGrpc.getServiceDescriptor(),
          StrandServiceGrpc.getServiceDescriptor(),
          WorkStatusServiceGrpc.getServiceDescriptor(),
          EscalationServiceGrpc.getServiceDescriptor(),
          FollowUpServiceGrpc.getServiceDescriptor(),
          LinkedCaseServiceGrpc.getServiceDescriptor(),
          PatternServiceGrpc.getServiceDescriptor(),
          MeetingServiceGrpc.getServiceDescriptor(),
          FamilyServiceGrpc.getServiceDescriptor(),
          EnquiryServiceGrpc.getServiceDescriptor(),
          ConferenceServiceGrpc.getServiceDescriptor(),
          PlanServiceGrpc.getServiceDescriptor(),
          CareServiceGrpc.getServiceDescriptor(),
          ReviewServiceGrpc.getServiceDescriptor(),
          AlertServiceGrpc.getServiceDescriptor());

  private static final Map<String, MethodDescriptor<?, ?>> RPCS =
      ALL.stream()
          .flatMap(service -> service.getMethods().stream())
          .collect(Collectors.toMap(MethodDescriptor::getFullMethodName, Function.identity()));

  private Contracts() {}

  /**
   * The RPC of a full name: {@code safeguarding.lado.v1.AllegationService/LogContact}.
   *
   * @throws IllegalStateException if no contract has it
   */
  @SuppressWarnings("unchecked") // Every contract is written in protobuf.
  public static MethodDescriptor<Message, Message> rpc(String fullName) {
    MethodDescriptor<?, ?> found = RPCS.get(fullName);
    if (found == null) {
      throw new IllegalStateException("no contract has " + fullName);
    }
    return (MethodDescriptor<Message, Message>) found;
  }

  /** The RPC as its contract describes it. */
  public static com.google.protobuf.Descriptors.MethodDescriptor described(
      MethodDescriptor<?, ?> rpc) {
    if (rpc.getSchemaDescriptor() instanceof ProtoMethodDescriptorSupplier contract) {
      return contract.getMethodDescriptor();
    }
    throw new IllegalStateException(rpc.getFullMethodName() + " has no contract");
  }
}
