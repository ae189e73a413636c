-- What becomes known after care has begun: another reviewing officer, and when the safeguarding unit was told.

-- Who was appointed after care was entered; who was appointed by then stands with the period. Each appointment stays: the
-- clock is met by the first, the officer is the last by day.
CREATE TABLE iro_appointment (
    authority_code text NOT NULL,
    care_period_id uuid NOT NULL,
    -- In the order recorded.
    number smallint NOT NULL CHECK (number >= 1),
    iro text NOT NULL,
    appointed_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, care_period_id, number),
    CONSTRAINT iro_appointment_of FOREIGN KEY (authority_code, care_period_id) REFERENCES care_period (authority_code, id),
    CONSTRAINT iro_appointment_of_somebody CHECK (iro <> ''),
    CONSTRAINT iro_appointment_recorded_after CHECK ((recorded_at AT TIME ZONE 'Europe/London')::date >= appointed_on)
);

CALL suite_protect('iro_appointment', 'distributed', 'SELECT, INSERT');

-- Who wrote down when the unit was told, where it was not known when care was entered.
ALTER TABLE care_period
    ADD COLUMN notified_recorded_at timestamptz,
    ADD COLUMN notified_recorded_by text,
    ADD COLUMN notified_recorded_by_name text,
    ADD CONSTRAINT care_period_notified_recorded CHECK (
        num_nonnulls(notified_recorded_at, notified_recorded_by, notified_recorded_by_name) IN (0, 3)
        AND (notified_recorded_at IS NULL OR notified_on IS NOT NULL)),
    ADD CONSTRAINT care_period_notified_recorded_after CHECK (
        (notified_recorded_at AT TIME ZONE 'Europe/London')::date >= notified_on);
