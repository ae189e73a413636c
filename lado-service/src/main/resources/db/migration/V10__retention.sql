-- How long an allegation is kept, and how it ends: rule lado.retention (KCSIE part 4).

-- While a hold stands nobody deletes the record.
CREATE TABLE legal_hold (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    placed_reason text NOT NULL CONSTRAINT legal_hold_reason_there CHECK (placed_reason <> ''),
    placed_recorded_at timestamptz NOT NULL,
    placed_recorded_by text NOT NULL,
    placed_recorded_by_name text NOT NULL,
    lifted_reason text,
    lifted_recorded_at timestamptz,
    lifted_recorded_by text,
    lifted_recorded_by_name text,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT legal_hold_on FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT legal_hold_lifted_by_somebody_for_a_reason CHECK (
        num_nonnulls(lifted_reason, lifted_recorded_at, lifted_recorded_by, lifted_recorded_by_name) IN (0, 4)
        AND lifted_reason <> '')
);

CREATE UNIQUE INDEX legal_hold_once ON legal_hold (authority_code, allegation_id) WHERE lifted_recorded_at IS NULL;
CREATE INDEX legal_hold_by_allegation ON legal_hold (authority_code, allegation_id);

CALL suite_protect('legal_hold', 'distributed', 'SELECT, INSERT, UPDATE');

-- What one person proposes and another confirms, or one of them takes back.
CREATE TABLE deletion_proposal (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    allegation_id uuid NOT NULL,
    proposed_reason text NOT NULL CONSTRAINT deletion_proposal_reason_there CHECK (proposed_reason <> ''),
    proposed_recorded_at timestamptz NOT NULL,
    proposed_recorded_by text NOT NULL,
    proposed_recorded_by_name text NOT NULL,
    withdrawn_reason text,
    withdrawn_recorded_at timestamptz,
    withdrawn_recorded_by text,
    withdrawn_recorded_by_name text,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT deletion_proposal_about FOREIGN KEY (authority_code, allegation_id) REFERENCES allegation (authority_code, id),
    CONSTRAINT deletion_proposal_withdrawn_by_somebody_for_a_reason CHECK (
        num_nonnulls(withdrawn_reason, withdrawn_recorded_at, withdrawn_recorded_by, withdrawn_recorded_by_name) IN (0, 4)
        AND withdrawn_reason <> '')
);

CREATE UNIQUE INDEX deletion_proposal_once ON deletion_proposal (authority_code, allegation_id)
    WHERE withdrawn_recorded_at IS NULL;
CREATE INDEX deletion_proposal_by_allegation ON deletion_proposal (authority_code, allegation_id);

CALL suite_protect('deletion_proposal', 'distributed', 'SELECT, INSERT, UPDATE');

-- What is left of a deleted record: nothing about a person that it was about.
CREATE TABLE deleted_allegation (
    authority_code text NOT NULL,
    reference text NOT NULL,
    -- What the journal's entries name.
    allegation_id uuid NOT NULL,
    year smallint NOT NULL,
    rule_id text NOT NULL,
    proposed_recorded_at timestamptz NOT NULL,
    proposed_recorded_by text NOT NULL,
    proposed_recorded_by_name text NOT NULL,
    confirmed_recorded_at timestamptz NOT NULL,
    confirmed_recorded_by text NOT NULL,
    confirmed_recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, reference),
    CONSTRAINT deleted_allegation_once UNIQUE (authority_code, allegation_id),
    CONSTRAINT deleted_allegation_by_two CHECK (proposed_recorded_by <> confirmed_recorded_by)
);

CALL suite_protect('deleted_allegation', 'distributed', 'SELECT');

-- What the figures count of deleted records: coded facts and days, under an id that leads nowhere.
CREATE TABLE counted_case (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    state text NOT NULL CONSTRAINT counted_case_state_known CHECK (state IN ('closed', 'concluded')),
    received_on date NOT NULL,
    employer_knew_on date,
    decided_on date NOT NULL,
    referral_outcome text NOT NULL,
    concluded_on date,
    enquiry_outcome text,
    source_role text NOT NULL,
    adult_role text NOT NULL,
    adult_sector text,
    adult_setting_kind text,
    primary_concern text NOT NULL,
    -- Whether the record was limited to named people: then no breakdown has it, as before (ADR 0011).
    restricted boolean NOT NULL,
    PRIMARY KEY (authority_code, id)
);

