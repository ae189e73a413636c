package safeguarding.lado.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.reader.ReaderStory.adult;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.contracts.indicators.v1.BreakdownRow;
import safeguarding.contracts.indicators.v1.GetBreakdownRequest;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.ListValuesRequest;
import safeguarding.contracts.lado.v1.AcknowledgeEmergencyAccessRequest;
import safeguarding.contracts.lado.v1.AcknowledgeEmergencyAccessResponse;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.EmergencyAcknowledgement;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LiftRestrictionRequest;
import safeguarding.contracts.lado.v1.LogContactResponse.Logged;
import safeguarding.contracts.lado.v1.MatchAdultsRequest;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;
import safeguarding.contracts.lado.v1.NameReaderRequest;
import safeguarding.contracts.lado.v1.NameReaderResponse;
import safeguarding.contracts.lado.v1.OpenInEmergencyResponse;
import safeguarding.contracts.lado.v1.Post;
import safeguarding.contracts.lado.v1.Reader;
import safeguarding.contracts.lado.v1.ReaderNaming;
import safeguarding.contracts.lado.v1.ReaderRemoval;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.RemoveReaderRequest;
import safeguarding.contracts.lado.v1.RestrictionLifting;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.lado.TestService;
import safeguarding.lado.reader.ReaderStory.Who;
import safeguarding.security.AuthorityCode;
import safeguarding.security.CallerInterceptor;
import safeguarding.servicetesting.ProgramUnderTest;

