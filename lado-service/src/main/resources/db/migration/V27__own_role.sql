-- An authority adds roles to the list. Each is a kind of 'other': figures that are compared keep their codes.

CREATE TABLE own_role (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    -- What stands in a contact.
    title text NOT NULL CONSTRAINT own_role_title_length CHECK (length(title) BETWEEN 1 AND 60),
    -- Offered no more.
    withdrawn boolean NOT NULL DEFAULT false,
    -- When it was added, or last withdrawn or offered again. The journal has each.
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id),
    CONSTRAINT own_role_of_title UNIQUE (authority_code, title)
);

CREATE UNIQUE INDEX own_role_title_once ON own_role (authority_code, lower(title));

CALL suite_protect('own_role', 'distributed', 'SELECT, INSERT, UPDATE');

ALTER TABLE allegation
    ADD COLUMN adult_own_role text,
    ADD CONSTRAINT allegation_own_role_is_other CHECK (adult_own_role IS NULL OR adult_role = 'other'),
    ADD CONSTRAINT allegation_own_role FOREIGN KEY (authority_code, adult_own_role) REFERENCES own_role (authority_code, title);

ALTER TABLE contact_version
    ADD COLUMN adult_own_role text;

ALTER TABLE counted_case
    ADD COLUMN adult_own_role text;

CREATE OR REPLACE VIEW counted_allegation WITH (security_invoker = true) AS
SELECT authority_code, id, state, received_on, employer_knew_on, decided_on, referral_outcome, concluded_on, enquiry_outcome,
       source_role, adult_role, adult_sector, adult_setting_kind, primary_concern, adult_own_role
FROM allegation
UNION ALL
SELECT authority_code, id, state, received_on, employer_knew_on, decided_on, referral_outcome, concluded_on, enquiry_outcome,
       source_role, adult_role, adult_sector, adult_setting_kind, primary_concern, adult_own_role
FROM counted_case;

-- As before, and what is counted of a deleted record has its role too.
CREATE OR REPLACE FUNCTION delete_allegation(
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
            kept.adult_sector, kept.adult_setting_kind, kept.primary_concern, kept.restricted, kept.adult_own_role);
END
$$;
