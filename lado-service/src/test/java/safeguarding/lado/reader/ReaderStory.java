package safeguarding.lado.reader;

import io.grpc.stub.AbstractBlockingStub;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.EmergencyOpening;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListAllegationsResponse;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.OpenInEmergencyRequest;
import safeguarding.contracts.lado.v1.OpenInEmergencyResponse;
import safeguarding.contracts.lado.v1.OpenUnitRequest;
import safeguarding.contracts.lado.v1.Post;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc.ReaderServiceBlockingStub;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.RecordStarterRequest;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.RestrictAllegationRequest;
import safeguarding.contracts.lado.v1.RestrictAllegationResponse;
import safeguarding.contracts.lado.v1.Restriction;
import safeguarding.contracts.lado.v1.SettingKind;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.Starter;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.lado.v1.UnitOpening;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.Wire;
import safeguarding.servicetesting.ProgramUnderTest;

/** What the people of one authority do, told step by step. */
final class ReaderStory {
  final ProgramUnderTest program;
  final String authority;

  ReaderStory(ProgramUnderTest program) {
    this.program = program;
    this.authority = program.authority();
  }

  /** Somebody by the name of their sign-in and their role. */
  record Who(String subject, String role) {
    static final Who LADO = new Who("lado-named", "lado");
    static final Who OTHER_LADO = new Who("lado-other", "lado");
    static final Who SUPPORT = new Who("support", "business-support");
    static final Who HEAD = new Who("head", "head-of-service");
    static final Who OTHER_HEAD = new Who("head-other", "head-of-service");
    static final Who GUEST = new Who("guest", "independent-decision-maker");
  }

  <S extends AbstractBlockingStub<S>> S as(Who who, Function<io.grpc.ManagedChannel, S> stub) {
    return program.as(who.subject(), who.role(), stub);
  }

  AllegationServiceBlockingStub allegations(Who who) {
    return as(who, AllegationServiceGrpc::newBlockingStub);
  }

  ReaderServiceBlockingStub readers(Who who) {
    return as(who, ReaderServiceGrpc::newBlockingStub);
  }

  /** What a person's work list asks for in a case. */
  List<String> asked(Who who, String allegation) {
    return as(who, WorklistServiceGrpc::newBlockingStub)
        .listWork(ListWorkRequest.newBuilder().setAuthorityCode(authority).setPageSize(100).build())
        .getItemsList()
        .stream()
        .filter(item -> item.getRecordId().equals(allegation))
        .map(WorkItem::getAction)
        .toList();
  }

  static Adult.Builder adult(String given, String family) {
    return Adult.newBuilder()
        .setGivenNames(given)
        .setFamilyName(family)
        .setDateOfBirth(com.google.type.Date.newBuilder().setYear(1980).setMonth(5).setDay(17))
        .setRole(AdultRole.ADULT_ROLE_SOCIAL_CARE)
        .setSetting("Example House")
        .setSettingKind(SettingKind.SETTING_KIND_OTHER);
  }

  static Adult councilStaff(String family) {
    return adult("Hazel", family)
        .setSettingKind(SettingKind.SETTING_KIND_COUNCIL_CHILDRENS_SERVICES)
        .build();
  }

  LogContactResponse log(Who who, Adult adult) {
    return allegations(who)
        .logContact(
            LogContactRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(id())
                .setContact(contact(adult))
                .build());
  }

  static Contact contact(Adult adult) {
    return Contact.newBuilder()
        .setReceivedAt(Wire.instant(Instant.parse("2018-06-04T10:00:00Z")))
        .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
        .setSource(Source.newBuilder().setRole(SourceRole.SOURCE_ROLE_EMPLOYER))
        .setAdult(adult)
        .setPrimaryConcern(Concern.CONCERN_CONDUCT)
        .setSummary("A worry.")
        .setChildrenSafeNow(true)
        .build();
  }

  RestrictAllegationResponse restrict(Who who, String allegation, String etag) {
    return readers(who)
        .restrictAllegation(
            RestrictAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(id())
                .setAllegationId(allegation)
                .setEtag(etag)
                .setRestriction(Restriction.newBuilder().setReason("A relative works here."))
                .build());
  }

  GetAllegationResponse open(Who who, String allegation) {
    return allegations(who)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(allegation)
                .build());
  }

  /** The etag as it is now. */
  String etag(Who who, LogContactResponse.Logged logged) {
    return open(who, logged.getAllegationId()).getEtag();
  }

  ListAllegationsResponse list(Who who) {
    return allegations(who)
        .listAllegations(ListAllegationsRequest.newBuilder().setAuthorityCode(authority).build());
  }

  DecideThresholdResponse decide(Who who, String allegation, String etag) {
    return allegations(who)
        .decideThreshold(
            DecideThresholdRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(id())
                .setAllegationId(allegation)
                .setEtag(etag)
                .setDecision(
                    ThresholdDecision.newBuilder()
                        .setDecidedAt(Wire.instant(Instant.parse("2018-06-05T10:00:00Z")))
                        .setReasons("Nothing more is needed.")
                        .setReferralOutcome(ReferralOutcome.REFERRAL_OUTCOME_ADVICE_GIVEN))
                .build());
  }

  OpenInEmergencyResponse openInEmergency(Who who, String reference) {
    return readers(who)
        .openInEmergency(
            OpenInEmergencyRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(id())
                .setOpening(
                    EmergencyOpening.newBuilder()
                        .setReference(reference)
                        .setReason("A child is at risk tonight."))
                .build());
  }

  /** A unit of the council; its id. */
  String unit(String name, String parent, boolean service) {
    return as(Who.SUPPORT, StaffServiceGrpc::newBlockingStub)
        .openUnit(
            OpenUnitRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(id())
                .setUnit(
                    UnitOpening.newBuilder().setName(name).setParentId(parent).setService(service))
                .build())
        .getOpened()
        .getUnitId();
  }

  /** Somebody in post; their id. */
  String starter(String name, String subject, Post.Builder post) {
    return as(Who.SUPPORT, StaffServiceGrpc::newBlockingStub)
        .recordStarter(
            RecordStarterRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(id())
                .setStarter(
                    Starter.newBuilder()
                        .setName(name)
                        .setSubject(subject)
                        .setPost(
                            post.setSince(
                                com.google.type.Date.newBuilder()
                                    .setYear(2015)
                                    .setMonth(4)
                                    .setDay(1))))
                .build())
        .getChanged()
        .getStaffId();
  }

  static String id() {
    return UUID.randomUUID().toString();
  }
}
