-- What happens between threshold and outcome, and after it: strands, work status, escalations, follow-up, linked cases; and what each
-- of several allegations in one case came to. Nothing is overwritten: what is corrected later is a later row, or has a second date.

-- Each change of a part is a change of its allegation, whose new version tells the rows apart that one change wrote.
CREATE TABLE strand (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL CONSTRAINT strand_kind_known CHECK (kind IN ('police', 'social-care', 'employer')),
    opened_on date NOT NULL,
    led_by text NOT NULL CONSTRAINT strand_led_by_somebody CHECK (led_by <> ''),
    reference text NOT NULL,
    notes text NOT NULL,
    opened_recorded_at timestamptz NOT NULL,
    opened_recorded_by text NOT NULL,
    opened_recorded_by_name text NOT NULL,
    closed_on date,
    result text,
    closing_notes text,
    closed_recorded_at timestamptz,
    closed_recorded_by text,
    closed_recorded_by_name text,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT strand_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT strand_closed_whole CHECK (
        num_nonnulls(closed_on, result, closing_notes, closed_recorded_at, closed_recorded_by, closed_recorded_by_name) IN (0, 6)),
    CONSTRAINT strand_closed_after_opened CHECK (closed_on >= opened_on),
    CONSTRAINT strand_result_of_its_kind CHECK (
        result = 'handed-on'
        OR (kind = 'police' AND result IN ('no-further-action', 'cautioned', 'convicted', 'acquitted', 'discontinued'))
        OR (kind = 'social-care' AND result IN ('substantiated', 'not-substantiated'))
        OR (kind = 'employer' AND result IN (
            'no-action', 'advice', 'warning', 'dismissed', 'resigned-before-end', 'services-ceased')))
);

CREATE INDEX strand_by_allegation ON strand (authority_code, allegation_id);
-- At most one open strand of each kind; a closed one may be followed by another.
CREATE UNIQUE INDEX strand_open_once ON strand (authority_code, allegation_id, kind) WHERE closed_on IS NULL;

CALL suite_protect('strand', 'distributed', 'SELECT, INSERT, UPDATE');

CREATE TABLE strand_step (
    authority_code text NOT NULL,
    strand_id uuid NOT NULL,
    -- The allegation's, once the step was recorded.
    version integer NOT NULL,
    kind text NOT NULL CONSTRAINT strand_step_kind_known CHECK (kind IN (
      'arrested', 'interviewed-under-caution', 'file-to-prosecutors', 'charged', 'court-date', 'strategy-discussion', 'child-seen',
      'investigation-finished', 'no-action-agreed', 'employer-acted', 'hearing-needed', 'hearing-held', 'appeal', 'other')),
    happened_on date NOT NULL,
    notes text NOT NULL CONSTRAINT strand_step_other_is_said CHECK (notes <> '' OR kind <> 'other'),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, strand_id, version),
    CONSTRAINT strand_step_of FOREIGN KEY (authority_code, strand_id) REFERENCES strand (authority_code, id)
);

CALL suite_protect('strand_step', 'distributed', 'SELECT, INSERT');

-- What the adult does at work from a day on. not_agreed is null where nobody's agreement is asked, empty where a reinstatement is agreed.
CREATE TABLE work_status (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    version integer NOT NULL,
    status text NOT NULL CONSTRAINT work_status_known CHECK (status IN (
      'in-post', 'suspended', 'alternative-duties', 'resigned', 'dismissed', 'reinstated')),
    since date NOT NULL,
    decided_by text NOT NULL,
    lado text NOT NULL CONSTRAINT work_status_lado_known CHECK (lado IN ('not-consulted', 'agrees', 'does-not-agree')),
    police text CONSTRAINT work_status_police_known CHECK (police IN ('not-consulted', 'agrees', 'does-not-agree')),
    would_have_been_removed boolean NOT NULL,
    notes text NOT NULL,
    not_agreed text[],
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT work_status_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT work_status_agreement_of_reinstatement CHECK ((status = 'reinstated') = (not_agreed IS NOT NULL)),
    CONSTRAINT work_status_not_agreed_known CHECK (not_agreed <@ ARRAY[
      'strand-open', 'lado-not-consulted', 'lado-does-not-agree', 'police-not-consulted', 'police-do-not-agree']),
    -- No reinstatement is agreed that the LADO was not asked about (report 205/2018 §4.6).
    CONSTRAINT work_status_agreed_by_the_lado CHECK (cardinality(not_agreed) > 0 OR lado = 'agrees'),
    CONSTRAINT work_status_removed_only_when_resigned CHECK (NOT would_have_been_removed OR status = 'resigned')
);

-- Who was removed, for the referral to the DBS.
CREATE INDEX work_status_removed ON work_status (authority_code, allegation_id, since)
    WHERE status = 'dismissed' OR would_have_been_removed;

