-- Who read or changed what, and who was refused. Nothing personal about those whom records are about: ids only, so that a
-- record can be deleted under retention and the journal stays true.

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
    -- What a list showed, in its order, and whether with names.
    record_ids     uuid[]      NOT NULL DEFAULT '{}' CHECK (array_position(record_ids, NULL) IS NULL),
    with_names     boolean     NOT NULL DEFAULT false,
    reason_code    text        CHECK (reason_code ~ '^[a-z0-9-]{1,80}$'),
    correlation_id text        NOT NULL CHECK (length(correlation_id) BETWEEN 1 AND 128),
    PRIMARY KEY (authority_code, id),
    CONSTRAINT journal_entry_kind_of_records CHECK (
        record_kind IS NOT NULL OR (record_id IS NULL AND cardinality(record_ids) = 0 AND NOT with_names)),
    CONSTRAINT journal_entry_one_record_or_a_list CHECK (
        record_kind IS NULL
        OR (record_id IS NOT NULL AND cardinality(record_ids) = 0 AND NOT with_names)
        OR (record_id IS NULL AND outcome = 'read')),
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
        'GRANT INSERT (authority_code, subject, roles, action, outcome, record_kind, record_id, record_ids, with_names,'
        ' reason_code, correlation_id) ON journal_entry TO %I',
        current_database() || '_app');
END
$$;

-- The way from a record to the lists that showed it: record_ids as keys compared by equality. An index on the array itself
-- would lie idle, because its operators are not leakproof and row-level security keeps such from an index. Written with its
-- entry, and neither can go: a foreign key would only cost.
CREATE TABLE journal_shown (
    authority_code text   NOT NULL,
    record_kind    text   NOT NULL,
    record_id      uuid   NOT NULL,
    entry_id       bigint NOT NULL,
    PRIMARY KEY (authority_code, record_kind, record_id, entry_id)
);

CALL suite_protect('journal_shown', 'distributed', 'SELECT, INSERT');

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

CREATE TRIGGER journal_shown_is_not_changed
    BEFORE UPDATE OR DELETE ON journal_shown
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();

CREATE TRIGGER journal_shown_is_not_emptied
    BEFORE TRUNCATE ON journal_shown
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_is_not_changed;
ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_is_not_emptied;
ALTER TABLE journal_shown ENABLE ALWAYS TRIGGER journal_shown_is_not_changed;
ALTER TABLE journal_shown ENABLE ALWAYS TRIGGER journal_shown_is_not_emptied;
