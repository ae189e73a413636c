-- Meetings about an allegation: complex strategy meetings, their reviews, and professionals' meetings below them.

CREATE TABLE meeting (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    -- Counts the changes; the optimistic lock.
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    state text NOT NULL,
    kind text NOT NULL,
    -- When it is to be, or was held.
    starts_at timestamptz NOT NULL,
    held_on date GENERATED ALWAYS AS (
        CASE WHEN state = 'held' THEN (starts_at AT TIME ZONE 'Europe/London')::date END) STORED,
    -- Not known of a meeting that was never booked here.
    duration_minutes integer CHECK (duration_minutes BETWEEN 5 AND 600),
    place text NOT NULL,
    chair text NOT NULL,
    agenda text[] NOT NULL,
    -- Of its calendar entry: rises whenever somebody's calendar has to change.
    sequence integer NOT NULL DEFAULT 0 CHECK (sequence >= 0),

    cancellation_reason text,
    cancellation_recorded_at timestamptz,
    cancellation_recorded_by text,
    cancellation_recorded_by_name text,

    minutes text,
    decisions text,
    next_on date,
    complex_case boolean,
    holding_recorded_at timestamptz,
    holding_recorded_by text,
    holding_recorded_by_name text,

    circulated_on date,
    circulated_to text[],
    circulation_recorded_at timestamptz,
    circulation_recorded_by text,
    circulation_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT meeting_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT meeting_state_known CHECK (state IN ('booked', 'cancelled', 'held')),
    CONSTRAINT meeting_kind_known CHECK (kind IN ('complex-strategy', 'review-strategy', 'professionals')),
    CONSTRAINT meeting_cancelled CHECK (
        num_nonnulls(cancellation_reason, cancellation_recorded_at, cancellation_recorded_by, cancellation_recorded_by_name)
        = CASE WHEN state = 'cancelled' THEN 4 ELSE 0 END),
    CONSTRAINT meeting_held CHECK (
        num_nonnulls(minutes, decisions, complex_case, holding_recorded_at, holding_recorded_by, holding_recorded_by_name)
        = CASE WHEN state = 'held' THEN 6 ELSE 0 END),
    CONSTRAINT meeting_next_after_held CHECK (next_on IS NULL OR (held_on IS NOT NULL AND next_on > held_on)),
    CONSTRAINT meeting_held_before_recorded CHECK (state <> 'held' OR holding_recorded_at >= starts_at),
    CONSTRAINT meeting_circulated CHECK (
        num_nonnulls(circulated_on, circulated_to, circulation_recorded_at, circulation_recorded_by, circulation_recorded_by_name)
        IN (0, 5)),
    CONSTRAINT meeting_circulated_after_held CHECK (
        circulated_on IS NULL OR (held_on IS NOT NULL AND circulated_on >= held_on AND cardinality(circulated_to) > 0))
);

-- The meetings of an allegation.
CREATE INDEX meeting_by_allegation ON meeting (authority_code, allegation_id, starts_at);

CALL suite_protect('meeting', 'distributed', 'SELECT, INSERT, UPDATE');

-- Each time a meeting got a day: where it was to be, and who wrote that down. Nothing for one that was never booked.
CREATE TABLE meeting_booking (
    authority_code text NOT NULL,
    meeting_id uuid NOT NULL,
    -- The meeting's, once it was booked or moved.
    version integer NOT NULL,
    starts_at timestamptz NOT NULL,
    place text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, meeting_id, version),
    CONSTRAINT meeting_booking_of FOREIGN KEY (authority_code, meeting_id)
        REFERENCES meeting (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT meeting_booking_ahead CHECK (starts_at > recorded_at)
);

CALL suite_protect('meeting_booking', 'distributed', 'SELECT, INSERT');

-- Who is invited, or took part. Written anew with each change: the outbox keeps who was written to.
CREATE TABLE meeting_person (
    authority_code text NOT NULL,
    meeting_id uuid NOT NULL,
    -- The order of the list.
    place integer NOT NULL,
    name text NOT NULL,
    agency text NOT NULL,
    email text NOT NULL,
    -- Null until it is held.
    attendance text,
    PRIMARY KEY (authority_code, meeting_id, place),
    CONSTRAINT meeting_person_of FOREIGN KEY (authority_code, meeting_id)
        REFERENCES meeting (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT meeting_person_known CHECK (name <> '' OR agency <> ''),
    CONSTRAINT meeting_person_attendance_known CHECK (attendance IN ('came', 'sent-apologies', 'sent-information', 'absent'))
);

CALL suite_protect('meeting_person', 'distributed', 'SELECT, INSERT, DELETE');

-- What a meeting agreed that somebody does.
CREATE TABLE meeting_action (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    what text NOT NULL CHECK (what <> ''),
    owner text NOT NULL CHECK (owner <> ''),
    due_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    completed_on date,
    completion_recorded_at timestamptz,
    completion_recorded_by text,
    completion_recorded_by_name text,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT meeting_action_of FOREIGN KEY (authority_code, meeting_id) REFERENCES meeting (authority_code, id),
    CONSTRAINT meeting_action_completed CHECK (
        num_nonnulls(completed_on, completion_recorded_at, completion_recorded_by, completion_recorded_by_name) IN (0, 4))
);

CREATE INDEX meeting_action_by_meeting ON meeting_action (authority_code, meeting_id);
-- What the work list asks for.
CREATE INDEX meeting_action_open ON meeting_action (authority_code, due_on) WHERE completed_on IS NULL;

CALL suite_protect('meeting_action', 'distributed', 'SELECT, INSERT, UPDATE');
