-- A contact is corrected: the allegation says what is right, and what stood before is kept with the reason.

ALTER TABLE allegation
    -- Who took it, by name; received_by is how it came.
    ADD COLUMN taken_by text NOT NULL DEFAULT '';

-- Row-level security binds the owner too. Here, and inside this one transaction, every authority's rows are meant.
ALTER TABLE allegation NO FORCE ROW LEVEL SECURITY;
UPDATE allegation SET taken_by = contact_recorded_by_name;
ALTER TABLE allegation FORCE ROW LEVEL SECURITY;

-- Each time a contact was corrected, and all that it said until then. What could be said is for the allegation to check.
CREATE TABLE contact_version (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- The allegation's, once it was corrected.
    version integer NOT NULL,
    id uuid NOT NULL,
    reason text NOT NULL CONSTRAINT contact_version_reason_there CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,

    received_at timestamptz NOT NULL,
    received_by text NOT NULL,
    source_role text NOT NULL,
    source_organisation text NOT NULL,
    source_name text NOT NULL,
    alleged_on date,
    historical boolean NOT NULL,
    employer_knew_on date,
    primary_concern text NOT NULL,
    further_concerns text[] NOT NULL,
    summary text NOT NULL,
    children_safe_now boolean NOT NULL,
    safety_action text NOT NULL,
    alleged_until date,
    urgency text NOT NULL,
    duties_told text[] NOT NULL,
    taken_by text NOT NULL,

    adult_given_names text NOT NULL,
    adult_family_name text NOT NULL,
    adult_other_names text[] NOT NULL,
    adult_birth_year smallint,
    adult_birth_month smallint,
    adult_birth_day smallint,
    adult_role text NOT NULL,
    adult_setting text NOT NULL,
    adult_employment text,
    adult_sector text,
    adult_setting_kind text,
    adult_setting_urn text NOT NULL,
    adult_other_work text NOT NULL,
    adult_own_children text NOT NULL,
    adult_qualifications_body text NOT NULL,
    adult_work_status text,

    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT contact_version_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id)
);

CALL suite_protect('contact_version', 'distributed', 'SELECT, INSERT');

-- The children as they stood before, in the order told.
CREATE TABLE contact_version_child (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    version integer NOT NULL,
    position smallint NOT NULL,
    name text NOT NULL,
    date_of_birth date,
    age_years smallint,
    care_status text,
    own_account text NOT NULL,
    authority text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, version, position),
    CONSTRAINT contact_version_child_of FOREIGN KEY (authority_code, allegation_id, version)
        REFERENCES contact_version (authority_code, allegation_id, version)
);

CALL suite_protect('contact_version_child', 'distributed', 'SELECT, INSERT');

-- The children of a contact are told anew as a whole, once they are kept as they stood before.
DO $$
BEGIN
    EXECUTE format('GRANT DELETE ON TABLE allegation_child TO %I', current_database() || '_app');
END
$$;
