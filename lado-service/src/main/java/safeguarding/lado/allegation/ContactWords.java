package safeguarding.lado.allegation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;

/** What is written in a contact, place by place, to be found by. */
final class ContactWords {
  private ContactWords() {}

  static Written of(Contact contact) {
    Adult adult = contact.adult();
    Source source = contact.source();
    List<Child> children = contact.children();
    Map<Place, List<String>> written = new EnumMap<>(Place.class);
    written.put(
        Place.ADULT,
        Stream.concat(
                Stream.of(adult.givenNames(), adult.familyName()), adult.otherNames().stream())
            .toList());
    written.put(Place.CHILD, children.stream().map(Child::name).toList());
    written.put(Place.SETTING, List.of(adult.setting(), adult.workplace().urn()));
    written.put(
        Place.TEXT,
        Stream.concat(
                Stream.of(
                    contact.summary(),
                    contact.safetyAction(),
                    adult.background().otherWork(),
                    adult.background().ownChildren(),
                    adult.background().qualificationsBody()),
                children.stream().map(Child::ownAccount))
            .toList());
    written.put(Place.SOURCE, List.of(source.organisation(), source.name()));
    return new Written(written);
  }
}
