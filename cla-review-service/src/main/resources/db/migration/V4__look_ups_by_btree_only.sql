-- The indexes behind these two constraints are for the constraints only. On PostgreSQL 17.11 look-ups through them, those of foreign keys among
-- them, have missed rows that were there while other rows were being inserted. The condition is always true; no query says it, so
-- that the planner never chooses these indexes for a look-up, which has a btree of its own.

ALTER TABLE care_period
    DROP CONSTRAINT care_period_alone,
    ADD CONSTRAINT care_period_alone EXCLUDE USING gist (
        authority_code WITH =, child_id WITH =, daterange(started_on, ceased_on) WITH &&)
        WHERE (start_recorded_at > '-infinity');

ALTER TABLE supervision_order
    DROP CONSTRAINT supervision_order_alone,
    ADD CONSTRAINT supervision_order_alone EXCLUDE USING gist (
        authority_code WITH =, child_id WITH =, daterange(made_on, ended_on) WITH &&)
        WHERE (start_recorded_at > '-infinity');
