-- Who read or changed what, and who was refused. Nothing personal about those whom records are about: ids and keyed
-- hashes, so that a record can be deleted under retention and the journal stays true.

CREATE TABLE journal_entry (
    authority_code text        NOT NULL,
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    subject        text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    roles          text[]      NOT NULL,
    action         text        NOT NULL CHECK (length(action) BETWEEN 1 AND 200),
    outcome        text        NOT NULL
        CHECK (outcome IN ('changed', 'read', 'refused', 'denied', 'signed-in', 'signed-out')),
    record_kind    text        CHECK (length(record_kind) BETWEEN 1 AND 60),
    record_id      uuid,
    reason_code    text        CHECK (reason_code ~ '^[a-z0-9-]{1,80}$'),
    correlation_id text        NOT NULL CHECK (length(correlation_id) BETWEEN 1 AND 128),
    detail_hash    bytea       CHECK (octet_length(detail_hash) = 32),
    PRIMARY KEY (authority_code, id),
    CONSTRAINT journal_entry_about_one_record CHECK ((record_kind IS NULL) = (record_id IS NULL)),
    CONSTRAINT journal_entry_reason CHECK ((reason_code IS NOT NULL) = (outcome IN ('refused', 'denied')))
);

CREATE INDEX journal_entry_about ON journal_entry (authority_code, record_kind, record_id, id);
CREATE INDEX journal_entry_by ON journal_entry (authority_code, subject, id);
CREATE INDEX journal_entry_when ON journal_entry (authority_code, recorded_at);

CALL suite_protect('journal_entry', 'distributed', 'SELECT');

-- The application gives no id and no time: the database does.
DO $$
BEGIN
    EXECUTE format(
        'GRANT INSERT (authority_code, subject, roles, action, outcome, record_kind, record_id, reason_code,'
        ' correlation_id, detail_hash) ON journal_entry TO %I',
        current_database() || '_app');
END
$$;

CREATE FUNCTION journal_is_append_only() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER journal_entry_is_not_changed
    BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();

-- A row trigger does not see TRUNCATE.
CREATE TRIGGER journal_entry_is_not_emptied
    BEFORE TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_is_not_changed;
ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_is_not_emptied;
