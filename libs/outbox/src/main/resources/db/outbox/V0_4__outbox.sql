-- Messages to people outside, written with the change that they tell of and sent after it.

CREATE TABLE outbox_message (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    -- The order in which they were written.
    place bigint GENERATED ALWAYS AS IDENTITY,
    -- The record that it is about, and what it is there: 'invitation', 'cancellation'.
    about_kind text NOT NULL CHECK (length(about_kind) BETWEEN 1 AND 60),
    about_id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose ~ '^[a-z0-9-]{1,60}$'),
    -- Made once: whoever gets the message twice can tell.
    message_id text NOT NULL,
    to_name text NOT NULL,
    to_address text NOT NULL CHECK (to_address <> ''),
    subject text NOT NULL CHECK (subject <> '' AND subject !~ '[[:cntrl:]]'),
    body text NOT NULL,

    calendar_method text CHECK (calendar_method IN ('request', 'cancel')),
    calendar_uid uuid,
    calendar_sequence integer CHECK (calendar_sequence >= 0),
    calendar_starts_at timestamptz,
    calendar_minutes integer CHECK (calendar_minutes > 0),
    calendar_place text,

    queued_at timestamptz NOT NULL,
    -- Of no use later: then it is not sent any more.
    useful_until timestamptz NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    -- Which copy of the program sends it, and until when that is believed.
    claim uuid,
    claimed_until timestamptz,
    -- When it was sent or given up, and why it was not sent: a code, never a text of a server.
    settled_at timestamptz,
    reason text CHECK (reason ~ '^[a-z0-9-]{1,60}$'),
    -- Who said what became of a message of which nobody knew.
    settled_recorded_at timestamptz,
    settled_recorded_by text,
    settled_recorded_by_name text,

    PRIMARY KEY (authority_code, id),
    CONSTRAINT outbox_message_id_once UNIQUE (authority_code, message_id),
    CONSTRAINT outbox_message_state_known CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unknown')),
    CONSTRAINT outbox_message_calendar_whole CHECK (
        num_nonnulls(calendar_method, calendar_uid, calendar_sequence, calendar_starts_at, calendar_minutes, calendar_place) IN (0, 6)),
    CONSTRAINT outbox_message_claimed_when_sending CHECK (
        state <> 'sending' OR (claim IS NOT NULL AND claimed_until IS NOT NULL)),
    CONSTRAINT outbox_message_settled CHECK ((state IN ('sent', 'failed', 'unknown')) = (settled_at IS NOT NULL)),
    CONSTRAINT outbox_message_reason CHECK (state NOT IN ('failed', 'unknown') OR reason IS NOT NULL),
    CONSTRAINT outbox_message_settled_by_somebody CHECK (
        num_nonnulls(settled_recorded_at, settled_recorded_by, settled_recorded_by_name) IN (0, 3))
);

-- What a sender looks for.
CREATE INDEX outbox_message_waiting ON outbox_message (authority_code, next_attempt_at, place) WHERE state IN ('queued', 'sending');
-- What became of the messages about a record.
CREATE INDEX outbox_message_about ON outbox_message (authority_code, about_kind, about_id, place);

CALL suite_protect('outbox_message', 'distributed', 'SELECT, INSERT, UPDATE');

-- The authorities that have ever sent something: a sender goes through them one by one, since no transaction sees two.
CREATE TABLE outbox_authority (
    authority_code text NOT NULL PRIMARY KEY
);

CALL suite_protect('outbox_authority', 'local', 'SELECT, INSERT');
