package safeguarding.local.sample;

import static safeguarding.local.sample.AdultBuilder.aChildminder;
import static safeguarding.local.sample.AdultBuilder.aNurseryWorker;
import static safeguarding.local.sample.AdultBuilder.aResidentialWorker;
import static safeguarding.local.sample.AllegationOutcome.SUBSTANTIATED;
import static safeguarding.local.sample.ReferralOutcome.ADVICE_GIVEN;
import static safeguarding.local.sample.ReferralOutcome.LOGGED_AND_CLOSED;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * A case whose story report 205/2018 §4.6 tells in outline. The people, the places and the words
 * are invented; that one setting had ten contacts and another three is the report's.
 */
record ToldCase(
    YearMonth month,
    AdultBuilder adult,
    Concern concern,
    Ending ending,
    SourceRole source,
    String summary) {
  private static final String SCHOOL = "Example House School";
  private static final String NURSERY = "Example Meadow Nursery";

  /** The cases of 2017-18, in the order in which they were told. */
  static List<ToldCase> of2017() {
    return List.of(
        told(
            Month.MAY,
            careWorker(),
            Concern.SEXUAL,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.COLLEAGUE,
            "About a residential care worker. Colleagues report remarks and behaviour of a sexual"
                + " kind towards staff, in a house where young people live. The police are told."),
        told(
            Month.MAY,
            manager(),
            Concern.OTHER,
            Ending.without(ADVICE_GIVEN),
            SourceRole.EMPLOYER,
            "About a middle manager of the same setting. Said to have known of a care worker's"
                + " behaviour. A senior manager who is not named in it asks the staff first."),
        told(
            Month.JUNE,
            nurseryManager("Fern", "Specimen"),
            Concern.NEGLECT,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.OFSTED,
            "About one of two owners who manage a nursery. Children were too often with too few"
                + " staff. Earlier concerns were very similar."),
        told(
            Month.JUNE,
            nurseryManager("Sorrel", "Specimen"),
            Concern.NEGLECT,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.OFSTED,
            "About the other owner of the same nursery. Accidents were not written down and the"
                + " advice given before was not followed."),
        told(
            Month.JULY,
            aChildminder()
                .named("Linden", "Placeholder")
                .at(NURSERY)
                .engagedAs(EmploymentKind.EMPLOYED),
            Concern.PHYSICAL,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.PARENT,
            "About a worker at the same nursery who is also registered as a childminder, and is"
                + " recorded in that role. A parent says that a child was handled roughly."),
        told(
            Month.SEPTEMBER,
            careWorker(),
            Concern.SEXUAL,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.COLLEAGUE,
            "Former colleagues report that a care worker is back at work while charges stand."
                + " Neither the police nor the LADO had been asked. The provider is challenged."),
        told(
            Month.OCTOBER,
            manager(),
            Concern.EMOTIONAL,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.SOCIAL_CARE,
            "About the middle manager again. Staff knew of a colleague's behaviour and did not"
                + " feel able to report it; young people describe a house where nobody listens."),
        told(
            Month.OCTOBER,
            worker("Basalt", "Sample"),
            Concern.OTHER,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.OFSTED,
            "About the principal of the same setting, who agreed that a care worker came back."
                + " The concerns are raised with the provider's directors."),
        told(
            Month.NOVEMBER,
            worker("Flint", "Placeholder"),
            Concern.PHYSICAL,
            Ending.enquiry(SUBSTANTIATED),
            SourceRole.SOCIAL_CARE,
            "About a residential care worker. A young person who speaks little showed with signs"
                + " that they had been held and that it hurt."),
        told(
            Month.NOVEMBER,
            worker("Bracken", "Test-Person"),
            Concern.PHYSICAL,
            Ending.without(ADVICE_GIVEN),
            SourceRole.EMPLOYER,
            "About a residential care worker. A physical intervention was written up two days"
                + " late. The setting will look at its training."),
        told(
            Month.JANUARY,
            worker("Cedar", "Example"),
            Concern.EMOTIONAL,
            Ending.without(ADVICE_GIVEN),
            SourceRole.EMPLOYER,
            "About a residential care worker, said to have raised their voice at a young person"
                + " during a meal."),
        told(
            Month.FEBRUARY,
            worker("Thistle", "Sample"),
            Concern.PHYSICAL,
            Ending.without(LOGGED_AND_CLOSED),
            SourceRole.OFSTED,
            "About a residential care worker. An inspector passed on an account of a push, which"
                + " the cameras do not show."),
        told(
            Month.FEBRUARY,
            worker("Teasel", "Specimen"),
            Concern.PHYSICAL,
            Ending.without(ADVICE_GIVEN),
            SourceRole.EMPLOYER,
            "About a night care worker, who guided a young person back to bed by the shoulders"
                + " against their plan."));
  }

  private static ToldCase told(
      Month month,
      AdultBuilder adult,
      Concern concern,
      Ending ending,
      SourceRole source,
      String summary) {
    int year = month.getValue() >= 4 ? 2017 : 2018;
    return new ToldCase(YearMonth.of(year, month), adult, concern, ending, source, summary);
  }

  private static AdultBuilder careWorker() {
    return worker("Alder", "Test-Person").bornOn(LocalDate.of(1980, 2, 29));
  }

  private static AdultBuilder manager() {
    return worker("Slate", "Example").bornOn(LocalDate.of(1971, 10, 8));
  }

  private static AdultBuilder worker(String given, String family) {
    return aResidentialWorker().named(given, family).at(SCHOOL).engagedAs(EmploymentKind.EMPLOYED);
  }

  private static AdultBuilder nurseryManager(String given, String family) {
    return aNurseryWorker()
        .named(given, family)
        .at(NURSERY)
        .engagedAs(EmploymentKind.SELF_EMPLOYED);
  }
}
