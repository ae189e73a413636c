-- Who is the same person: an adult is known by one or more allegations, each of which tells of them in its own words.

-- The identity alone; what is known stands in the allegations.
CREATE TABLE adult (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id)
);

ALTER TABLE allegation
    ADD COLUMN adult_id uuid,
    -- A birth date may be known in part: the year, or year and month.
    ADD COLUMN adult_birth_year smallint,
    ADD COLUMN adult_birth_month smallint,
    ADD COLUMN adult_birth_day smallint,
    -- Whether adult_key has the keys of this telling: computed by the program, since no SQL knows how a name sounds.
    -- A later migration that changes the keys empties adult_key and sets this false.
    ADD COLUMN adult_keyed boolean NOT NULL DEFAULT false;

-- Row-level security binds the owner too. Here, and inside this one transaction, every authority's rows are meant.
ALTER TABLE allegation NO FORCE ROW LEVEL SECURITY;

-- Nobody has said yet who is the same: each allegation has an adult of its own.
UPDATE allegation
SET adult_id = gen_random_uuid(),
    adult_birth_year = extract(year FROM adult_date_of_birth),
    adult_birth_month = extract(month FROM adult_date_of_birth),
    adult_birth_day = extract(day FROM adult_date_of_birth);

INSERT INTO adult (authority_code, id, recorded_at, recorded_by, recorded_by_name)
SELECT authority_code, adult_id, contact_recorded_at, contact_recorded_by, contact_recorded_by_name
FROM allegation;

ALTER TABLE allegation FORCE ROW LEVEL SECURITY;

ALTER TABLE allegation
    DROP COLUMN adult_date_of_birth,
    ALTER COLUMN adult_id SET NOT NULL,
    ADD CONSTRAINT allegation_adult FOREIGN KEY (authority_code, adult_id) REFERENCES adult (authority_code, id),
    ADD CONSTRAINT allegation_adult_birth_known_in_order CHECK (
        (adult_birth_month IS NULL OR adult_birth_year IS NOT NULL)
        AND (adult_birth_day IS NULL OR adult_birth_month IS NOT NULL)),
    ADD CONSTRAINT allegation_adult_birth_possible CHECK (
        make_date(adult_birth_year, coalesce(adult_birth_month, 1), coalesce(adult_birth_day, 1)) >= DATE '1900-01-01');

-- Every telling of one adult.
CREATE INDEX allegation_by_adult ON allegation (authority_code, adult_id);
-- Tellings that wait for their keys: none, but after this migration or one that changes the keys.
CREATE INDEX allegation_not_keyed ON allegation (authority_code, id) WHERE NOT adult_keyed;

CALL suite_protect('adult', 'distributed', 'SELECT, INSERT');

-- What a telling can be found by, hashed: how a name sounds with a year of birth, and so on (ADR 0010). Compared by equality alone,
-- so that row-level security lets the index be used. No foreign key: it would be checked twenty times for each contact.
CREATE TABLE adult_key (
    authority_code text NOT NULL,
    key bigint NOT NULL,
    allegation_id uuid NOT NULL,
    PRIMARY KEY (authority_code, key, allegation_id)
);

CALL suite_protect('adult_key', 'distributed', 'SELECT, INSERT, DELETE');

-- Each time an allegation went from one adult to another: linked, or a link undone. The allegation says who it is now.
CREATE TABLE adult_link (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    -- The allegation's, once it was linked.
    version integer NOT NULL,
    from_adult_id uuid NOT NULL,
    to_adult_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, allegation_id, version),
    CONSTRAINT adult_link_of FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT adult_link_from FOREIGN KEY (authority_code, from_adult_id) REFERENCES adult (authority_code, id),
    CONSTRAINT adult_link_to FOREIGN KEY (authority_code, to_adult_id) REFERENCES adult (authority_code, id),
    CONSTRAINT adult_link_moves CHECK (from_adult_id <> to_adult_id)
);

CALL suite_protect('adult_link', 'distributed', 'SELECT, INSERT');

-- Adults whom an allegation is not about, as somebody decided; undone by a date, never deleted.
CREATE TABLE adult_not_same (
    authority_code text NOT NULL,
    allegation_id uuid NOT NULL,
    adult_id uuid NOT NULL,
    -- The allegation's, once it was marked.
    version integer NOT NULL,
    marked_recorded_at timestamptz NOT NULL,
    marked_recorded_by text NOT NULL,
    marked_recorded_by_name text NOT NULL,
    undone_recorded_at timestamptz,
    undone_recorded_by text,
    undone_recorded_by_name text,
    PRIMARY KEY (authority_code, allegation_id, adult_id, version),
    -- Deferred, so that the allegation can be the last row written.
    CONSTRAINT adult_not_same_of FOREIGN KEY (authority_code, allegation_id)
        REFERENCES allegation (authority_code, id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT adult_not_same_adult FOREIGN KEY (authority_code, adult_id) REFERENCES adult (authority_code, id),
    CONSTRAINT adult_not_same_undone_by_somebody CHECK (
        num_nonnulls(undone_recorded_at, undone_recorded_by, undone_recorded_by_name) IN (0, 3))
);

CREATE UNIQUE INDEX adult_not_same_once ON adult_not_same (authority_code, allegation_id, adult_id)
    WHERE undone_recorded_at IS NULL;

CALL suite_protect('adult_not_same', 'distributed', 'SELECT, INSERT, UPDATE');
