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
      'strand-corrected', 'strand-reopened', 'strand-step-corrected', 'strand-step-withdrawn')),
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

-- A step says what is right, and one that never happened is taken back: it is kept as it stood, and nothing else counts it.
DO $$
BEGIN
    EXECUTE format('GRANT UPDATE, DELETE ON TABLE strand_step TO %I', current_database() || '_app');
END
$$;
