-- The last day in time of a conference is counted when it is looked at: what is told later of an earlier review, or of the end
-- of a plan, moves it. Whether a reason is needed is judged when the conference is booked and held. With the column goes the
-- CHECK that names it.
ALTER TABLE conference DROP COLUMN due_on;

-- An exclusion over an id and a range of days needs it; a trusted extension, so the owner of the database may add it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A child has one plan on a day at most; one may begin on the day another ends. The index behind this constraint is for the
-- constraint only. On PostgreSQL 17.11 look-ups through such an index, those of foreign keys among them, have missed rows that were
-- there while other rows were being inserted. The condition is always true; no query says it, so that the planner never chooses the
-- index for a look-up, which has a btree of its own.
ALTER TABLE plan ADD CONSTRAINT plan_alone EXCLUDE USING gist (
    authority_code WITH =, child_id WITH =, daterange(started_on, ended_on) WITH &&)
    WHERE (start_recorded_at > '-infinity');
