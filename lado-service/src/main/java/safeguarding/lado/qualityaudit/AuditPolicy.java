package safeguarding.lado.qualityaudit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * Who scores what and when, and who sees it (report 205/2018 §5.4; lado.md: the peer scores
 * 'without seeing the self scores until both are signed').
 */
final class AuditPolicy {
  private static final Set<Role> OWN = Set.of(Role.LADO, Role.HEAD_OF_SERVICE);

  private AuditPolicy() {}

  /** The year that is to be audited. */
  static Ruling<FinancialYear> start(String written, LocalDate today) {
    Violations wrong = new Violations();
    try {
      if (ReportingPeriod.parse(written) instanceof FinancialYear year) {
        if (year.firstDay().isAfter(today)) {
          wrong.against("year-not-begun", "year", "Choose a financial year that has begun");
          return wrong.ruling(() -> year);
        }
        return Ruling.granted(year);
      }
    } catch (UnreadablePeriod e) {
      // falls through: one answer for every text that is no year
    }
    wrong.invalid("year", "Write a financial year like 2017-18");
    return wrong.ruling(() -> new FinancialYear(0));
  }

  /** Whether the caller may score for this side. */
  static Ruling<AuditSide> scorer(QualityAudit audit, Side side, Caller caller) {
    AuditSide kept = audit.side(side);
    if (kept.isSigned()) {
      return refused("scores-signed", "These scores are signed. They do not change any more");
    }
    if (side == Side.PEER && caller.holdsAny(OWN)) {
      return refused("peer-of-own-work", "A peer does not do the work that is audited");
    }
    if (audit.side(side.other()).isScoredBy(caller.subject())) {
      return refused("scored-the-other-side", "You have scored the other side of this audit");
    }
    if (kept.scorer().isPresent() && !kept.isScoredBy(caller.subject())) {
      return refused("scored-by-another", "Somebody else scores this side of the audit");
    }
    return Ruling.granted(kept);
  }

  /** The scores so far with those that are told now. */
  static Ruling<Map<Integer, Score>> save(QualityAudit audit, Side side, List<Score> told) {
    Violations wrong = new Violations();
    Map<Integer, Score> scores = new TreeMap<>(audit.side(side).scores());
    Set<Integer> named = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      Score score = told.get(i);
      String field = "scores[" + i + "].";
      if (audit.standards().stream().noneMatch(one -> one.position() == score.position())) {
        wrong.against("standard-not-known", field + "code", "This is no standard of the audit");
      } else if (!named.add(score.position())) {
        wrong.against("standard-twice", field + "code", "Score each standard once");
      }
      wrong.longText(field + "evidence", score.evidence());
      wrong.longText(field + "action", score.action());
      wrong.shortText(field + "owner", score.owner());
      scores.put(score.position(), score);
    }
    return wrong.ruling(() -> scores);
  }

  /** Whether everything is there that is signed. */
  static Ruling<AuditSide> sign(QualityAudit audit, AuditSide side, String remark) {
    Violations wrong = new Violations();
    wrong.longText("remark", remark);
    for (Standard standard : audit.standards()) {
      @Nullable Score score = side.scores().get(standard.position());
      String which = "standard " + standard.position();
      if (score == null || score.score() == null) {
        wrong.against("not-all-scored", "remark", "Score " + which + " before you sign");
      } else if (score.evidence().isEmpty()) {
        wrong.against("not-all-scored", "remark", "Write the evidence of " + which);
      } else if (score.score() != AuditScore.MET && !hasAction(score)) {
        wrong.against(
            "not-all-scored",
            "remark",
            "Write what is to be done about " + which + ", who does it and by when");
      }
    }
    return wrong.ruling(() -> side);
  }

  private static boolean hasAction(Score score) {
    return !score.action().isEmpty() && !score.owner().isEmpty() && score.dueOn() != null;
  }

  /**
   * Whether the caller sees a side's scores: everybody once both are signed; before that the self
   * side those whose work it is, unless they are the peer, and the peer's side the peer alone.
   */
  static boolean sees(QualityAudit audit, Side side, Caller caller) {
    if (audit.isOpen()) {
      return true;
    }
    return side == Side.PEER
        ? audit.peer().isScoredBy(caller.subject())
        : caller.holdsAny(OWN) && !audit.peer().isScoredBy(caller.subject());
  }

  private static <T> Ruling<T> refused(String code, String message) {
    return Ruling.refused(Refusal.of(code, message));
  }
}
