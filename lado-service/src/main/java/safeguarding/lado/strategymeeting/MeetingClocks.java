package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.timescale.LadoTimescales;

/**
 * The clocks that meetings set going and meet. An enquiry with its outcome waits for no meeting.
 */
@Singleton
final class MeetingClocks {
  private static final Comparator<Held> BY_DAY = Comparator.comparing(Held::startsAt);

  private final RuleClocks clocks;

  MeetingClocks(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /**
   * A clock.
   *
   * @param about the meeting on which it runs; null for the allegation itself
   */
  record Running(RuleClock clock, @Nullable UUID about) {}

  /** Every clock of an allegation's meetings that can be counted, in the order of its path. */
  List<Running> of(CaseFacts about, List<MeetingFile> files) {
    List<Held> held = strategy(files);
    List<Running> counted = new ArrayList<>();
    LocalDate decidedOn = about.decidedOn();
    boolean open = about.state() == AllegationState.UNDER_ENQUIRY;
    if (about.state().hasEnquiry() && decidedOn != null && (open || !held.isEmpty())) {
      LocalDate first = held.isEmpty() ? null : held.getFirst().holding().heldOn();
      clocks
          .clock(LadoTimescales.STRATEGY_MEETING, decidedOn, first)
          .ifPresent(clock -> counted.add(new Running(clock, null)));
    }
    for (int i = 0; i < held.size(); i++) {
      boolean last = i == held.size() - 1;
      if (!last || open) {
        LocalDate next = last ? null : held.get(i + 1).holding().heldOn();
        review(held.get(i), next).ifPresent(clock -> counted.add(new Running(clock, null)));
      }
    }
    files.forEach(file -> counted.addAll(minutes(file)));
    return List.copyOf(counted);
  }

  private Optional<RuleClock> review(Held held, @Nullable LocalDate next) {
    return clocks.clock(reviewRule(held.holding().complexCase()), held.holding().heldOn(), next);
  }

  /** Every two weeks in a complex case (KCSIE part 4). */
  static String reviewRule(boolean complexCase) {
    return complexCase ? LadoTimescales.REVIEW_COMPLEX : LadoTimescales.REVIEW;
  }

  /**
   * Of the minutes, and of corrected ones that are to go out again. Empty for a meeting that was
   * not held, and for one below an enquiry.
   */
  List<Running> minutes(MeetingFile file) {
    if (!(file.meeting() instanceof Held held) || !held.kind().isStrategy()) {
      return List.of();
    }
    Circulation circulation = file.circulation();
    LocalDate on = circulation == null ? null : circulation.on();
    Optional<RuleClock> first = clocks.clock(LadoTimescales.MINUTES, held.holding().heldOn(), on);
    Optional<RuleClock> again =
        Optional.ofNullable(file.outdatedSince())
            .flatMap(since -> clocks.clock(LadoTimescales.MINUTES_CORRECTED, since, null));
    return Stream.of(first, again)
        .flatMap(Optional::stream)
        .map(clock -> new Running(clock, held.id()))
        .toList();
  }

  /** The strategy meetings that were held, the first first. */
  static List<Held> strategy(List<MeetingFile> files) {
    return files.stream()
        .map(MeetingFile::meeting)
        .filter(Held.class::isInstance)
        .map(Held.class::cast)
        .filter(held -> held.kind().isStrategy())
        .sorted(BY_DAY)
        .toList();
  }
}
