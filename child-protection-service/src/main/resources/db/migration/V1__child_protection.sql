-- Child protection: family groups and their children, from a referral through the enquiry and the conferences to plans.
-- Two times everywhere: when it happened and when it was recorded (…_recorded_at, by whom). Figures look at the first only,
-- so that what is recorded years late counts in the year in which it happened.
-- The CHECKs mirror the sealed types of the code: what its records cannot hold, no row can hold.

-- The family group. Every change of anything below locks its row first, so that rules that look at several records hold.
CREATE TABLE family_group (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    -- "CP-2018-0012", by the year of the first referral recorded.
    reference text NOT NULL,
    -- The day of the latest referral, whenever it was recorded.
    last_referred_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT family_group_reference_once UNIQUE (authority_code, reference)
);

-- The list, newest or oldest first.
CREATE INDEX family_group_by_referral ON family_group (authority_code, last_referred_on, id);

CALL suite_protect('family_group', 'distributed', 'SELECT, INSERT, UPDATE');

-- A child belongs to one family group. The id is computed from the council's number, so the key keeps each number once.
CREATE TABLE child (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    family_id uuid NOT NULL,
    -- In the order told.
    position smallint NOT NULL CHECK (position >= 0),
    child_number text NOT NULL CHECK (child_number <> ''),
    given_names text NOT NULL,
    family_name text NOT NULL,
    date_of_birth date,
    -- Of an unborn child.
    expected_date_of_birth date,
    sex text NOT NULL CONSTRAINT child_sex_known CHECK (sex IN ('female', 'male', 'not-known')),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT child_number_once UNIQUE (authority_code, child_number),
    CONSTRAINT child_place_once UNIQUE (authority_code, family_id, position),
    CONSTRAINT child_born_or_expected CHECK (num_nonnulls(date_of_birth, expected_date_of_birth) <= 1),
    -- Deferred, so that the family group can be the last row written: its reference is taken as late as possible.
    CONSTRAINT child_of FOREIGN KEY (authority_code, family_id)
        REFERENCES family_group (authority_code, id) DEFERRABLE INITIALLY DEFERRED
);

CALL suite_protect('child', 'distributed', 'SELECT, INSERT, UPDATE');