CREATE INDEX counted_case_by_day ON counted_case (authority_code, received_on);
CREATE INDEX counted_case_by_conclusion ON counted_case (authority_code, concluded_on) WHERE concluded_on IS NOT NULL;

CALL suite_protect('counted_case', 'distributed', 'SELECT');

CREATE POLICY readers ON counted_case AS RESTRICTIVE
    USING (NOT restricted OR (SELECT coalesce(current_setting('app.sight', true), '') = 'all'))
    WITH CHECK (true);

-- And the meetings that were held in them.
CREATE TABLE counted_meeting (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    held_on date NOT NULL,
    PRIMARY KEY (authority_code, id)
);

CREATE INDEX counted_meeting_by_day ON counted_meeting (authority_code, held_on);

CALL suite_protect('counted_meeting', 'distributed', 'SELECT');

-- Every case that a figure counts, whether its record is still there or not.
CREATE VIEW counted_allegation WITH (security_invoker = true) AS
SELECT authority_code, id, state, received_on, employer_knew_on, decided_on, referral_outcome, concluded_on, enquiry_outcome,
       source_role, adult_role, adult_sector, adult_setting_kind, primary_concern
FROM allegation
UNION ALL
SELECT authority_code, id, state, received_on, employer_knew_on, decided_on, referral_outcome, concluded_on, enquiry_outcome,
       source_role, adult_role, adult_sector, adult_setting_kind, primary_concern
FROM counted_case;

-- The review queue: people who may have reached pension age.
CREATE INDEX allegation_by_birth_year ON allegation (authority_code, adult_birth_year, received_on) INCLUDE (adult_id);

-- Deletes rows and everything that refers to them, whichever feature keeps it: the database's own catalogue knows.
CREATE PROCEDURE delete_with_references(target regclass, condition text, depth integer)
LANGUAGE plpgsql
SET search_path = public, pg_temp
AS $$
DECLARE
    referring record;
BEGIN
    IF depth > 10 THEN
        RAISE EXCEPTION 'tables refer to each other in a circle: %', target;
    END IF;
    FOR referring IN
        SELECT conrelid::regclass AS source,
               (SELECT string_agg(quote_ident(attname), ', ' ORDER BY place)
                FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_attribute ON attrelid = conrelid AND attnum = number) AS columns,
               (SELECT string_agg(quote_ident(attname), ', ' ORDER BY place)
                FROM unnest(confkey) WITH ORDINALITY AS k (number, place)
                JOIN pg_attribute ON attrelid = confrelid AND attnum = number) AS referenced
        FROM pg_constraint
        WHERE contype = 'f' AND confrelid = target AND conrelid <> target
    LOOP
        CALL delete_with_references(
            referring.source,
            format('(%s) IN (SELECT %s FROM %s WHERE %s)', referring.columns, referring.referenced, target, condition),
            depth + 1);
    END LOOP;
    EXECUTE format('DELETE FROM %s WHERE %s', target, condition);
END
$$;

REVOKE ALL ON PROCEDURE delete_with_references(regclass, text, integer) FROM PUBLIC;

-- The only way in which a record is deleted. It runs with the owner's rights, because the application may delete no row of a
-- case; so it asks again, of the rows themselves, whatever can be asked here: two people, and of every case about the adult
-- no hold, a settled state and ten years.
-- Row-level security binds the owner as well: it reaches the rows of the transaction's authority and no others. It is called seeing
-- all of them (app.sight), so that what names a restricted case goes and who is named in one stays.
CREATE FUNCTION delete_allegation(
    deleted_id uuid, rule text, confirmed_at timestamptz, confirmed_by text, confirmed_by_name text)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
    authority text := current_setting('app.authority_code');
    kept allegation%ROWTYPE;
    proposal deletion_proposal%ROWTYPE;
    holder record;
