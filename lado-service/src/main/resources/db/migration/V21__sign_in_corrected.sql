-- A wrong sign-in gives somebody's cases to another, or takes them away: what stood before, and why it was corrected.
CREATE TABLE staff_sign_in_correction (
    authority_code text NOT NULL,
    staff_id uuid NOT NULL,
    -- The member's, once it was corrected.
    version integer NOT NULL,
    subject_before text NOT NULL,
    -- Null where they sign in no more.
    subject text CHECK (subject <> ''),
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, staff_id, version),
    CONSTRAINT staff_sign_in_correction_of FOREIGN KEY (authority_code, staff_id) REFERENCES staff_member (authority_code, id)
);

CALL suite_protect('staff_sign_in_correction', 'distributed', 'SELECT, INSERT');