CALL suite_protect('work_status', 'distributed', 'SELECT, INSERT');

-- What was raised with the provider's directors, and what they did.
CREATE TABLE escalation (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    raised_on date NOT NULL,
    raised_to text NOT NULL CONSTRAINT escalation_to_somebody CHECK (raised_to <> ''),
    reason text NOT NULL CONSTRAINT escalation_reason_there CHECK (reason <> ''),
    -- The reinstatement that it came from; null where it was raised by hand.
    work_status_version integer,
    raised_recorded_at timestamptz NOT NULL,
    raised_recorded_by text NOT NULL,
    raised_recorded_by_name text NOT NULL,
    answered_on date,
    answer text,
    answered_recorded_at timestamptz,
    answered_recorded_by text,
    answered_recorded_by_name text,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT escalation_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT escalation_of_reinstatement FOREIGN KEY (authority_code, allegation_id, work_status_version)
        REFERENCES work_status (authority_code, allegation_id, version),
    CONSTRAINT escalation_answered_whole CHECK (
        num_nonnulls(answered_on, answer, answered_recorded_at, answered_recorded_by, answered_recorded_by_name) IN (0, 5)),
    CONSTRAINT escalation_answered_after_raised CHECK (answered_on >= raised_on)
);

CREATE INDEX escalation_by_allegation ON escalation (authority_code, allegation_id);
CREATE INDEX escalation_open ON escalation (authority_code, raised_on) WHERE answered_on IS NULL;

CALL suite_protect('escalation', 'distributed', 'SELECT, INSERT, UPDATE');

-- What was decided, done or found not needed; the latest row of a kind (and regulator) says how it stands.
CREATE TABLE follow_up (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL CONSTRAINT follow_up_kind_known CHECK (kind IN (
      'dbs-referral', 'regulator-referral', 'setting-learning', 'child-support', 'adult-support', 'family-told',
      'adult-told-in-writing')),
    standing text NOT NULL CONSTRAINT follow_up_standing_known CHECK (standing IN ('decided', 'done', 'not-needed')),
    happened_on date NOT NULL,
    by_whom text NOT NULL CONSTRAINT follow_up_by_somebody CHECK (by_whom <> ''),
    what text NOT NULL,
    reference text NOT NULL,
    regulator text CONSTRAINT follow_up_regulator_known CHECK (regulator IN (
      'tra', 'social-work-england', 'hcpc', 'nmc', 'gmc', 'ofsted', 'cqc', 'other')),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT follow_up_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT follow_up_regulator_of_referral CHECK ((kind = 'regulator-referral') = (regulator IS NOT NULL)),
    CONSTRAINT follow_up_not_needed_says_why CHECK (what <> '' OR standing <> 'not-needed')
);

CALL suite_protect('follow_up', 'distributed', 'SELECT, INSERT');

-- Two cases that belong together; undone by a date, never deleted.
CREATE TABLE linked_case (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- Of allegation_id, once they were linked.
    version integer NOT NULL,
    other_id uuid NOT NULL,
    reason text NOT NULL CONSTRAINT linked_case_reason_there CHECK (reason <> ''),
    linked_recorded_at timestamptz NOT NULL,
    linked_recorded_by text NOT NULL,
    linked_recorded_by_name text NOT NULL,
    undone_reason text,
    undone_recorded_at timestamptz,
    undone_recorded_by text,
    undone_recorded_by_name text,
    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT linked_case_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT linked_case_with FOREIGN KEY (authority_code, other_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT linked_case_with_another CHECK (allegation_id <> other_id),
    CONSTRAINT linked_case_undone_whole CHECK (
        num_nonnulls(undone_reason, undone_recorded_at, undone_recorded_by, undone_recorded_by_name) IN (0, 4))
);

CREATE INDEX linked_case_by_other ON linked_case (authority_code, other_id);
CREATE UNIQUE INDEX linked_case_once
    ON linked_case (authority_code, least(allegation_id, other_id), greatest(allegation_id, other_id))
    WHERE undone_recorded_at IS NULL;

CALL suite_protect('linked_case', 'distributed', 'SELECT, INSERT, UPDATE');

-- What each of several allegations in one case came to; a case that holds one has no row. Figures count cases by enquiry_outcome.
CREATE TABLE allegation_finding (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    allegation text NOT NULL CONSTRAINT allegation_finding_said CHECK (allegation <> ''),
    outcome text NOT NULL CONSTRAINT allegation_finding_outcome_known CHECK (outcome IN (
      'substantiated', 'malicious', 'false', 'unsubstantiated', 'unfounded', 'not-concluded')),
    PRIMARY KEY (authority_code, allegation_id, position),
    CONSTRAINT allegation_finding_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id)
);

CALL suite_protect('allegation_finding', 'distributed', 'SELECT, INSERT');
