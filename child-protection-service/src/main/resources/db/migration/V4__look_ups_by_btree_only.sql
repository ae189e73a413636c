-- The index behind this constraint is for the constraint only. On PostgreSQL 17.11 look-ups through such an index, those of foreign
-- keys among them, have missed rows that were there while other rows were being inserted. The condition is always true; no query
-- says it, so that the planner never chooses the index for a look-up, which has a btree of its own.

ALTER TABLE plan
    DROP CONSTRAINT plan_alone,
    ADD CONSTRAINT plan_alone EXCLUDE USING gist (
        authority_code WITH =, child_id WITH =, daterange(started_on, ended_on) WITH &&)
        WHERE (start_recorded_at > '-infinity');