-- A referral with what was decided about it: closed, or discussed, or discussed and enquired into under section 47.
CREATE TABLE enquiry (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    family_id uuid NOT NULL,
    -- Counts the changes; the optimistic lock.
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    state text NOT NULL,

    received_on date NOT NULL,
    source text NOT NULL,
    summary text NOT NULL,
    referral_recorded_at timestamptz NOT NULL,
    referral_recorded_by text NOT NULL,
    referral_recorded_by_name text NOT NULL,

    -- Closed at the referral.
    closed_on date,
    closure_outcome text,
    closure_reasons text,
    closure_recorded_at timestamptz,
    closure_recorded_by text,
    closure_recorded_by_name text,

    -- The strategy discussion.
    discussed_at timestamptz,
    discussed_on date GENERATED ALWAYS AS ((discussed_at AT TIME ZONE 'Europe/London')::date) STORED,
    took_part text[],
    decision text,
    decision_reasons text,
    discussion_recorded_at timestamptz,
    discussion_recorded_by text,
    discussion_recorded_by_name text,

    written_up_at timestamptz,
    writing_recorded_at timestamptz,
    writing_recorded_by text,
    writing_recorded_by_name text,

    -- What the section 47 enquiry came to; child by child in enquiry_child.
    concluded_on date,
    conclusion_reasons text,
    conclusion_recorded_at timestamptz,
    conclusion_recorded_by text,
    conclusion_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT enquiry_of FOREIGN KEY (authority_code, family_id)
        REFERENCES family_group (authority_code, id) DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT enquiry_state_known CHECK (state IN ('referred', 'closed', 'under-enquiry', 'concluded')),
    CONSTRAINT enquiry_closure_whole CHECK (
        num_nonnulls(closed_on, closure_outcome, closure_reasons,
            closure_recorded_at, closure_recorded_by, closure_recorded_by_name) IN (0, 6)),
    CONSTRAINT enquiry_discussion_whole CHECK (
        num_nonnulls(discussed_at, took_part, decision, decision_reasons,
            discussion_recorded_at, discussion_recorded_by, discussion_recorded_by_name) IN (0, 7)),
    CONSTRAINT enquiry_writing_whole CHECK (
        num_nonnulls(written_up_at, writing_recorded_at, writing_recorded_by, writing_recorded_by_name) IN (0, 4)),
    CONSTRAINT enquiry_conclusion_whole CHECK (
        num_nonnulls(concluded_on, conclusion_reasons,
            conclusion_recorded_at, conclusion_recorded_by, conclusion_recorded_by_name) IN (0, 5)),
    CONSTRAINT enquiry_state_as_decided CHECK (
        CASE state
            WHEN 'referred' THEN closed_on IS NULL AND discussed_at IS NULL
            WHEN 'closed' THEN (closed_on IS NOT NULL AND discussed_at IS NULL)
                OR (closed_on IS NULL AND decision IS NOT DISTINCT FROM 'no-enquiry')
            ELSE closed_on IS NULL AND discussed_at IS NOT NULL AND decision <> 'no-enquiry'
        END),
    CONSTRAINT enquiry_concluded_when_so CHECK ((state = 'concluded') = (concluded_on IS NOT NULL)),
    CONSTRAINT enquiry_written_up_when_discussed CHECK (written_up_at IS NULL OR discussed_at IS NOT NULL),
    CONSTRAINT enquiry_happened_in_order CHECK (
        closed_on >= received_on
        AND (discussed_at AT TIME ZONE 'Europe/London')::date >= received_on
        AND written_up_at >= discussed_at
        AND concluded_on >= (discussed_at AT TIME ZONE 'Europe/London')::date),
    CONSTRAINT enquiry_recorded_after CHECK (
        (referral_recorded_at AT TIME ZONE 'Europe/London')::date >= received_on
        AND (closure_recorded_at AT TIME ZONE 'Europe/London')::date >= closed_on
        AND discussion_recorded_at >= discussed_at
        AND writing_recorded_at >= written_up_at
        AND (conclusion_recorded_at AT TIME ZONE 'Europe/London')::date >= concluded_on),
    CONSTRAINT enquiry_three_agencies CHECK (took_part @> ARRAY['social-care', 'police', 'health']),
    CONSTRAINT enquiry_summary_there CHECK (summary <> ''),

    CONSTRAINT enquiry_source_known CHECK (source IN (
        'family', 'school', 'health', 'police', 'housing', 'social-care', 'other-authority', 'anonymous', 'other')),
    CONSTRAINT enquiry_closure_outcome_known CHECK (closure_outcome IN (
        'no-further-action', 'early-help', 'child-in-need', 'moved-away')),
    CONSTRAINT enquiry_took_part_known CHECK (took_part <@ ARRAY[
        'social-care', 'police', 'health', 'education', 'early-years', 'probation', 'housing', 'adult-services',
        'voluntary', 'other']),
    CONSTRAINT enquiry_decision_known CHECK (decision IN ('section-47-single', 'section-47-joint', 'no-enquiry'))
);

CREATE INDEX enquiry_of_family ON enquiry (authority_code, family_id);
-- Figures of a period: referrals, strategy discussions that began a section 47 enquiry.
CREATE INDEX enquiry_by_receipt ON enquiry (authority_code, received_on);
CREATE INDEX enquiry_by_discussion ON enquiry (authority_code, discussed_on) WHERE discussed_at IS NOT NULL;
-- The work list and the states of the list: a council has few open enquiries among many.
CREATE INDEX enquiry_open ON enquiry (authority_code, state, family_id) WHERE state IN ('referred', 'under-enquiry');
CREATE INDEX enquiry_not_written_up ON enquiry (authority_code, family_id)
    WHERE discussed_at IS NOT NULL AND written_up_at IS NULL;

CALL suite_protect('enquiry', 'distributed', 'SELECT, INSERT, UPDATE');