/** Two LADOs, one named on a case and one not: to the other it is not there, until it burns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedCaseGrpcTest {
  private ProgramUnderTest program;
  private ReaderStory story;
  private Logged hidden;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    story = new ReaderStory(program);
    hidden = story.log(Who.LADO, whoIsHidden("Hazel")).getLogged();
    story.restrict(Who.LADO, hidden.getAllegationId(), hidden.getEtag());
    story.log(Who.LADO, adult("Alder", "Whitebeam").build());
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void who_is_named_sees_the_case_and_that_it_is_restricted() {
    GetAllegationResponse seen = story.open(Who.LADO, hidden.getAllegationId());

    assertThat(seen.getRestricted()).isTrue();
    assertThat(seen.getReadersList()).extracting(Reader::getSubject).contains(Who.LADO.subject());
    assertThat(references(Who.LADO)).contains(hidden.getReference());
    assertThat(story.list(Who.LADO).getRowsList())
        .filteredOn(AllegationRow::getRestricted)
        .extracting(AllegationRow::getReference)
        .contains(hidden.getReference());
  }

  @Test
  void the_timeline_says_when_it_was_limited_and_opened_again_and_why() {
    Logged seldom = story.log(Who.LADO, adult("Rowan", "Service").build()).getLogged();
    String etag =
        story.restrict(Who.LADO, seldom.getAllegationId(), seldom.getEtag()).getChanged().getEtag();
    story
        .readers(Who.LADO)
        .liftRestriction(
            LiftRestrictionRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setAllegationId(seldom.getAllegationId())
                .setEtag(etag)
                .setLifting(RestrictionLifting.newBuilder().setReason("They have left."))
                .build());

    assertThat(story.open(Who.OTHER_LADO, seldom.getAllegationId()).getTimelineList())
        .extracting(TimelineEvent::getKind, TimelineEvent::getNote)
        .contains(
            tuple("limited-to-named-people", "A relative works here."),
            tuple("opened-to-everybody-again", "They have left."));
  }

  @Test
  void every_rpc_answers_alike_for_what_is_hidden_and_what_is_not_there() {
    for (MethodDescriptor<?, ?> rpc : rpcsAboutAnAllegation()) {
      List<String> known = new ArrayList<>();
      for (String id : List.of(hidden.getAllegationId(), UUID.randomUUID().toString())) {
        known.add(answerTo(Who.OTHER_LADO, rpc, id));
      }

      assertThat(known.getFirst()).as(rpc.getFullMethodName()).isEqualTo(known.getLast());
      assertThat(known.getFirst()).as(rpc.getFullMethodName()).startsWith("NOT_FOUND");
    }
    assertThat(refusedLooks(hidden.getAllegationId()))
        .as("in the journal too")
        .contains("REFUSED not-found AllegationService/GetAllegation")
        .hasSizeGreaterThan(5);
  }

  @Test
  void no_list_match_or_work_list_has_it() {
    assertThat(references(Who.OTHER_LADO)).doesNotContain(hidden.getReference());
    assertThat(story.list(Who.OTHER_LADO).getTotal())
        .isEqualTo(story.list(Who.OTHER_LADO).getRowsCount());
    assertThat(work(Who.OTHER_LADO)).extracting(WorkItem::getReference).isNotEmpty();
    assertThat(work(Who.OTHER_LADO))
        .extracting(WorkItem::getReference)
        .doesNotContain(hidden.getReference());
    assertThat(work(Who.LADO)).extracting(WorkItem::getReference).contains(hidden.getReference());
  }

  @Test
  void a_strong_match_says_only_that_a_lado_is_to_be_asked() {
    MatchAdultsResponse toOthers = match(Who.SUPPORT, whoIsHidden("Hazel"));
    MatchAdultsResponse toTheNamed = match(Who.LADO, whoIsHidden("Hazel"));
    MatchAdultsResponse possible = match(Who.SUPPORT, whoIsHidden("Linden"));

    assertThat(toOthers).isEqualTo(MatchAdultsResponse.newBuilder().setAskALado(true).build());
    assertThat(toTheNamed.getAskALado()).isFalse();
    assertThat(toTheNamed.getCandidatesCount()).isEqualTo(1);
    assertThat(match(Who.LADO, whoIsHidden("Linden")).getCandidatesCount()).isEqualTo(1);
    assertThat(possible).isEqualTo(MatchAdultsResponse.getDefaultInstance());
  }

  @Test
  void a_period_counts_it_and_a_breakdown_only_to_those_who_see_it() {
    long total = contacts(Who.OTHER_LADO);

    assertThat(total).isEqualTo(contacts(Who.LADO));
    assertThat(brokenDown(Who.LADO)).isEqualTo(total);
    assertThat(brokenDown(Who.OTHER_LADO)).isEqualTo(story.list(Who.OTHER_LADO).getTotal());
    assertThat(brokenDown(Who.OTHER_LADO)).isLessThan(total);
  }

  @Test
  void in_an_emergency_it_opens_with_a_reason_and_those_named_are_told() {
    Logged burning = story.log(Who.LADO, adult("Bay", "Laurel").build()).getLogged();
    story.restrict(Who.LADO, burning.getAllegationId(), burning.getEtag());

    OpenInEmergencyResponse opened = story.openInEmergency(Who.OTHER_LADO, burning.getReference());
    GetAllegationResponse seen = story.open(Who.OTHER_LADO, burning.getAllegationId());

    assertThat(opened.getOpened().getAllegationId()).isEqualTo(burning.getAllegationId());
    assertThat(seen.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("opened-in-emergency");
    assertThat(seen.getMayNotName().getCode()).isEqualTo("emergency-access-only");
    assertThat(story.open(Who.LADO, burning.getAllegationId()).hasMayNotName()).isFalse();
    assertThat(emergencies(Who.OTHER_LADO)).isEmpty();
    assertThat(emergencies(Who.LADO))
        .extracting(WorkItem::getReference)
        .containsExactly(burning.getReference());
    String reader = seen.getReaders(0).getReaderId();
    assertThat(acknowledge(Who.OTHER_LADO, seen, reader).getRefusal().getCode())
        .isEqualTo("emergency-access-only");
    assertThat(acknowledge(Who.LADO, seen, reader).hasChanged()).isTrue();
    assertThat(emergencies(Who.LADO)).isEmpty();
    assertThat(story.open(Who.LADO, burning.getAllegationId()).getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("emergency-access-looked-at");
  }

  @Test
  void an_emergency_for_nothing_is_answered_in_one_way() {
    String open = story.log(Who.LADO, adult("Oak", "Open").build()).getLogged().getReference();

    List<OpenInEmergencyResponse> answers =
        Stream.of("LADO-1999-9999", open, "nonsense")
            .map(reference -> story.openInEmergency(Who.OTHER_LADO, reference))
            .toList();

    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(answers.getFirst().getRefusal().getCode()).isEqualTo("nothing-to-open");
  }

  @Test
  void whoever_is_on_the_list_of_staff_is_chosen_there_and_not_written() {
    String unit = story.unit("Admissions", "", false);
    String reads = story.starter("Demo Reader", "reads", Post.newBuilder().setUnitId(unit));
    String signsInNowhere = story.starter("Demo Caretaker", "", Post.newBuilder().setUnitId(unit));
    Logged limited = story.log(Who.LADO, adult("Rowan", "Limited").build()).getLogged();
    String id = limited.getAllegationId();
    story.restrict(Who.LADO, id, limited.getEtag());

    Refusal nowhere = name(id, staff(signsInNowhere)).getRefusal();
    assertThat(nowhere.getCode()).isEqualTo("staff-without-sign-in");
    assertThat(nowhere.getViolations(0).getField()).isEqualTo("staff_id");
    assertThat(name(id, staff(ReaderStory.id())).getRefusal().getCode())
        .isEqualTo("staff-not-found");
    assertThat(
            name(id, staff(reads).setSubject("somebody")).getRefusal().getViolations(0).getField())
        .isEqualTo("staff_id");
    assertThat(name(id, ReaderNaming.newBuilder()).getRefusal().getViolations(0).getField())
        .isEqualTo("staff_id");
    assertThat(
            name(id, ReaderNaming.newBuilder().setName("Demo Nobody"))
                .getRefusal()
                .getViolations(0)
                .getField())
        .isEqualTo("subject");

    assertThat(name(id, staff(reads)).hasChanged()).isTrue();

    assertThat(story.open(Who.LADO, id).getReadersList())
        .extracting(reader -> reader.getSubject() + ", " + reader.getName())
        .contains("reads, Demo Reader");
    story.starter("Demo Second Reader", "reads-too", Post.newBuilder().setUnitId(unit));
    assertThat(
            name(id, ReaderNaming.newBuilder().setSubject("reads-too").setName("Another Name"))
                .hasChanged())
        .isTrue();
    assertThat(story.open(Who.LADO, id).getReadersList())
        .extracting(reader -> reader.getSubject() + ", " + reader.getName())
        .contains("reads-too, Demo Second Reader");
    Refusal again = name(id, staff(reads)).getRefusal();
    assertThat(again.getCode()).isEqualTo("already-named");
    assertThat(again.getViolations(0).getField()).isEqualTo("staff_id");
  }

  private static ReaderNaming.Builder staff(String id) {
    return ReaderNaming.newBuilder().setStaffId(id);
  }

  private NameReaderResponse name(String id, ReaderNaming.Builder who) {
    return story
        .readers(Who.LADO)
        .nameReader(
            NameReaderRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setAllegationId(id)
                .setEtag(story.open(Who.LADO, id).getEtag())
                .setNaming(
                    who.setCapacity(
                            safeguarding.contracts.lado.v1.ReaderCapacity
                                .READER_CAPACITY_BUSINESS_SUPPORT)
                        .setReason("Books the meeting."))
                .build());
  }

  @Test
  void the_last_who_decides_cannot_be_removed() {
    GetAllegationResponse seen = story.open(Who.LADO, hidden.getAllegationId());

    String code =
        story
            .readers(Who.LADO)
            .removeReader(
                RemoveReaderRequest.newBuilder()
                    .setAuthorityCode(story.authority)
                    .setRequestId(ReaderStory.id())
                    .setAllegationId(hidden.getAllegationId())
                    .setEtag(seen.getEtag())
                    .setRemoval(
                        ReaderRemoval.newBuilder()
                            .setReaderId(seen.getReaders(0).getReaderId())
                            .setReason("No longer."))
                    .build())
            .getRefusal()
            .getCode();

    assertThat(code).isEqualTo("last-deciding-reader");
  }

  private AcknowledgeEmergencyAccessResponse acknowledge(
      Who who, GetAllegationResponse seen, String reader) {
    return story
        .readers(who)
        .acknowledgeEmergencyAccess(
            AcknowledgeEmergencyAccessRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setAllegationId(seen.getAllegationId())
                .setEtag(seen.getEtag())
                .setAcknowledgement(EmergencyAcknowledgement.newBuilder().setReaderId(reader))
                .build());
  }

  private List<String> references(Who who) {
    return story.list(who).getRowsList().stream().map(AllegationRow::getReference).toList();
  }

  private List<WorkItem> emergencies(Who who) {
    return work(who).stream()
        .filter(item -> item.getRuleId().equals("lado.emergency-access"))
        .toList();
  }

  private List<WorkItem> work(Who who) {
    return story
        .as(who, WorklistServiceGrpc::newBlockingStub)
        .listWork(
            ListWorkRequest.newBuilder().setAuthorityCode(story.authority).setPageSize(100).build())
        .getItemsList();
  }

  private static Adult whoIsHidden(String given) {
    return adult(given, "Rowantree")
        .setDateOfBirth(com.google.type.Date.newBuilder().setYear(1965).setMonth(11).setDay(2))
        .setSetting("Rowan Lodge")
        .setRole(AdultRole.ADULT_ROLE_FAITH)
        .build();
  }

  private MatchAdultsResponse match(Who who, Adult adult) {
    return story
        .as(who, AdultServiceGrpc::newBlockingStub)
        .matchAdults(
            MatchAdultsRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setAdult(adult)
                .build());
  }

  private long contacts(Who who) {
    return Long.parseLong(
        story
            .as(who, IndicatorsServiceGrpc::newBlockingStub)
            .listValues(
                ListValuesRequest.newBuilder()
                    .setAuthorityCode(story.authority)
                    .addPeriods("2018-19")
                    .addCodes("LADO.CONTACTS")
                    .build())
            .getValues(0)
            .getNumerator()
            .getValue());
  }

  private long brokenDown(Who who) {
    return story
        .as(who, IndicatorsServiceGrpc::newBlockingStub)
        .getBreakdown(
            GetBreakdownRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setPeriod("2018-19")
                .setCode("LADO.CONTACTS")
                .setBy("role")
                .build())
        .getRowsList()
        .stream()
        .map(BreakdownRow::getNumerator)
        .mapToLong(count -> Long.parseLong(count.getValue()))
        .sum();
  }

  private static List<MethodDescriptor<?, ?>> rpcsAboutAnAllegation() {
    return Stream.of(
            AllegationServiceGrpc.getServiceDescriptor(),
            AdultServiceGrpc.getServiceDescriptor(),
            ReaderServiceGrpc.getServiceDescriptor())
        .map(ServiceDescriptor::getMethods)
        .<MethodDescriptor<?, ?>>flatMap(methods -> methods.stream())
        .filter(about("allegation_id"))
        .toList();
  }

  private static Predicate<MethodDescriptor<?, ?>> about(String field) {
    return rpc -> prototype(rpc).getDescriptorForType().findFieldByName(field) != null;
  }

  private static Message prototype(MethodDescriptor<?, ?> rpc) {
    var marshaller = (MethodDescriptor.PrototypeMarshaller<?>) rpc.getRequestMarshaller();
    return (Message) Objects.requireNonNull(marshaller.getMessagePrototype());
  }

  /** What is answered to a request of nothing but well-formed ids: status and reason. */
  @SuppressWarnings("unchecked") // the marshaller of a generated method makes messages
  private String answerTo(Who who, MethodDescriptor<?, ?> any, String allegation) {
    var rpc = (MethodDescriptor<Message, Message>) any;
    Message.Builder request = prototype(any).newBuilderForType();
    for (FieldDescriptor field : request.getDescriptorForType().getFields()) {
      String name = field.getName();
      if (name.equals("authority_code")) {
        request.setField(field, story.authority);
      } else if (name.equals("allegation_id")) {
        request.setField(field, allegation);
      } else if (name.equals("adult")) {
        request.setField(field, whoIsHidden("Hazel"));
      } else if (name.endsWith("_id")) {
        request.setField(field, ReaderStory.id());
      } else if (name.equals("removal") || name.equals("acknowledgement")) {
        Message.Builder part = request.newBuilderForField(field);
        part.setField(field.getMessageType().findFieldByName("reader_id"), ReaderStory.id());
        request.setField(field, part.build());
      }
    }
    Calling stub = story.as(who, Calling::new);
    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                ClientCalls.blockingUnaryCall(
                    stub.getChannel(), rpc, stub.getCallOptions(), request.build()));
    Status status = thrown.getStatus();
    return status.getCode()
        + " "
        + status.getDescription()
        + " "
        + Objects.requireNonNull(thrown.getTrailers()).get(CallerInterceptor.REASON);
  }

  private List<String> refusedLooks(String allegation) {
    return TestService.journal(new AuthorityCode(story.authority), JournalFilter.ALL).stream()
        .filter(entry -> entry.subject().equals(Who.OTHER_LADO.subject()))
        .filter(entry ->
            entry.about() != null && entry.about().id().equals(UUID.fromString(allegation)))
        .map(RestrictedCaseGrpcTest::look)
        .distinct()
        .toList();
  }

  private static String look(JournalEntry entry) {
    return entry.outcome()
        + " "
        + entry.reasonCode()
        + " "
        + entry.action().replace("safeguarding.lado.v1.", "");
  }

  /** Any RPC, with somebody's credentials. */
  private static final class Calling extends AbstractBlockingStub<Calling> {
    Calling(ManagedChannel channel) {
      super(channel, CallOptions.DEFAULT);
    }

    private Calling(io.grpc.Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected Calling build(io.grpc.Channel channel, CallOptions options) {
      return new Calling(channel, options);
    }
  }
}
