-- A booked review may be cancelled, and none is deleted. What lies after the last day in time is called out of time, as in the
-- contracts. The DfE's reason E48.

ALTER TABLE review RENAME COLUMN late_reason TO out_of_time_reason;
ALTER TABLE review RENAME COLUMN late_agreed_by TO out_of_time_agreed_by;
ALTER TABLE review RENAME COLUMN held_late_reason TO held_out_of_time_reason;
ALTER TABLE review RENAME COLUMN held_late_agreed_by TO held_out_of_time_agreed_by;
ALTER TABLE review RENAME CONSTRAINT review_held_late_when_held TO review_held_out_of_time_when_held;
ALTER TABLE review RENAME CONSTRAINT review_late_agreed TO review_out_of_time_agreed;
ALTER TABLE review RENAME CONSTRAINT review_late_reason_known TO review_out_of_time_reason_known;
ALTER TABLE review RENAME CONSTRAINT review_held_late_reason_known TO review_held_out_of_time_reason_known;

ALTER TABLE review
    ADD COLUMN cancelled_on date,
    ADD COLUMN cancellation_reason text,
    ADD COLUMN cancellation_recorded_at timestamptz,
    ADD COLUMN cancellation_recorded_by text,
    ADD COLUMN cancellation_recorded_by_name text,
    DROP CONSTRAINT review_state_known,
    ADD CONSTRAINT review_state_known CHECK (state IN ('booked', 'held', 'cancelled')),
    ADD CONSTRAINT review_cancellation_when_cancelled CHECK (
        num_nonnulls(cancelled_on, cancellation_reason, cancellation_recorded_at, cancellation_recorded_by,
                     cancellation_recorded_by_name)
        = CASE WHEN state = 'cancelled' THEN 5 ELSE 0 END),
    ADD CONSTRAINT review_cancelled_for_a_reason CHECK (cancellation_reason <> ''),
    ADD CONSTRAINT review_cancellation_recorded_after CHECK (
        (cancellation_recorded_at AT TIME ZONE 'Europe/London')::date >= cancelled_on);

-- One whose last child falls out, as care or the order ended, is cancelled too.
DO $$
BEGIN
    EXECUTE format('REVOKE DELETE ON TABLE review FROM %I', current_database() || '_app');
END
$$;

ALTER TABLE care_period
    DROP CONSTRAINT care_period_end_reason_known,
    ADD CONSTRAINT care_period_end_reason_known CHECK (end_reason IN (
      'e11', 'e12', 'e2', 'e3', 'e4a', 'e4b', 'e13', 'e41', 'e45', 'e46', 'e47', 'e48', 'e5', 'e6', 'e7', 'e8', 'e9',
      'e14', 'e15', 'e16', 'e17'));
