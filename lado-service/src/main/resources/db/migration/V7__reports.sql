-- What a LADO reports: answers under the Freedom of Information Act, the other elements of the work, and the yearly audit.

-- What may be published of a year is counted once, before the first answer about it: a second count would be one more figure to
-- subtract from. No person: each row is a count.
CREATE TABLE information_year (
    authority_code text NOT NULL,
    year text NOT NULL CHECK (year ~ '^\d{4}-\d{2}$'),
    contacts integer NOT NULL CHECK (contacts >= 0),
    counted_at timestamptz NOT NULL,
    PRIMARY KEY (authority_code, year)
);

-- Updated by nobody: the privilege is what locking a row asks for, so that two answers about one year wait for each other.
CALL suite_protect('information_year', 'distributed', 'SELECT, INSERT, UPDATE');

CREATE TABLE information_count (
    authority_code text NOT NULL,
    year text NOT NULL,
    role text NOT NULL,
    concern text NOT NULL,
    referral_outcome text NOT NULL,
    enquiry_outcome text NOT NULL,
    contacts integer NOT NULL CHECK (contacts > 0),
    PRIMARY KEY (authority_code, year, role, concern, referral_outcome, enquiry_outcome),
    CONSTRAINT information_count_of FOREIGN KEY (authority_code, year) REFERENCES information_year (authority_code, year)
);

CALL suite_protect('information_count', 'distributed', 'SELECT, INSERT');

-- Which tables of a year were published, in their order; second is empty for the sums by one thing alone.
CREATE TABLE information_table (
    authority_code text NOT NULL,
    year text NOT NULL,
    first text NOT NULL,
    second text NOT NULL,
    place smallint NOT NULL CHECK (place >= 1),
    -- Only the sums are published: with the tables before it, what stands inside would show a person.
    sums_only boolean NOT NULL,
    PRIMARY KEY (authority_code, year, first, second),
    CONSTRAINT information_table_place_once UNIQUE (authority_code, year, place),
    CONSTRAINT information_table_of FOREIGN KEY (authority_code, year) REFERENCES information_year (authority_code, year),
    CONSTRAINT information_table_sums_have_an_inside CHECK (NOT sums_only OR second <> '')
);

CALL suite_protect('information_table', 'distributed', 'SELECT, INSERT');

-- Every figure of those tables, and whether it was withheld. What stands here once stands in every later answer.
CREATE TABLE information_cell (
    authority_code text NOT NULL,
    year text NOT NULL,
    first text NOT NULL,
    first_key text NOT NULL,
    second text NOT NULL,
    second_key text NOT NULL,
    contacts integer NOT NULL CHECK (contacts >= 0),
    withheld boolean NOT NULL,
    PRIMARY KEY (authority_code, year, first, second, first_key, second_key),
    CONSTRAINT information_cell_of FOREIGN KEY (authority_code, year, first, second)
        REFERENCES information_table (authority_code, year, first, second),
    -- The rule that no answer may break, whatever the program does.
    CONSTRAINT information_cell_small_is_withheld CHECK (withheld OR contacts NOT BETWEEN 1 AND 4)
);

CALL suite_protect('information_cell', 'distributed', 'SELECT, INSERT');

CREATE TABLE information_answer (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    request_reference text NOT NULL CHECK (request_reference <> ''),
    received_on date NOT NULL,
    rows_by text NOT NULL,
    columns_by text NOT NULL,
    first_year text NOT NULL,
    last_year text NOT NULL,
    threshold smallint NOT NULL CHECK (threshold >= 2),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT information_answer_by_two_things CHECK (rows_by <> columns_by),
    CONSTRAINT information_answer_years_in_order CHECK (first_year <= last_year)
);

CREATE INDEX information_answer_by_time ON information_answer (authority_code, recorded_at, id);

CALL suite_protect('information_answer', 'distributed', 'SELECT, INSERT');