BEGIN
    SELECT * INTO STRICT kept FROM allegation WHERE authority_code = authority AND id = deleted_id FOR UPDATE;
    -- A contact about the adult that is being logged is waited for, and one logged later waits.
    PERFORM FROM adult WHERE authority_code = authority AND id = kept.adult_id FOR UPDATE;
    SELECT * INTO STRICT proposal
    FROM deletion_proposal
    WHERE authority_code = authority AND allegation_id = deleted_id AND withdrawn_recorded_at IS NULL;
    IF proposal.proposed_recorded_by = confirmed_by
        OR EXISTS (SELECT
                   FROM allegation AS told
                   WHERE told.authority_code = authority AND told.adult_id = kept.adult_id
                     AND (told.state NOT IN ('closed', 'concluded')
                          OR told.received_on + interval '10 years' > (confirmed_at AT TIME ZONE 'Europe/London')::date
                          OR EXISTS (SELECT
                                     FROM legal_hold AS h
                                     WHERE h.authority_code = authority AND h.allegation_id = told.id
                                       AND h.lifted_recorded_at IS NULL)))
    THEN
        RAISE EXCEPTION 'this record may not be deleted';
    END IF;

    INSERT INTO counted_meeting
    SELECT authority, gen_random_uuid(), kind, held_on
    FROM meeting
    WHERE authority_code = authority AND allegation_id = deleted_id AND held_on IS NOT NULL;

    -- What was written to people for its meetings: the outbox knows no record by a foreign key.
    DELETE FROM outbox_message
    WHERE authority_code = authority
      AND about_kind = 'meeting'
      AND about_id IN (SELECT id FROM meeting WHERE authority_code = authority AND allegation_id = deleted_id);

    -- Also of tables that name the record without a foreign key, such as adult_key.
    FOR holder IN
        SELECT c.oid::regclass AS target
        FROM pg_class AS c
        JOIN pg_namespace AS n ON n.oid = c.relnamespace
        JOIN suite_table AS s ON s.schema_name = n.nspname AND s.table_name = c.relname AND s.kind = 'distributed'
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'allegation_id'
        WHERE c.relkind IN ('r', 'p')
    LOOP
        CALL delete_with_references(
            holder.target, format('authority_code = %L AND allegation_id = %L', authority, deleted_id), 0);
    END LOOP;
    CALL delete_with_references('allegation', format('authority_code = %L AND id = %L', authority, deleted_id), 0);
    -- Answers that were kept so that a request sent twice is done once.
    DELETE FROM handled_request
    WHERE authority_code = authority AND position(convert_to(deleted_id::text, 'UTF8') IN answer) > 0;

    -- Who it was, unless another record is about them, or its history names this identity, which is a number.
    DELETE FROM adult
    WHERE authority_code = authority AND id = kept.adult_id
      AND NOT EXISTS (SELECT FROM allegation AS a WHERE a.authority_code = authority AND a.adult_id = adult.id)
      AND NOT EXISTS (SELECT FROM adult_link AS l
                      WHERE l.authority_code = authority AND adult.id IN (l.from_adult_id, l.to_adult_id))
      AND NOT EXISTS (SELECT FROM adult_not_same AS n WHERE n.authority_code = authority AND n.adult_id = adult.id);

    INSERT INTO deleted_allegation
    VALUES (authority, kept.reference, deleted_id, extract(year FROM kept.received_on), rule,
            proposal.proposed_recorded_at, proposal.proposed_recorded_by, proposal.proposed_recorded_by_name,
            confirmed_at, confirmed_by, confirmed_by_name);
    INSERT INTO counted_case
    VALUES (authority, gen_random_uuid(), kept.state, kept.received_on, kept.employer_knew_on, kept.decided_on,
            kept.referral_outcome, kept.concluded_on, kept.enquiry_outcome, kept.source_role, kept.adult_role,
            kept.adult_sector, kept.adult_setting_kind, kept.primary_concern, kept.restricted);
END
$$;

REVOKE ALL ON FUNCTION delete_allegation(uuid, text, timestamptz, text, text) FROM PUBLIC;

DO $$
BEGIN
    EXECUTE format('GRANT SELECT ON counted_allegation TO %I', current_database() || '_app');
    EXECUTE format(
        'GRANT EXECUTE ON FUNCTION delete_allegation(uuid, text, timestamptz, text, text) TO %I',
        current_database() || '_app');
END
$$;
