package safeguarding.gateway.view;

import java.util.List;

/** What is chosen from when a contact is written down, besides {@link Choices}. */
public final class ContactChoices {
  public static final List<Choice> URGENCIES =
      List.of(
          Choice.of("routine", "Routine"),
          Choice.of("today", "Somebody must act today"),
          Choice.of("now", "A child may be in danger now"));

  public static final List<Choice> DUTIES_TOLD =
      List.of(
          Choice.of("police", "Police"),
          Choice.of("social-care", "Children's social care"),
          Choice.of("ofsted", "Ofsted"),
          Choice.of("cqc", "Care Quality Commission (CQC)"),
          Choice.of("regulator", "The regulator of the profession"));

  public static final List<Choice> SECTORS =
      List.of(
          Choice.of("statutory", "Statutory: the council or another public body"),
          Choice.of("private", "Private"),
          Choice.of("voluntary", "Voluntary"));

  public static final List<Choice> SETTING_KINDS =
      List.of(
          Choice.of("school", "School"),
          Choice.of("residential-school", "Residential school"),
          Choice.of("college", "College"),
          Choice.of("nursery", "Nursery"),
          Choice.of("childminder", "Childminder"),
          Choice.of("childrens-home", "Children's home"),
          Choice.of("foster-home", "Foster home"),
          Choice.of("health", "Health"),
          Choice.of("sport", "Sport"),
          Choice.of("faith", "Faith"),
          Choice.of("youth-group", "Youth group"),
          Choice.of("transport", "Transport"),
          Choice.of("council-childrens-services", "The council's children's services"),
          Choice.of("other", "Other"));

  public static final List<Choice> WORK_STATUSES =
      List.of(
          Choice.of("in-post", "In post"),
          Choice.of("suspended", "Suspended"),
          Choice.of("alternative-duties", "On alternative duties"),
          Choice.of("resigned", "Resigned"),
          Choice.of("dismissed", "Dismissed"),
          Choice.of("reinstated", "Reinstated"));

  private ContactChoices() {}
}
