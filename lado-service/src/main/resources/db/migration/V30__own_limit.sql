-- Limits that an authority sets of its own (timescales.md). Nothing is written over: of one rule and day the last counts.
CREATE TABLE own_limit (
    authority_code text NOT NULL,
    id uuid NOT NULL,
    rule_id text NOT NULL,
    -- The first day on which a clock that starts is judged by it.
    holds_from date NOT NULL,
    limit_count integer NOT NULL CONSTRAINT own_limit_count_range CHECK (limit_count BETWEEN 1 AND 365),
    limit_unit text NOT NULL CONSTRAINT own_limit_unit_known CHECK (limit_unit IN ('working-day', 'week', 'month')),
    reason text NOT NULL CONSTRAINT own_limit_reason_there CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_by_name text NOT NULL,
    PRIMARY KEY (authority_code, id)
);

CALL suite_protect('own_limit', 'distributed', 'SELECT, INSERT');
