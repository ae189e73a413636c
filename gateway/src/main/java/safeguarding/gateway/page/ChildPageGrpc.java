package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.contracts.clareview.v1.Child;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ChildParts.ComposedChild;
import safeguarding.gateway.calls.ChildParts.Part.Hidden;
import safeguarding.gateway.calls.ChildParts.Part.Known;
import safeguarding.gateway.calls.ChildParts.Part.Silent;
import safeguarding.gateway.calls.ChildParts.Part.Unknown;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Lays out the page of a child from what the services say: each part from its own, and one timeline
 * and one row of clocks of all.
 */
final class ChildPageGrpc {
  private static final String PROTECTION = "Child protection";
  private static final String CARE = "Looked after";

  private final SignedIn who;
  private final ComposedChild child;
  private final safeguarding.contracts.childprotection.v1.@Nullable GetChildResponse plans;
  private final @Nullable GetChildResponse care;
  private final LocalDate today;

  ChildPageGrpc(SignedIn who, ComposedChild child, LocalDate today) {
    this.who = who;
    this.child = child;
    this.plans = child.childProtection().orNull();
    this.care = child.care().orNull();
    this.today = today;
  }

  private record Happened(TimelineEvent event, Event row) {}

  RecordPage page(Frame frame) {
    List<Clock> clocks = clocks();
    @Nullable NextAction next = care == null ? null : ChildActionsGrpc.next(who, care, today);
    return new RecordPage(
        frame.titled(reference(), CareChanges.LIST),
        reference(),
        identity(),
        tags(clocks),
        heading(),
        List.of(),
        next,
        others(next),
        clocks,
        Stream.of(
                part(
                    "child-protection",
                    PROTECTION,
                    child.childProtection(),
                    plans == null ? List.of() : ProtectionSectionsGrpc.sections(who, plans)),
                part(
                    "looked-after",
                    CARE,
                    child.care(),
                    care == null
                        ? List.of()
                        : CareSectionsGrpc.sections(
                            care, besides(ChildActionsGrpc.ofReviews(who, care), next))))
            .flatMap(List::stream)
            .toList(),
        timeline());
  }

  /** What stands on the green button stands there alone. */
  private List<Link> others(@Nullable NextAction next) {
    return care == null ? List.of() : besides(ChildActionsGrpc.others(who, care), next);
  }

  private static List<Link> besides(List<Link> links, @Nullable NextAction next) {
    return links.stream()
        .filter(link -> next == null || !link.address().equals(next.link()))
        .toList();
  }

  /** A part that the reader may not see is not there: not even that there might be one. */
  private static List<Part> part(
      String id,
      String title,
      safeguarding.gateway.calls.ChildParts.Part<?> part,
      List<Section> sections) {
    return switch (part) {
      case Known<?> known -> List.of(new Part(id, title, sections, "Nothing is recorded."));
      case Unknown<?> unknown ->
          List.of(new Part(id, title, List.of(), "Nothing is known of this child here."));
      case Silent<?> silent ->
          List.of(new Part(id, title, List.of(), Unavailable.sentence(title, silent.since())));
      case Hidden<?> hidden -> List.of();
    };
  }

  private String reference() {
    return care != null ? care.getReference() : plans != null ? plans.getFamilyReference() : "";
  }

  private List<Fact> identity() {
    List<Fact> facts = new ArrayList<>();
    if (care != null) {
      Child known = care.getChild();
      facts.add(new Fact("Child", CareBriefGrpc.name(known)));
      if (known.hasDateOfBirth()) {
        facts.add(born(known.getDateOfBirth(), care));
      }
      facts.add(new Fact("Child number", known.getChildNumber()));
    } else if (plans != null) {
      FamilyChild known = plans.getChild();
      String name = (known.getGivenNames() + " " + known.getFamilyName()).strip();
      facts.add(new Fact("Child", name.isEmpty() ? "Not known by name" : name));
      if (known.hasDateOfBirth()) {
        facts.add(new Fact("Born", day(known.getDateOfBirth())));
      }
      if (known.hasExpectedDateOfBirth()) {
        facts.add(new Fact("Expected", day(known.getExpectedDateOfBirth())));
      }
      facts.add(new Fact("Child number", known.getChildNumber()));
    }
    if (care != null && plans != null) {
      facts.add(new Fact(PROTECTION, plans.getFamilyReference()));
    }
    return facts;
  }

