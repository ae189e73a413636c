-- A threshold decision or an outcome is corrected or taken back: the allegation says what is right, and what stood before is kept with
-- the reason.

-- Each time a threshold decision was corrected or taken back, and all that it said until then, with who had recorded that. What could
-- be said is for the allegation to check.
CREATE TABLE threshold_version (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- The allegation's, once it was corrected.
    version integer NOT NULL,
    id uuid NOT NULL,
    taken_back boolean NOT NULL,
    reason text NOT NULL CONSTRAINT threshold_version_reason_there CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,

    decided_at timestamptz NOT NULL,
    criteria text[] NOT NULL,
    consultation_reasons text[] NOT NULL,
    decision_reasons text NOT NULL,
    referral_outcome text NOT NULL,
    decision_recorded_at timestamptz NOT NULL,
    decision_recorded_by text NOT NULL,
    decision_recorded_by_name text NOT NULL,

    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT threshold_version_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id)
);

CALL suite_protect('threshold_version', 'distributed', 'SELECT, INSERT');

-- The same of an outcome.
CREATE TABLE outcome_version (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- The allegation's, once it was corrected.
    version integer NOT NULL,
    id uuid NOT NULL,
    taken_back boolean NOT NULL,
    reason text NOT NULL CONSTRAINT outcome_version_reason_there CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,

    concluded_on date NOT NULL,
    enquiry_outcome text NOT NULL,
    outcome_reasons text NOT NULL,
    outcome_recorded_at timestamptz NOT NULL,
    outcome_recorded_by text NOT NULL,
    outcome_recorded_by_name text NOT NULL,

    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT outcome_version_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id)
);

CALL suite_protect('outcome_version', 'distributed', 'SELECT, INSERT');

-- The findings as they stood before, in the order told.
CREATE TABLE outcome_version_finding (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    version integer NOT NULL,
    position smallint NOT NULL,
    allegation text NOT NULL,
    outcome text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, version, position),
    CONSTRAINT outcome_version_finding_of FOREIGN KEY (authority_code, allegation_id, version)
        REFERENCES outcome_version (authority_code, allegation_id, version)
);

CALL suite_protect('outcome_version_finding', 'distributed', 'SELECT, INSERT');

-- The findings of an outcome are told anew as a whole, once they are kept as they stood before.
DO $$
BEGIN
    EXECUTE format('GRANT DELETE ON TABLE allegation_finding TO %I', current_database() || '_app');
END
$$;
