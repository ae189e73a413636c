-- What is recorded of a case besides its contact is corrected: its row says what is right, and what stood before is kept with the reason.

-- Each time a part of a case was corrected, and its row as it stood until then, by the names of its columns. One table for all parts: a
-- version is read back into the row type of its part, and only looked at, so that what could be said is for the part's own table to check.
CREATE TABLE part_version (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    -- Of the record with whose etag it was corrected, once it was: of one part the versions follow by it.
    version integer NOT NULL,
    kind text NOT NULL CONSTRAINT part_version_kind_known CHECK (kind IN (
      'strand-corrected', 'strand-reopened', 'strand-step-corrected', 'strand-step-withdrawn', 'meeting-corrected',
      'work-status-corrected', 'work-status-withdrawn', 'escalation-corrected', 'escalation-withdrawn')),
    reason text NOT NULL CONSTRAINT part_version_reason_there CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    before jsonb NOT NULL CONSTRAINT part_version_before_a_row CHECK (jsonb_typeof(before) = 'object'),
    PRIMARY KEY (authority_code, id),
    CONSTRAINT part_version_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id)
);

-- What was corrected of a case.
CREATE INDEX part_version_by_allegation ON part_version (authority_code, allegation_id);

CALL suite_protect('part_version', 'distributed', 'SELECT, INSERT');

-- A step, or what the adult did at work, says what is right, and one that never was is taken back, with what was raised of it with the
-- directors and waits for an answer: it is kept as it stood, and nothing else counts it.
DO $$
BEGIN
    EXECUTE format('GRANT UPDATE, DELETE ON TABLE strand_step TO %I', current_database() || '_app');
    EXECUTE format('GRANT UPDATE, DELETE ON TABLE work_status TO %I', current_database() || '_app');
    EXECUTE format('GRANT DELETE ON TABLE escalation TO %I', current_database() || '_app');
END
$$;

-- What the directors have answered stays, and says that it came from a reinstatement, when that is taken back.
ALTER TABLE escalation DROP CONSTRAINT escalation_of_reinstatement;

-- What people told before a meeting: who sent apologies, who sent what they know. Of each person the last row counts.
CREATE TABLE meeting_reply (
    authority_code text NOT NULL,
    meeting_id uuid NOT NULL,
    -- The meeting's, once it was noted.
    version integer NOT NULL,
    -- The order of the list.
    place integer NOT NULL,
    allegation_id uuid NOT NULL,
    name text NOT NULL,
    agency text NOT NULL,
    email text NOT NULL,
    -- Null where what was noted before is taken back.
    attendance text CONSTRAINT meeting_reply_attendance_known CHECK (attendance IN ('sent-apologies', 'sent-information')),
    -- When the meeting was to be: apologies are for that time.
    starts_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, meeting_id, version, place),
    CONSTRAINT meeting_reply_of FOREIGN KEY (authority_code, meeting_id, allegation_id)
        REFERENCES meeting (authority_code, id, allegation_id)
);

CALL suite_protect('meeting_reply', 'distributed', 'SELECT, INSERT');

-- Minutes that went out again because they were corrected. The first time stands with the meeting, and meets its clock.
CREATE TABLE meeting_circulated_again (
    authority_code text NOT NULL,
    meeting_id uuid NOT NULL,
    -- The meeting's, once it was recorded.
    version integer NOT NULL,
    allegation_id uuid NOT NULL,
    circulated_on date NOT NULL,
    circulated_to text[] NOT NULL CONSTRAINT meeting_circulated_again_to_somebody CHECK (cardinality(circulated_to) > 0),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, meeting_id, version),
    CONSTRAINT meeting_circulated_again_of FOREIGN KEY (authority_code, meeting_id, allegation_id)
        REFERENCES meeting (authority_code, id, allegation_id)
);

CALL suite_protect('meeting_circulated_again', 'distributed', 'SELECT, INSERT');
