package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultAllegation;
import safeguarding.contracts.lado.v1.AdultCandidate;
import safeguarding.contracts.lado.v1.AdultTelling;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.contracts.lado.v1.MatchBand;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.ContactChoices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.KnownPeople.Known;
import safeguarding.gateway.view.KnownPeople.Person;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.PersonChoices;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Tag;

/** Somebody on record as pages show them, from the contract. */
final class PeopleGrpc {
  private PeopleGrpc() {}

  /** Somebody who may be the same, as told by what matches best. */
  static Person offered(AdultCandidate candidate) {
    List<String> reasons =
        candidate.getReasonsList().stream()
            .map(one -> Choices.label(PersonChoices.REASONS, ContractKeys.keyOf(one)))
            .filter(words -> !words.isEmpty())
            .toList();
    return new Person(
        candidate.getAdultId(),
        RecordWordsGrpc.name(candidate.getAdult()),
        band(candidate.getBand()),
        Sentence.capital(Sentence.list(reasons)),
        facts(candidate.getAdult()),
        candidate.getAllegationsList().stream().map(PeopleGrpc::known).toList());
  }

  /** Somebody on record, as told last. */
  static Person known(GetAdultResponse adult) {
    Adult told = adult.getTellings(0).getAdult();
    return new Person(
        adult.getAdultId(),
        RecordWordsGrpc.name(told),
        null,
        "",
        facts(told),
        adult.getTellingsList().stream()
            .map(AdultTelling::getAllegation)
            .map(PeopleGrpc::known)
            .toList());
  }

  private static @Nullable Tag band(MatchBand band) {
    String words = Choices.label(PersonChoices.BANDS, ContractKeys.keyOf(band));
    return switch (band) {
      case MATCH_BAND_STRONG -> new Tag(words, "govuk-tag--orange");
      case MATCH_BAND_POSSIBLE -> Tag.grey(words);
      case MATCH_BAND_UNSPECIFIED, UNRECOGNIZED -> null;
    };
  }

  private static List<Fact> facts(Adult adult) {
    List<Fact> facts = new ArrayList<>();
    if (adult.getOtherNamesCount() > 0) {
      facts.add(new Fact("Other names", RecordWordsGrpc.otherNames(adult)));
    }
    facts.add(new Fact("Born", BirthDatesGrpc.words(adult)));
    facts.add(new Fact("Works in", RecordWordsGrpc.role(adult)));
    facts.add(new Fact("Setting", RecordWordsGrpc.orUnknown(adult.getSetting())));
    return facts;
  }

  /** Its reference, when it was received, and how it stands. */
  static Known known(AdultAllegation allegation) {
    String outcome =
        Choices.label(Choices.ENQUIRY_OUTCOMES, ContractKeys.keyOf(allegation.getEnquiryOutcome()));
    String state = RecordWordsGrpc.state(allegation.getState());
    return new Known(
        allegation.getReference(),
        "/allegations/" + allegation.getAllegationId(),
        Moments.day(ProtoTimes.instant(allegation.getReceivedAt()))
            + ", "
            + (outcome.isEmpty() ? state.toLowerCase(Locale.UK) : outcome.toLowerCase(Locale.UK)));
  }

  /** What is known of an adult's setting, work and family. */
  static List<Fact> details(Adult adult) {
    List<Fact> facts = new ArrayList<>();
    add(
        facts,
        "At work now",
        Choices.label(ContactChoices.WORK_STATUSES, ContractKeys.keyOf(adult.getWorkStatus())));
    add(
        facts,
        "Kind of setting",
        Choices.label(ContactChoices.SETTING_KINDS, ContractKeys.keyOf(adult.getSettingKind())));
    add(
        facts,
        "Sector",
        Choices.label(ContactChoices.SECTORS, ContractKeys.keyOf(adult.getSector())));
    add(facts, "Ofsted's number (URN)", adult.getSettingUrn());
    add(facts, "Qualifications body", adult.getQualificationsBody());
    add(facts, "Other work with children", adult.getOtherWork());
    add(facts, "Own children", adult.getOwnChildren());
    return facts;
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, value));
    }
  }
}
