-- Sessions of browsers. The cookie itself is nowhere here: the key is its SHA-256, and the tokens are sealed with a key
-- that is derived from it. Read before any authority is known, so local to this program.
CREATE TABLE session (
    key            bytea       PRIMARY KEY CHECK (length(key) = 32),
    -- Of the person at the identity provider, so that all of a person's sessions can be ended.
    subject        text        NOT NULL,
    authority_code text        NOT NULL CHECK (authority_code ~ '^[EW][0-9]{8}$'),
    sealed_tokens  text        NOT NULL,
    seen_at        timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    shows_names    boolean     NOT NULL DEFAULT false
);

CREATE INDEX session_subject ON session (subject);
CREATE INDEX session_ends_at ON session (ends_at);
CREATE INDEX session_seen_at ON session (seen_at);

CALL suite_protect('session', 'local');