  private static Fact born(com.google.type.Date day, GetChildResponse care) {
    String age = care.hasAgeYears() ? ", " + CareBriefGrpc.years(care.getAgeYears()) : "";
    return new Fact("Born", day(day) + age);
  }

  private List<Tag> tags(List<Clock> clocks) {
    List<Tag> tags = new ArrayList<>();
    @Nullable Boolean dualPlanning = child.dualPlanning();
    if (dualPlanning == null) {
      tags.add(new Tag("Dual planning not known", "govuk-tag--grey"));
    } else if (dualPlanning) {
      tags.add(new Tag("Dual planning", "govuk-tag--orange"));
    }
    if (onPlan()) {
      tags.add(new Tag("On a plan", "govuk-tag--pink"));
    }
    if (care != null) {
      tags.add(new Tag(CareWordsGrpc.words(care.getState()), CareWordsGrpc.style(care.getState())));
    }
    if (clocks.stream().anyMatch(clock -> clock.tone() == Clock.Tone.OVERDUE)) {
      tags.add(Tag.red("Overdue"));
    }
    return tags;
  }

  private boolean onPlan() {
    return plans != null && plans.getChild().getOnPlan();
  }

  /** What the child is to the council today, without a name. */
  private String heading() {
    String cared =
        care == null || care.getState() == CareState.CARE_STATE_CEASED
            ? ""
            : switch (care.getState()) {
              case CARE_STATE_LOOKED_AFTER -> "looked after";
              case CARE_STATE_SHORT_BREAKS -> "in short breaks";
              case CARE_STATE_SUPERVISION_ORDER -> "under a supervision order";
              case CARE_STATE_CEASED, CARE_STATE_UNSPECIFIED, UNRECOGNIZED -> "";
            };
    if (onPlan()) {
      return "Child on a protection plan" + (cared.isEmpty() ? "" : " and " + cared);
    }
    return cared.isEmpty() ? "Child known to the council" : "Child " + cared;
  }

  /** Those that run, the first due first, then those that are met. */
  private List<Clock> clocks() {
    return Stream.concat(
            plans == null ? Stream.of() : plans.getDeadlinesList().stream(),
            care == null ? Stream.of() : care.getDeadlinesList().stream())
        .sorted(
            Comparator.comparing(Deadline::hasMetOn)
                .thenComparing(deadline -> ProtoTimes.day(deadline.getDueOn())))
        .map(ClocksGrpc::clock)
        .toList();
  }

  /** What happened, newest first, each row saying from where. */
  private List<Event> timeline() {
    List<Happened> rows = new ArrayList<>();
    if (plans != null) {
      plans
          .getTimelineList()
          .forEach(
              event -> rows.add(happened(event, FamilyTimelineGrpc.title(event), "", PROTECTION)));
    }
    if (care != null) {
      care.getTimelineList()
          .forEach(event ->
              rows.add(
                  happened(
                      event,
                      CareWordsGrpc.event(event.getKind()),
                      CareSectionsGrpc.text(event, care),
                      CARE)));
    }
    // Each list comes newest first; of what happened at one time its order stays.
    return rows.stream()
        .sorted(
            Comparator.comparing((Happened one) -> ProtoTimes.instant(one.event().getHappenedAt()))
                .reversed())
        .map(Happened::row)
        .toList();
  }

  private static Happened happened(TimelineEvent event, String title, String text, String area) {
    Event row = TimelineGrpc.event(event, title, text);
    return new Happened(
        event, new Event(row.title(), row.when(), area + ". " + row.recorded(), row.text()));
  }
}
