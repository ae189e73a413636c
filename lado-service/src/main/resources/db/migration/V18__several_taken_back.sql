-- One strand may take back several reinstatements: what one change of the allegation recorded is told apart by its place.
ALTER TABLE escalation DROP CONSTRAINT escalation_of_reinstatement;
ALTER TABLE work_status
    ADD COLUMN position smallint NOT NULL DEFAULT 0 CHECK (position >= 0),
    DROP CONSTRAINT work_status_pkey,
    ADD PRIMARY KEY (authority_code, allegation_id, version, position);

-- Of several that were taken back at once the newest, which the program writes first.
ALTER TABLE escalation
    ADD COLUMN work_status_position smallint NOT NULL DEFAULT 0,
    ADD CONSTRAINT escalation_of_reinstatement FOREIGN KEY (authority_code, allegation_id, work_status_version, work_status_position)
        REFERENCES work_status (authority_code, allegation_id, version, position);

-- What a record says of a linked one that was deleted (ADR 0016): its reference, and goes with the record that says it.
CREATE TABLE deleted_link (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    reference text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, reference),
    CONSTRAINT deleted_link_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id)
);

CALL suite_protect('deleted_link', 'distributed', 'SELECT, INSERT');
