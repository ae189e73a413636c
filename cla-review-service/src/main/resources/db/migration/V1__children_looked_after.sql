-- Children looked after: periods of care in dated episodes (SSDA903), supervision orders, reviews, practice alerts.
-- Two times everywhere: when it happened (started_on, held_on, raised_on) and when it was recorded (…recorded_at, by whom).
-- A period, an order and an episode hold from their first day until the day before their last: a child who ceased to be looked
-- after on 31 March is not counted on that day. The CHECKs mirror the sealed types: what their records cannot hold, no row can hold.

-- An exclusion over an id and a range of days needs it; a trusted extension, so the owner of the database may add it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE child (
    authority_code text NOT NULL,
    -- Computed from authority and child number: the same in every service.
    id uuid NOT NULL,
    reference text NOT NULL,
    child_number text NOT NULL,
    given_names text NOT NULL,
    family_name text NOT NULL,
    date_of_birth date NOT NULL,
    sex text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT child_reference_once UNIQUE (authority_code, reference),
    CONSTRAINT child_number_once UNIQUE (authority_code, child_number),
    CONSTRAINT child_number_there CHECK (child_number <> ''),
    CONSTRAINT child_named CHECK (given_names <> '' OR family_name <> ''),
    CONSTRAINT child_sex_known CHECK (sex IN ('female', 'male', 'not-known'))
);

-- UPDATE: whoever changes what belongs to a child locks the child first.
CALL suite_protect('child', 'distributed', 'SELECT, INSERT, UPDATE');