-- The children whom an enquiry is about, each with what it found.
CREATE TABLE enquiry_child (
    authority_code text NOT NULL,
    enquiry_id uuid NOT NULL,
    child_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    -- NULL until the enquiry is concluded.
    finding text CONSTRAINT enquiry_child_finding_known CHECK (
        finding IN ('continuing-risk', 'no-continuing-risk', 'not-substantiated')),
    PRIMARY KEY (authority_code, enquiry_id, child_id),
    CONSTRAINT enquiry_child_of FOREIGN KEY (authority_code, enquiry_id)
        REFERENCES enquiry (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT enquiry_child_is FOREIGN KEY (authority_code, child_id)
        REFERENCES child (authority_code, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX enquiry_child_of_child ON enquiry_child (authority_code, child_id);
-- The states of the list: who needs a conference.
CREATE INDEX enquiry_child_at_risk ON enquiry_child (authority_code, enquiry_id) WHERE finding = 'continuing-risk';

CALL suite_protect('enquiry_child', 'distributed', 'SELECT, INSERT, UPDATE');

-- A conference: asked for (an initial one) or booked (a review), then booked, stood down and booked again, held.
CREATE TABLE conference (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    family_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    kind text NOT NULL,
    state text NOT NULL,
    -- Of an initial conference: the enquiry that asks for it.
    enquiry_id uuid,
    -- The last day in time, as counted at the last change: for a held conference the one it is judged by. NULL beyond the
    -- known bank holidays.
    due_on date,

    -- The request for an initial conference.
    requested_on date,
    agreed_by text,
    agreed_on date,
    request_reasons text,
    -- Requested later than the 10th working day after the strategy discussion.
    late_request boolean,
    request_recorded_at timestamptz,
    request_recorded_by text,
    request_recorded_by_name text,

    -- The booking that stands, or was held. A booking that was stood down is in conference_standing_down.
    starts_at timestamptz,
    booked_for date GENERATED ALWAYS AS ((starts_at AT TIME ZONE 'Europe/London')::date) STORED,
    booked_chair text,
    place text,
    booked_late_reason text,
    booked_late_agreed_by text,
    booking_recorded_at timestamptz,
    booking_recorded_by text,
    booking_recorded_by_name text,

    held_on date,
    chair text,
    agencies_present text[],
    -- Social care and two other agencies were there.
    quorate boolean GENERATED ALWAYS AS (
        'social-care' = ANY (agencies_present) AND cardinality(agencies_present) >= 3) STORED,
    inquorate_reason text,
    domestic_abuse boolean,
    held_late_reason text,
    held_late_agreed_by text,
    holding_reasons text,
    holding_recorded_at timestamptz,
    holding_recorded_by text,
    holding_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    -- For the children's rows, which repeat the kind.
    CONSTRAINT conference_of_kind UNIQUE (authority_code, id, kind),
    CONSTRAINT conference_of FOREIGN KEY (authority_code, family_id) REFERENCES family_group (authority_code, id),
    CONSTRAINT conference_by_enquiry FOREIGN KEY (authority_code, enquiry_id) REFERENCES enquiry (authority_code, id),

    CONSTRAINT conference_kind_known CHECK (kind IN ('initial', 'review')),
    CONSTRAINT conference_state_known CHECK (state IN ('requested', 'booked', 'stood-down', 'held')),
    CONSTRAINT conference_initial_by_request CHECK (
        num_nonnulls(enquiry_id, requested_on, agreed_by, agreed_on, request_reasons, late_request,
            request_recorded_at, request_recorded_by, request_recorded_by_name)
        = CASE kind WHEN 'initial' THEN 9 ELSE 0 END),
    CONSTRAINT conference_review_is_booked CHECK (kind = 'initial' OR state <> 'requested'),
    CONSTRAINT conference_booked_when_so CHECK (
        num_nonnulls(starts_at, booked_chair, place,
            booking_recorded_at, booking_recorded_by, booking_recorded_by_name)
        = CASE WHEN state IN ('booked', 'held') THEN 6 ELSE 0 END),
    CONSTRAINT conference_booked_late_whole CHECK (
        num_nonnulls(booked_late_reason, booked_late_agreed_by) IN (0, 2)
        AND (booked_late_reason IS NULL OR starts_at IS NOT NULL)),
    CONSTRAINT conference_held_when_so CHECK (
        num_nonnulls(held_on, chair, agencies_present, inquorate_reason, domestic_abuse, holding_reasons,
            holding_recorded_at, holding_recorded_by, holding_recorded_by_name)
        = CASE state WHEN 'held' THEN 9 ELSE 0 END),
    CONSTRAINT conference_held_late_whole CHECK (
        num_nonnulls(held_late_reason, held_late_agreed_by) IN (0, 2)
        AND (held_late_reason IS NULL OR held_on IS NOT NULL)),
    CONSTRAINT conference_quorate_or_why CHECK (
        agencies_present IS NULL OR inquorate_reason <> ''
        OR ('social-care' = ANY (agencies_present) AND cardinality(agencies_present) >= 3)),
    CONSTRAINT conference_late_by_reason CHECK (
        held_on IS NULL OR due_on IS NULL OR held_on <= due_on
        OR num_nonnulls(booked_late_reason, held_late_reason) >= 1),
    CONSTRAINT conference_happened_in_order CHECK (agreed_on <= requested_on),
    CONSTRAINT conference_recorded_after CHECK (
        (request_recorded_at AT TIME ZONE 'Europe/London')::date >= requested_on
        AND (holding_recorded_at AT TIME ZONE 'Europe/London')::date >= held_on),

    CONSTRAINT conference_booked_late_reason_known CHECK (booked_late_reason IN (
        'no-interpreter', 'late-request', 'parent-not-available', 'lack-of-professionals',
        'social-worker-did-not-attend', 'chair-sickness', 'no-clerk', 'social-worker-commitments', 'not-known')),
    CONSTRAINT conference_held_late_reason_known CHECK (held_late_reason IN (
        'no-interpreter', 'late-request', 'parent-not-available', 'lack-of-professionals',
        'social-worker-did-not-attend', 'chair-sickness', 'no-clerk', 'social-worker-commitments', 'not-known')),
    CONSTRAINT conference_agencies_known CHECK (agencies_present <@ ARRAY[
        'social-care', 'police', 'health', 'education', 'early-years', 'probation', 'housing', 'adult-services',
        'voluntary', 'other'])
);

CREATE INDEX conference_of_family ON conference (authority_code, family_id);
CREATE INDEX conference_of_enquiry ON conference (authority_code, enquiry_id) WHERE enquiry_id IS NOT NULL;
-- Figures of a period.
CREATE INDEX conference_by_request ON conference (authority_code, requested_on) WHERE requested_on IS NOT NULL;
CREATE INDEX conference_by_holding ON conference (authority_code, held_on) WHERE held_on IS NOT NULL;
-- The work list and the states of the list.
CREATE INDEX conference_open ON conference (authority_code, state, family_id) WHERE state <> 'held';

CALL suite_protect('conference', 'distributed', 'SELECT, INSERT, UPDATE');

-- The children of a conference, each with the chair's decision.
CREATE TABLE conference_child (
    authority_code text NOT NULL,
    conference_id uuid NOT NULL,
    child_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    kind text NOT NULL,
    -- NULL until the conference is held.
    outcome text,
    category text,
    multiple_reason text,
    end_reason text,
    -- Who agreed to end a plan at the first review.
    service_manager text,
    PRIMARY KEY (authority_code, conference_id, child_id),
    CONSTRAINT conference_child_of FOREIGN KEY (authority_code, conference_id, kind)
        REFERENCES conference (authority_code, id, kind) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT conference_child_is FOREIGN KEY (authority_code, child_id) REFERENCES child (authority_code, id),

    CONSTRAINT conference_child_outcome_of_kind CHECK (
        CASE kind
            WHEN 'initial' THEN outcome IN ('plan', 'child-in-need', 'no-plan')
            ELSE outcome IN ('continue', 'end')
        END),
    CONSTRAINT conference_child_category_of_plan CHECK (
        (category IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'plan')),
    CONSTRAINT conference_child_multiple_by_reason CHECK (
        (multiple_reason IS NOT NULL) = (category IS NOT DISTINCT FROM 'multiple')),
    CONSTRAINT conference_child_reason_of_end CHECK (
        (end_reason IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'end')),
    CONSTRAINT conference_child_manager_of_end CHECK (
        service_manager IS NULL OR outcome IS NOT DISTINCT FROM 'end'),
    CONSTRAINT conference_child_category_known CHECK (
        category IN ('neglect', 'emotional', 'physical', 'sexual', 'multiple')),
    CONSTRAINT conference_child_end_reason_known CHECK (
        end_reason IN ('child-in-need', 'early-help', 'closed', 'looked-after'))
);

CREATE INDEX conference_child_of_child ON conference_child (authority_code, child_id);

CALL suite_protect('conference_child', 'distributed', 'SELECT, INSERT, UPDATE');

-- Each time a booked conference did not take place, oldest first.
CREATE TABLE conference_standing_down (
    authority_code text NOT NULL,
    conference_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    -- The booking that was lost.
    starts_at timestamptz NOT NULL,
    stood_down_on date NOT NULL,
    reason text NOT NULL,
    agreed_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, conference_id, position),
    CONSTRAINT conference_standing_down_of FOREIGN KEY (authority_code, conference_id)
        REFERENCES conference (authority_code, id),
    CONSTRAINT conference_standing_down_recorded_after CHECK (
        (recorded_at AT TIME ZONE 'Europe/London')::date >= stood_down_on),
    CONSTRAINT conference_standing_down_reason_known CHECK (reason IN (
        'no-interpreter', 'late-request', 'parent-not-available', 'lack-of-professionals',
        'social-worker-did-not-attend', 'chair-sickness', 'no-clerk', 'social-worker-commitments', 'not-known'))
);

-- Figures of a period.
CREATE INDEX conference_standing_down_by_day ON conference_standing_down (authority_code, stood_down_on);

CALL suite_protect('conference_standing_down', 'distributed', 'SELECT, INSERT');

-- A child protection plan. Open on a day: started_on <= day AND (ended_on IS NULL OR ended_on > day), so that a child whose
-- plan ends on the day another begins has one, and counts on any past day stay true whenever the facts were recorded.
CREATE TABLE plan (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    family_id uuid NOT NULL,
    child_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    started_on date NOT NULL,
    category text NOT NULL,
    -- The initial conference that began it.
    start_conference_id uuid NOT NULL,
    -- The child had a plan here before, ever.
    repeat_plan boolean NOT NULL,
    -- The review conferences held on it, the one that ended it among them, and the day of the last: the next review's clock.
    reviews smallint NOT NULL DEFAULT 0 CHECK (reviews >= 0),
    last_reviewed_on date,
    start_recorded_at timestamptz NOT NULL,
    start_recorded_by text NOT NULL,
    start_recorded_by_name text NOT NULL,

    ended_on date,
    end_reason text,
    -- The review conference that ended it; NULL when it ended outside a conference.
    end_conference_id uuid,
    -- Why, where no conference says it.
    end_reasons text,
    end_recorded_at timestamptz,
    end_recorded_by text,
    end_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT plan_of FOREIGN KEY (authority_code, family_id) REFERENCES family_group (authority_code, id),
    CONSTRAINT plan_of_child FOREIGN KEY (authority_code, child_id) REFERENCES child (authority_code, id),
    CONSTRAINT plan_by_conference FOREIGN KEY (authority_code, start_conference_id)
        REFERENCES conference (authority_code, id),
    CONSTRAINT plan_ended_by_conference FOREIGN KEY (authority_code, end_conference_id)
        REFERENCES conference (authority_code, id),
    CONSTRAINT plan_ended_whole CHECK (
        num_nonnulls(ended_on, end_reason, end_reasons, end_recorded_at, end_recorded_by, end_recorded_by_name)
        IN (0, 6)),
    CONSTRAINT plan_end_reason_of_its_kind CHECK (
        ended_on IS NULL
        OR (end_conference_id IS NULL) = (end_reason IN ('moved', 'eighteen', 'died'))),
    CONSTRAINT plan_open_without_end CHECK (ended_on IS NOT NULL OR end_conference_id IS NULL),
    CONSTRAINT plan_reviewed_when_so CHECK ((reviews = 0) = (last_reviewed_on IS NULL)),
    CONSTRAINT plan_happened_in_order CHECK (
        ended_on >= started_on AND last_reviewed_on >= started_on AND ended_on >= last_reviewed_on),
    CONSTRAINT plan_recorded_after CHECK (
        (start_recorded_at AT TIME ZONE 'Europe/London')::date >= started_on
        AND (end_recorded_at AT TIME ZONE 'Europe/London')::date >= ended_on),
    CONSTRAINT plan_category_known CHECK (category IN ('neglect', 'emotional', 'physical', 'sexual', 'multiple')),
    CONSTRAINT plan_end_reason_known CHECK (end_reason IN (
        'child-in-need', 'early-help', 'closed', 'looked-after', 'moved', 'eighteen', 'died'))
);

-- A child has one open plan at most.
CREATE UNIQUE INDEX plan_open_once ON plan (authority_code, child_id) WHERE ended_on IS NULL;
CREATE INDEX plan_of_child_by_start ON plan (authority_code, child_id, started_on);
CREATE INDEX plan_of_family ON plan (authority_code, family_id);
CREATE INDEX plan_open_of_family ON plan (authority_code, family_id) WHERE ended_on IS NULL;
-- Figures: those open on a day, begun or ended in a period.
CREATE INDEX plan_by_start ON plan (authority_code, started_on, ended_on);
CREATE INDEX plan_by_end ON plan (authority_code, ended_on) WHERE ended_on IS NOT NULL;

CALL suite_protect('plan', 'distributed', 'SELECT, INSERT, UPDATE');
