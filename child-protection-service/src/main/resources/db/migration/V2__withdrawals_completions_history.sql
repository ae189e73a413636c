-- A conference that will not be held is withdrawn, what was not known of a child is completed, and history is entered in any
-- order, years after what came later.

ALTER TABLE conference
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawal_reason text,
    -- Empty where it follows from the end of the last plan.
    ADD COLUMN withdrawal_agreed_by text,
    ADD COLUMN withdrawal_reasons text,
    ADD COLUMN withdrawal_recorded_at timestamptz,
    ADD COLUMN withdrawal_recorded_by text,
    ADD COLUMN withdrawal_recorded_by_name text,
    DROP CONSTRAINT conference_state_known,
    ADD CONSTRAINT conference_state_known CHECK (
        state IN ('requested', 'booked', 'stood-down', 'held', 'withdrawn')),
    ADD CONSTRAINT conference_withdrawn_when_so CHECK (
        num_nonnulls(withdrawn_on, withdrawal_reason, withdrawal_agreed_by, withdrawal_reasons,
            withdrawal_recorded_at, withdrawal_recorded_by, withdrawal_recorded_by_name)
        = CASE state WHEN 'withdrawn' THEN 7 ELSE 0 END),
    -- A review that loses its last plan is withdrawn with the booking that stood.
    DROP CONSTRAINT conference_booked_when_so,
    ADD CONSTRAINT conference_booked_when_so CHECK (
        num_nonnulls(starts_at, booked_chair, place,
            booking_recorded_at, booking_recorded_by, booking_recorded_by_name)
        = CASE
            WHEN state IN ('booked', 'held') THEN 6
            WHEN state = 'withdrawn' AND kind = 'review' AND starts_at IS NOT NULL THEN 6
            ELSE 0
        END),
    ADD CONSTRAINT conference_withdrawn_in_order CHECK (withdrawn_on >= requested_on),
    ADD CONSTRAINT conference_withdrawal_recorded_after CHECK (
        (withdrawal_recorded_at AT TIME ZONE 'Europe/London')::date >= withdrawn_on),
    ADD CONSTRAINT conference_withdrawal_of_its_kind CHECK (withdrawal_reason <> 'plans-ended' OR kind = 'review'),
    ADD CONSTRAINT conference_withdrawal_reason_known CHECK (withdrawal_reason IN (
        'moved', 'died', 'eighteen', 'no-continuing-risk', 'plans-ended', 'in-error'));

-- The work list and the states of the list.
DROP INDEX conference_open;
CREATE INDEX conference_open ON conference (authority_code, state, family_id)
    WHERE state IN ('requested', 'booked', 'stood-down');

-- What a plan has been through is said by the conferences, whenever they were recorded, and not kept beside them. With the
-- columns go the checks that name them.
ALTER TABLE plan
    DROP COLUMN repeat_plan,
    DROP COLUMN reviews,
    DROP COLUMN last_reviewed_on,
    ADD CONSTRAINT plan_ends_after_start CHECK (ended_on >= started_on),
    -- A plan of which a later one was known already is told with its end; the conference that ended it may be told afterwards.
    DROP CONSTRAINT plan_end_reason_of_its_kind,
    ADD CONSTRAINT plan_end_reason_of_conference CHECK (
        end_conference_id IS NULL OR end_reason IN ('child-in-need', 'early-help', 'closed', 'looked-after'));

ALTER TABLE child
    -- Counts the changes; the optimistic lock.
    ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    -- The day on which a child was expected stays when they are born.
    DROP CONSTRAINT child_born_or_expected;

-- Each time something became known of a child that was not known before.
CREATE TABLE child_completion (
    authority_code text NOT NULL,
    child_id uuid NOT NULL,
    -- Of the child, with it.
    version integer NOT NULL CHECK (version >= 2),
    -- The day of birth of a child who was expected until then; NULL when something else became known.
    born_on date,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, child_id, version),
    CONSTRAINT child_completion_of FOREIGN KEY (authority_code, child_id) REFERENCES child (authority_code, id),
    CONSTRAINT child_completion_recorded_after CHECK ((recorded_at AT TIME ZONE 'Europe/London')::date >= born_on)
);

CALL suite_protect('child_completion', 'distributed', 'SELECT, INSERT');