CREATE TABLE care_period (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    -- Counts the changes; the optimistic lock.
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    child_id uuid NOT NULL,
    state text NOT NULL,

    started_on date NOT NULL,
    -- A series of short breaks (V3, V4): reviewed, and not counted as looked after.
    short_breaks boolean NOT NULL,
    need text NOT NULL,
    notified_on date,
    iro text NOT NULL,
    iro_appointed_on date,
    start_recorded_at timestamptz NOT NULL,
    start_recorded_by text NOT NULL,
    start_recorded_by_name text NOT NULL,

    ceased_on date,
    end_reason text,
    -- The number of the last episode, which ends with the period.
    last_episode smallint,
    end_recorded_at timestamptz,
    end_recorded_by text,
    end_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT care_period_of_child UNIQUE (authority_code, id, child_id),
    CONSTRAINT care_period_kind UNIQUE (authority_code, id, short_breaks),
    CONSTRAINT care_period_child FOREIGN KEY (authority_code, child_id)
        REFERENCES child (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT care_period_alone EXCLUDE USING gist (
        authority_code WITH =, child_id WITH =, daterange(started_on, ceased_on) WITH &&),
    CONSTRAINT care_period_state_known CHECK (state IN ('open', 'ceased')),
    CONSTRAINT care_period_end_when_ceased CHECK (
        num_nonnulls(ceased_on, end_reason, last_episode, end_recorded_at, end_recorded_by, end_recorded_by_name)
        = CASE WHEN state = 'ceased' THEN 6 ELSE 0 END),
    CONSTRAINT care_period_happened_in_order CHECK (
        ceased_on >= started_on AND notified_on >= started_on AND iro_appointed_on >= started_on),
    CONSTRAINT care_period_iro_appointed CHECK ((iro <> '') = (iro_appointed_on IS NOT NULL)),
    CONSTRAINT care_period_recorded_after CHECK (
        (start_recorded_at AT TIME ZONE 'Europe/London')::date >= started_on
        AND (end_recorded_at AT TIME ZONE 'Europe/London')::date >= ceased_on),
    CONSTRAINT care_period_need_known CHECK (need IN ('n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8')),
    CONSTRAINT care_period_end_reason_known CHECK (end_reason IN (
      'e11', 'e12', 'e2', 'e3', 'e4a', 'e4b', 'e13', 'e41', 'e45', 'e46', 'e47', 'e5', 'e6', 'e7', 'e8', 'e9',
      'e14', 'e15', 'e16', 'e17'))
);

-- The child's page, and the list of children by their latest period.
CREATE INDEX care_period_by_child ON care_period (authority_code, child_id, started_on);
-- Figures of a period, and on a day.
CREATE INDEX care_period_by_start ON care_period (authority_code, started_on);
CREATE INDEX care_period_by_end ON care_period (authority_code, ceased_on) WHERE ceased_on IS NOT NULL;
-- The work list: a council has few children in care among many who were.
CREATE INDEX care_period_open ON care_period (authority_code, started_on) WHERE state = 'open';

CALL suite_protect('care_period', 'distributed', 'SELECT, INSERT, UPDATE');

-- The episodes of a period, without gap or overlap: each begins on the day on which the one before it ended.
CREATE TABLE episode (
    authority_code text NOT NULL,
    care_period_id uuid NOT NULL,
    number smallint NOT NULL CHECK (number >= 1),
    previous_number smallint GENERATED ALWAYS AS (CASE WHEN number > 1 THEN number - 1 END) STORED,
    started_on date NOT NULL,
    -- The day the next one began, or care ceased; none while it runs.
    ended_on date,
    reason text NOT NULL,
    legal_status text NOT NULL,
    short_breaks boolean NOT NULL GENERATED ALWAYS AS (legal_status IN ('v3', 'v4')) STORED,
    placement_type text NOT NULL,
    provider text NOT NULL,
    in_area boolean NOT NULL,
    distance_miles integer CHECK (distance_miles BETWEEN 0 AND 1000),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, care_period_id, number),
    CONSTRAINT episode_begins_once UNIQUE (authority_code, care_period_id, started_on),
    CONSTRAINT episode_ends_once UNIQUE (authority_code, care_period_id, number, ended_on),
    CONSTRAINT episode_of FOREIGN KEY (authority_code, care_period_id, short_breaks)
        REFERENCES care_period (authority_code, id, short_breaks) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT episode_follows FOREIGN KEY (authority_code, care_period_id, previous_number, started_on)
        REFERENCES episode (authority_code, care_period_id, number, ended_on) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT episode_happened_in_order CHECK (ended_on >= started_on),
    CONSTRAINT episode_recorded_after CHECK ((recorded_at AT TIME ZONE 'Europe/London')::date >= started_on),
    CONSTRAINT episode_first_starts_care CHECK ((number = 1) = (reason = 's')),
    CONSTRAINT episode_reason_known CHECK (reason IN ('s', 'l', 'p', 't', 'b', 'u')),
    CONSTRAINT episode_legal_status_known CHECK (legal_status IN (
      'c1', 'c2', 'd1', 'e1', 'v2', 'v3', 'v4', 'j1', 'j2', 'j3', 'l1', 'l2', 'l3')),
    CONSTRAINT episode_placement_type_known CHECK (placement_type IN (
      'a3', 'a4', 'a5', 'a6', 'h5', 'k1', 'k2', 'p1', 'p2', 'p3', 'r1', 'r2', 'r3', 'r5', 's1',
      'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'z1'))
);

CALL suite_protect('episode', 'distributed', 'SELECT, INSERT, UPDATE');

ALTER TABLE care_period ADD CONSTRAINT care_period_ends_with_episode
    FOREIGN KEY (authority_code, id, last_episode, ceased_on)
    REFERENCES episode (authority_code, care_period_id, number, ended_on) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE supervision_order (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    child_id uuid NOT NULL,
    state text NOT NULL,

    made_on date NOT NULL,
    iro text NOT NULL,
    start_recorded_at timestamptz NOT NULL,
    start_recorded_by text NOT NULL,
    start_recorded_by_name text NOT NULL,

    ended_on date,
    end_reason text,
    end_recorded_at timestamptz,
    end_recorded_by text,
    end_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT supervision_order_of_child UNIQUE (authority_code, id, child_id),
    CONSTRAINT supervision_order_child FOREIGN KEY (authority_code, child_id)
        REFERENCES child (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT supervision_order_alone EXCLUDE USING gist (
        authority_code WITH =, child_id WITH =, daterange(made_on, ended_on) WITH &&),
    CONSTRAINT supervision_order_state_known CHECK (state IN ('in-force', 'ended')),
    CONSTRAINT supervision_order_end_when_ended CHECK (
        num_nonnulls(ended_on, end_reason, end_recorded_at, end_recorded_by, end_recorded_by_name)
        = CASE WHEN state = 'ended' THEN 5 ELSE 0 END),
    CONSTRAINT supervision_order_happened_in_order CHECK (ended_on >= made_on),
    CONSTRAINT supervision_order_recorded_after CHECK (
        (start_recorded_at AT TIME ZONE 'Europe/London')::date >= made_on
        AND (end_recorded_at AT TIME ZONE 'Europe/London')::date >= ended_on),
    CONSTRAINT supervision_order_end_reason_known CHECK (end_reason IN (
      'expired', 'discharged', 'looked-after', 'moved', 'eighteen'))
);

CREATE INDEX supervision_order_by_child ON supervision_order (authority_code, child_id, made_on);
CREATE INDEX supervision_order_by_day ON supervision_order (authority_code, made_on);
CREATE INDEX supervision_order_open ON supervision_order (authority_code, made_on) WHERE state = 'in-force';

CALL suite_protect('supervision_order', 'distributed', 'SELECT, INSERT, UPDATE');

-- One row is one meeting, of one child or several.
CREATE TABLE review (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    state text NOT NULL,
    held boolean NOT NULL GENERATED ALWAYS AS (state = 'held') STORED,
    subject text NOT NULL,

    starts_at timestamptz NOT NULL,
    starts_on date NOT NULL GENERATED ALWAYS AS ((starts_at AT TIME ZONE 'Europe/London')::date) STORED,
    place text NOT NULL,
    iro text NOT NULL,
    -- Why it is booked after the last day in time, and who agreed.
    late_reason text,
    late_agreed_by text,
    booking_recorded_at timestamptz NOT NULL,
    booking_recorded_by text NOT NULL,
    booking_recorded_by_name text NOT NULL,

    -- Of the first part, where it was held in several.
    held_on date,
    decisions text,
    -- Why it was held after the last day in time, where the booking did not say.
    held_late_reason text,
    held_late_agreed_by text,
    holding_recorded_at timestamptz,
    holding_recorded_by text,
    holding_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT review_stands UNIQUE (authority_code, id, subject, held),
    CONSTRAINT review_state_known CHECK (state IN ('booked', 'held')),
    CONSTRAINT review_holding_when_held CHECK (
        num_nonnulls(held_on, decisions, holding_recorded_at, holding_recorded_by, holding_recorded_by_name)
        = CASE WHEN state = 'held' THEN 5 ELSE 0 END),
    CONSTRAINT review_held_late_when_held CHECK (state = 'held' OR held_late_reason IS NULL),
    CONSTRAINT review_late_agreed CHECK ((late_reason IS NULL) = (late_agreed_by IS NULL)
        AND (held_late_reason IS NULL) = (held_late_agreed_by IS NULL)),
    CONSTRAINT review_recorded_after CHECK ((holding_recorded_at AT TIME ZONE 'Europe/London')::date >= held_on),
    CONSTRAINT review_subject_known CHECK (subject IN ('looked-after', 'supervision-order')),
    CONSTRAINT review_late_reason_known CHECK (late_reason IN (
      'social-worker', 'iro', 'late-notification', 'child', 'venue', 'legal', 'professionals', 'other')),
    CONSTRAINT review_held_late_reason_known CHECK (held_late_reason IN (
      'social-worker', 'iro', 'late-notification', 'child', 'venue', 'legal', 'professionals', 'other'))
);

-- Figures of a period.
CREATE INDEX review_by_day_held ON review (authority_code, held_on) WHERE held_on IS NOT NULL;
-- The work list.
CREATE INDEX review_booked ON review (authority_code, starts_on) WHERE state = 'booked';

-- DELETE: a booking for after the day on which care, or the order, ended falls away.
CALL suite_protect('review', 'distributed', 'SELECT, INSERT, UPDATE, DELETE');

-- The children of a review. Whether it was in time for a child follows from the day and from the review before it, and is not stored.
CREATE TABLE review_child (
    authority_code text NOT NULL,
    review_id uuid NOT NULL,
    child_id uuid NOT NULL,
    -- In the order told.
    position smallint NOT NULL CHECK (position >= 0),
    -- The period of care or the order that is reviewed.
    care_period_id uuid,
    supervision_order_id uuid,
    subject text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN care_period_id IS NULL THEN 'supervision-order' ELSE 'looked-after' END) STORED,
    participation text,
    held boolean NOT NULL GENERATED ALWAYS AS (participation IS NOT NULL) STORED,
    PRIMARY KEY (authority_code, review_id, child_id),
    CONSTRAINT review_child_of FOREIGN KEY (authority_code, review_id, subject, held)
        REFERENCES review (authority_code, id, subject, held) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT review_child_in_care FOREIGN KEY (authority_code, care_period_id, child_id)
        REFERENCES care_period (authority_code, id, child_id),
    CONSTRAINT review_child_under_order FOREIGN KEY (authority_code, supervision_order_id, child_id)
        REFERENCES supervision_order (authority_code, id, child_id),
    CONSTRAINT review_child_reviews_one CHECK (num_nonnulls(care_period_id, supervision_order_id) = 1),
    CONSTRAINT review_child_participation_known CHECK (participation IN (
      'pn0', 'pn1', 'pn2', 'pn3', 'pn4', 'pn5', 'pn6', 'pn7'))
);

CREATE INDEX review_child_by_child ON review_child (authority_code, child_id);
-- The reviews of a period of care, from which the next due day follows.
CREATE INDEX review_child_by_care ON review_child (authority_code, care_period_id) WHERE care_period_id IS NOT NULL;
CREATE INDEX review_child_by_order ON review_child (authority_code, supervision_order_id) WHERE supervision_order_id IS NOT NULL;

CALL suite_protect('review_child', 'distributed', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE practice_alert (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    reference text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    state text NOT NULL,
    child_id uuid NOT NULL,
    -- What the child was to the service on the day.
    subject text NOT NULL,

    kind text NOT NULL,
    theme text NOT NULL,
    raised_on date NOT NULL,
    team text NOT NULL,
    summary text NOT NULL,
    asked text NOT NULL,
    raising_recorded_at timestamptz NOT NULL,
    raising_recorded_by text NOT NULL,
    raising_recorded_by_name text NOT NULL,

    answered_on date,
    answered_by text,
    answer text,
    answer_recorded_at timestamptz,
    answer_recorded_by text,
    answer_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT practice_alert_reference_once UNIQUE (authority_code, reference),
    CONSTRAINT practice_alert_child FOREIGN KEY (authority_code, child_id) REFERENCES child (authority_code, id),
    CONSTRAINT practice_alert_state_known CHECK (state IN ('raised', 'answered', 'noted')),
    CONSTRAINT practice_alert_noted_when_praise CHECK ((state = 'noted') = (kind = 'good-practice')),
    CONSTRAINT practice_alert_answer_when_answered CHECK (
        num_nonnulls(answered_on, answered_by, answer, answer_recorded_at, answer_recorded_by, answer_recorded_by_name)
        = CASE WHEN state = 'answered' THEN 6 ELSE 0 END),
    CONSTRAINT practice_alert_happened_in_order CHECK (answered_on >= raised_on),
    CONSTRAINT practice_alert_recorded_after CHECK (
        (raising_recorded_at AT TIME ZONE 'Europe/London')::date >= raised_on
        AND (answer_recorded_at AT TIME ZONE 'Europe/London')::date >= answered_on),
    CONSTRAINT practice_alert_told CHECK (team <> '' AND summary <> ''),
    CONSTRAINT practice_alert_concern_asks CHECK (kind <> 'concern' OR asked <> ''),
    CONSTRAINT practice_alert_subject_known CHECK (subject IN ('looked-after', 'supervision-order')),
    CONSTRAINT practice_alert_kind_known CHECK (kind IN ('concern', 'good-practice')),
    CONSTRAINT practice_alert_theme_known CHECK (theme IN (
      'drift-or-delay', 'decisions-not-acted-on', 'statutory-visits', 'report-timeliness', 'communication-with-parents',
      'contact-not-facilitated', 'permanence', 'health', 'education', 'quality-of-plan', 'direct-work', 'other'))
);

-- The list, newest first, and figures of a period.
CREATE INDEX practice_alert_by_day ON practice_alert (authority_code, raised_on, id);
CREATE INDEX practice_alert_by_child ON practice_alert (authority_code, child_id);
-- The work list.
CREATE INDEX practice_alert_open ON practice_alert (authority_code, raised_on) WHERE state = 'raised';

CALL suite_protect('practice_alert', 'distributed', 'SELECT, INSERT, UPDATE');