-- The other elements of the work (report 205/2018 §3.4), a version a row; the highest stands. Never about whom.
CREATE TABLE lado_work (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    kind text NOT NULL CHECK (kind IN (
        'mappa', 'probation-liaison', 'prison-liaison', 'consultancy', 'training', 'regional-group')),
    happened_on date NOT NULL,
    with_whom text NOT NULL,
    topic text NOT NULL,
    people integer NOT NULL CHECK (people BETWEEN 0 AND 10000),
    mappa_level smallint NOT NULL CHECK (mappa_level BETWEEN 0 AND 3),
    mappa_cases smallint NOT NULL CHECK (mappa_cases BETWEEN 0 AND 100),
    withdrawn boolean NOT NULL,
    reason text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id, version),
    CONSTRAINT lado_work_mappa_has_level CHECK ((kind = 'mappa') = (mappa_level > 0)),
    CONSTRAINT lado_work_mappa_alone_has_cases CHECK (kind = 'mappa' OR mappa_cases = 0),
    CONSTRAINT lado_work_of_mappa_no_text CHECK (kind <> 'mappa' OR (with_whom = '' AND topic = '')),
    CONSTRAINT lado_work_training_of_people CHECK (
        kind <> 'training' OR (people > 0 AND with_whom <> '' AND topic <> '')),
    CONSTRAINT lado_work_corrected_for_a_reason CHECK ((version = 1) = (reason = ''))
);

CREATE INDEX lado_work_by_day ON lado_work (authority_code, happened_on, id);

CALL suite_protect('lado_work', 'distributed', 'SELECT, INSERT');

-- An authority's own editions of the audit's standards; ours is edition 0 and ships with the program.
CREATE TABLE audit_standard (
    authority_code text NOT NULL,
    edition integer NOT NULL CHECK (edition >= 1),
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 40),
    title text NOT NULL CHECK (title <> ''),
    text text NOT NULL CHECK (text <> ''),
    source text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, edition, position)
);

CALL suite_protect('audit_standard', 'distributed', 'SELECT, INSERT');

CREATE TABLE quality_audit (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    year text NOT NULL CHECK (year ~ '^\d{4}-\d{2}$'),
    edition integer NOT NULL CHECK (edition >= 0),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT quality_audit_once_a_year UNIQUE (authority_code, year)
);

CALL suite_protect('quality_audit', 'distributed', 'SELECT, INSERT');

-- The standards as they were when the audit began: a later edition does not change what was scored.
CREATE TABLE quality_audit_standard (
    authority_code text NOT NULL,
    audit_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 40),
    title text NOT NULL,
    text text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (authority_code, audit_id, position),
    CONSTRAINT quality_audit_standard_of FOREIGN KEY (authority_code, audit_id) REFERENCES quality_audit (authority_code, id)
);

CALL suite_protect('quality_audit_standard', 'distributed', 'SELECT, INSERT');

CREATE TABLE quality_audit_side (
    authority_code text NOT NULL,
    audit_id uuid NOT NULL,
    side text NOT NULL CHECK (side IN ('self', 'peer')),
    version integer NOT NULL CHECK (version >= 1),
    scorer text,
    scorer_name text,
    signed_at timestamptz,
    remark text NOT NULL,
    PRIMARY KEY (authority_code, audit_id, side),
    CONSTRAINT quality_audit_side_of FOREIGN KEY (authority_code, audit_id) REFERENCES quality_audit (authority_code, id),
    CONSTRAINT quality_audit_side_scorer_named CHECK ((scorer IS NULL) = (scorer_name IS NULL)),
    CONSTRAINT quality_audit_side_signed_by_somebody CHECK (signed_at IS NULL OR scorer IS NOT NULL)
);

CALL suite_protect('quality_audit_side', 'distributed', 'SELECT, INSERT, UPDATE');

CREATE TABLE quality_audit_score (
    authority_code text NOT NULL,
    audit_id uuid NOT NULL,
    side text NOT NULL,
    position smallint NOT NULL,
    score text CHECK (score IN ('met', 'partly', 'not-met')),
    evidence text NOT NULL,
    action text NOT NULL,
    owner text NOT NULL,
    due_on date,
    PRIMARY KEY (authority_code, audit_id, side, position),
    CONSTRAINT quality_audit_score_of_side FOREIGN KEY (authority_code, audit_id, side)
        REFERENCES quality_audit_side (authority_code, audit_id, side),
    CONSTRAINT quality_audit_score_of_standard FOREIGN KEY (authority_code, audit_id, position)
        REFERENCES quality_audit_standard (authority_code, audit_id, position)
);

CALL suite_protect('quality_audit_score', 'distributed', 'SELECT, INSERT, UPDATE');
