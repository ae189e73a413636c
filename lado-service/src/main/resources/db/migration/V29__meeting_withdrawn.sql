-- A meeting that was recorded as held by mistake is taken back with all that came of it, an action and a circulation are put right or
-- taken back, corrected minutes are asked for until they go out again, and who is invited keeps a number of their own.

ALTER TABLE part_version
    DROP CONSTRAINT part_version_kind_known,
    ADD CONSTRAINT part_version_kind_known CHECK (kind IN (
      'strand-corrected', 'strand-reopened', 'strand-withdrawn', 'strand-step-corrected', 'strand-step-withdrawn',
      'meeting-corrected', 'meeting-withdrawn', 'meeting-action-corrected', 'meeting-action-withdrawn',
      'circulation-corrected', 'circulation-withdrawn',
      'work-status-corrected', 'work-status-withdrawn', 'escalation-corrected', 'escalation-withdrawn'));

-- What never was goes, and is kept as it stood.
DO $$
BEGIN
    EXECUTE format('GRANT DELETE ON TABLE meeting, meeting_booking, meeting_action, meeting_reply TO %I', current_database() || '_app');
    EXECUTE format('GRANT UPDATE, DELETE ON TABLE meeting_circulated_again TO %I', current_database() || '_app');
END
$$;

ALTER TABLE meeting
    -- The meeting's version, once it was recorded that the minutes went out the first time; 0 until then.
    ADD COLUMN circulated_version integer NOT NULL DEFAULT 0,
    -- The same of the last correction of what was recorded of the meeting, and its day: what went out before is not what stands here.
    ADD COLUMN corrected_version integer NOT NULL DEFAULT 0,
    ADD COLUMN corrected_on date,
    ADD CONSTRAINT meeting_corrected CHECK ((corrected_version > 0) = (corrected_on IS NOT NULL));

-- Who is invited to a booked meeting: a number that stays theirs for as long as they are on its list, and is nobody else's after that.
ALTER TABLE meeting_person ADD COLUMN number integer CHECK (number > 0);
-- Whose reply it is; 0 of somebody who was on no list any more when the numbers came.
ALTER TABLE meeting_reply ADD COLUMN person integer NOT NULL DEFAULT 0 CHECK (person >= 0);

-- Row-level security binds the owner too: here, and inside this one transaction, every authority's rows are meant.
ALTER TABLE meeting NO FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_person NO FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_reply NO FORCE ROW LEVEL SECURITY;
ALTER TABLE part_version NO FORCE ROW LEVEL SECURITY;

UPDATE meeting AS m
SET corrected_version = last.version, corrected_on = (last.recorded_at AT TIME ZONE 'Europe/London')::date
FROM (SELECT DISTINCT ON (authority_code, before ->> 'id') authority_code, (before ->> 'id')::uuid AS meeting_id, version, recorded_at
      FROM part_version
      WHERE kind = 'meeting-corrected'
      ORDER BY authority_code, before ->> 'id', version DESC) AS last
WHERE last.authority_code = m.authority_code AND last.meeting_id = m.id;

-- They went out after whatever had been corrected by then.
UPDATE meeting AS m
SET circulated_version = greatest(1, (
    SELECT max(v.version)
    FROM part_version AS v
    WHERE v.authority_code = m.authority_code AND v.allegation_id = m.allegation_id AND v.kind = 'meeting-corrected'
      AND v.before ->> 'id' = m.id::text AND v.recorded_at <= m.circulation_recorded_at))
WHERE m.circulated_on IS NOT NULL;

UPDATE meeting_person AS p
SET number = p.place + 1
FROM meeting AS m
WHERE m.authority_code = p.authority_code AND m.id = p.meeting_id AND m.state <> 'held';

UPDATE meeting_reply AS r
SET person = p.number
FROM (SELECT DISTINCT ON (authority_code, meeting_id, name, agency, email) authority_code, meeting_id, name, agency, email, number
      FROM meeting_person
      WHERE number IS NOT NULL
      ORDER BY authority_code, meeting_id, name, agency, email, place) AS p
WHERE p.authority_code = r.authority_code AND p.meeting_id = r.meeting_id
  AND p.name = r.name AND p.agency = r.agency AND p.email = r.email;

ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_person FORCE ROW LEVEL SECURITY;
ALTER TABLE meeting_reply FORCE ROW LEVEL SECURITY;
ALTER TABLE part_version FORCE ROW LEVEL SECURITY;

ALTER TABLE meeting_reply ALTER COLUMN person DROP DEFAULT;

-- What the work list asks for: few of the meetings are corrected once their minutes went out.
CREATE INDEX meeting_to_circulate_again ON meeting (authority_code, allegation_id) INCLUDE (id, corrected_on, corrected_version)
    WHERE state = 'held' AND circulated_on IS NOT NULL AND corrected_version > circulated_version AND kind <> 'professionals';

-- As before, and what was written to people for a meeting that was taken back goes too.
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
      AND about_id IN (SELECT id FROM meeting WHERE authority_code = authority AND allegation_id = deleted_id
                       UNION ALL
                       SELECT (before ->> 'id')::uuid
                       FROM part_version
                       WHERE authority_code = authority AND allegation_id = deleted_id AND kind = 'meeting-withdrawn');

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
