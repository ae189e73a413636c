package safeguarding.local.sample;

import java.util.List;

/**
 * What is said to have happened, and how a child put it: plain, short and never graphic.
 *
 * @param summaries of what may stay below the threshold
 * @param graver of what meets it
 * @param accounts the children's own words
 */
record Telling(List<String> summaries, List<String> graver, List<String> accounts) {
  static Telling of(Concern concern) {
    return switch (concern) {
      case PHYSICAL -> PHYSICAL;
      case SEXUAL -> SEXUAL;
      case NEGLECT -> NEGLECT;
      case EMOTIONAL -> EMOTIONAL;
      case CSE -> EXPLOITATION;
      case OTHER, SUITABILITY -> PRIVATE_LIFE;
      case CONDUCT, POSITION_OF_TRUST -> CONDUCT;
      case ONLINE -> ONLINE;
      case CRIMINAL_EXPLOITATION, RADICALISATION -> INFLUENCE;
    };
  }

  private static final Telling PHYSICAL =
      new Telling(
          List.of(
              "Said to have held a young person by the arm more firmly than the behaviour plan"
                  + " allows.",
              "A child came home with a mark on the wrist and said that the adult had pulled them"
                  + " along a corridor.",
              "A physical intervention was not written up on the day, and two accounts of it"
                  + " differ.",
              "Said to have pushed a child out of the way during an argument at lunchtime.",
              "A door is said to have been held shut while a young person was upset.",
              "Seen by a passer-by to take hold of a child's coat and pull."),
          List.of(
              "A child came home with a bruise and said how an adult's hand had made it.",
              "Said to have struck a child on the arm; another adult saw it.",
              "A physical intervention went on after the young person was calm."),
          List.of(
              "They grabbed my arm and it hurt.",
              "I told them to let go and they did not.",
              "I was pushed. I did not do anything first.",
              "It was only for a bit but I did not like it.",
              "I want them to say sorry."));

  private static final Telling SEXUAL =
      new Telling(
          List.of(
              "A young person told a member of staff that the adult makes personal remarks about"
                  + " how they look.",
              "A parent found messages to a young person that do not fit the adult's work.",
              "A colleague reported remarks of a sexual kind made where young people could hear.",
              "Said to stand too close and to comment on clothes; two young people say the same."),
          List.of(
              "A young person made an allegation of a sexual nature. The"
                  + " police were told the same day.",
              "Said to have given presents to one young person and asked to meet alone."),
          List.of(
              "They say things about how I look and I hate it.",
              "I did not want to get anyone into trouble.",
              "I told my friend first and she said to tell somebody.",
              "They asked me not to tell anyone about the messages.",
              "I do not want to be in a room with them."));

  private static final Telling NEGLECT =
      new Telling(
          List.of(
              "Children were left outside without an adult for about a quarter of an hour.",
              "Medicine was missed on two days and nobody was told.",
              "Younger children were not changed or fed at the times agreed with their parents.",
              "A gate was left open and a child was found in the car park."),
          List.of(
              "Children were left without any adult for over an hour, and"
                  + " it was hidden from their parents.",
              "Medicine was withheld for several days."),
          List.of(
              "Nobody was there.",
              "I was cold and I knocked but they did not come.",
              "I was hungry."));

  private static final Telling EMOTIONAL =
      new Telling(
          List.of(
              "Said to shout at one child in front of the others most days.",
              "A child is said to have been left out of an outing as a punishment that was not"
                  + " agreed.",
              "Said to have called a young person names and laughed at how they speak.",
              "A parent says that their child is afraid to go back because of how the adult"
                  + " speaks to them."),
          List.of(
              "A young person is said to have been kept apart from the"
                  + " others for days as a punishment.",
              "Several young people say that they are threatened with being moved away."),
          List.of(
              "They shout at me and everyone looks.",
              "They said I was a waste of time.",
              "I feel sick in the morning before I go.",
              "They are nice when other grown-ups are there."));

  private static final Telling EXPLOITATION =
      new Telling(
          List.of(
              "A young person was seen in the adult's car near a place of concern; there is an"
                  + " explanation, which was checked.",
              "Said to have driven young people to a place of concern in the evening.",
              "A young person has a new phone that is said to come from the adult."),
          List.of(
              "A young person who had been missing was found at an address"
                  + " linked to the adult.",
              "The police passed on that the adult may know people who" + " exploit young people."),
          List.of(
              "They are my friend. They buy me things.",
              "I did not know I was not allowed to go there.",
              "They said I owed them.",
              "I do not want to talk about it today."));

  private static final Telling PRIVATE_LIFE =
      new Telling(
          List.of(
              "The adult's own child has become the subject of child protection enquiries.",
              "An earlier caution was not declared when the adult applied for the post.",
              "Arrested for a matter at home that does not concern a child at work.",
              "Did not pass on a worry that other staff had raised about a colleague.",
              "Came to work smelling of alcohol; no child is said to have come to harm.",
              "A complaint about how records were kept, which may hide something more."),
          List.of(
              "Is under police investigation for a matter at home in which" + " a child was hurt."),
          List.of(
              "They seemed funny that day.",
              "I told them about it and nothing happened.",
              "I like them. I do not know why people are asking."));

  private static final Telling CONDUCT =
      new Telling(
          List.of(
              "Gave a young person a lift home alone, against the setting's code of conduct.",
              "Is said to have kept in touch with a former pupil by private telephone.",
              "Bought food and presents for one child only, after being asked not to."),
          List.of("Met a young person in secret after being told in writing not to."),
          List.of("They gave me a lift because it rained.", "I thought everybody got one."));

  private static final Telling ONLINE =
      new Telling(
          List.of(
              "Accepted young people as contacts on a private social media account.",
              "A photograph of children at the setting was posted on a private page.",
              "Took part in an online game with young people outside work."),
          List.of(
              "Sent private messages to several young people and asked" + " them to delete them."),
          List.of("They followed me back.", "I did not know the picture was there."));

  private static final Telling INFLUENCE =
      new Telling(
          List.of(
              "Said to have asked a young person to carry something for somebody else.",
              "Said to have shared extreme views with young people during an activity."),
          List.of(
              "Is said to have taken young people along to meet people who"
                  + " are known to the police."),
          List.of("They said it was a favour.", "They talk about it all the time."));
}
